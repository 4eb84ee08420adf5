namespace FormatService.Typesetting.Structure;

/// <summary>Why a piece of ink is not read out (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>The running head.</summary>
    Header,

    /// <summary>The running foot, with the page number.</summary>
    Footer,

    /// <summary>The ground of the page.</summary>
    Background,

    /// <summary>Rules, bars and panels.</summary>
    Layout,

    /// <summary>The header row of a table, drawn again on its next page.</summary>
    RepeatedHeader,

    /// <summary>A decorative picture.</summary>
    Decoration,
}

/// <summary>Whom a piece of ink belongs to: a place in the reading order, or nobody, with the reason.</summary>
public readonly record struct InkOwner
{
    private InkOwner(ContentLeaf? leaf, ArtifactKind kind) => (Leaf, Artifact) = (leaf, kind);

    /// <summary>The place in the reading order; null for an artifact.</summary>
    public ContentLeaf? Leaf { get; }

    /// <summary>What kind of artifact it is; without meaning where there is a leaf.</summary>
    public ArtifactKind Artifact { get; }

    /// <summary>Ink that is read out.</summary>
    public static implicit operator InkOwner(ContentLeaf leaf) => new(leaf, default);

    /// <summary>Ink that is not.</summary>
    public static implicit operator InkOwner(ArtifactKind kind) => new(null, kind);

    /// <summary>Ink that is read out at <paramref name="leaf"/>.</summary>
    public static InkOwner FromContentLeaf(ContentLeaf leaf) => leaf;

    /// <summary>Ink that is not read out.</summary>
    public static InkOwner FromArtifactKind(ArtifactKind kind) => kind;
}
