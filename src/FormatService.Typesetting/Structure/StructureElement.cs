namespace FormatService.Typesetting.Structure;

/// <summary>
/// One element of the structure tree: what a screen reader is told. The tree is built from the leaflet before layout and only read after.
/// </summary>
public sealed class StructureElement : StructureChild
{
    private readonly List<StructureChild> _children = [];

    private StructureElement(StructureRole role, StructureElement? parent)
        : base(parent) => Role = role;

    /// <summary>What this is.</summary>
    public StructureRole Role { get; }

    /// <summary>Elements and places for ink, in reading order.</summary>
    public IReadOnlyList<StructureChild> Children => _children;

    /// <summary>The leaflet's id of the node this stands for; null for what we generate.</summary>
    public string? NodeId { get; init; }

    /// <summary>The language where it differs from the parent's (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>What a figure shows, or what a link leads to, in words.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>What an abbreviation stands for.</summary>
    public string? Expansion { get; init; }

    /// <summary>How the items of a list are marked.</summary>
    public ListNumbering ListNumbering { get; init; }

    /// <summary>What a header cell names.</summary>
    public HeaderScope Scope { get; init; }

    /// <summary>The header cells that name this cell, for tables in which scope alone would not tell.</summary>
    public IReadOnlyList<StructureElement> Headers { get; init; } = [];

    /// <summary>Starts a tree.</summary>
    public static StructureElement CreateRoot(string language) => new(StructureRole.Document, null) { Language = language };

    /// <summary>Appends an element, to be read after all that is here already.</summary>
    public StructureElement Add(StructureRole role, string? nodeId = null, string? language = null, string? alternativeText = null,
        string? expansion = null, ListNumbering listNumbering = ListNumbering.None, HeaderScope scope = HeaderScope.None, IReadOnlyList<StructureElement>? headers = null)
    {
        var element = new StructureElement(role, this)
        {
            NodeId = nodeId,
            Language = language,
            AlternativeText = alternativeText,
            Expansion = expansion,
            ListNumbering = listNumbering,
            Scope = scope,
            Headers = headers ?? [],
        };
        _children.Add(element);
        return element;
    }

    /// <summary>Appends a place for ink.</summary>
    public ContentLeaf AddContent()
    {
        var leaf = new ContentLeaf(this);
        _children.Add(leaf);
        return leaf;
    }
}

/// <summary>How the items of a list are marked (ISO 32000-1, table 347).</summary>
public enum ListNumbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A bullet.</summary>
    Disc,

    /// <summary>Numbers.</summary>
    Decimal,
}

/// <summary>What a header cell names (ISO 32000-1, table 349).</summary>
public enum HeaderScope
{
    /// <summary>Not a header cell.</summary>
    None,

    /// <summary>Its column.</summary>
    Column,

    /// <summary>Its row.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}
