namespace FormatService.Typesetting.Structure;

/// <summary>
/// One element of the structure tree: what a screen reader is told. The tree is built from the leaflet before layout and only read after.
/// </summary>
public sealed class StructureElement : StructureChild
{
    // Most hold one thing: the place of their ink.
    private readonly List<StructureChild> _children = new(1);
    private readonly string? _nodeId;
    private readonly int? _piece;

    private StructureElement(StructureRole role, StructureElement? parent, string? nodeId = null, int? piece = null)
        : base(parent) => (Role, _nodeId, _piece) = (role, nodeId, piece);

    /// <summary>What this is.</summary>
    public StructureRole Role { get; }

    /// <summary>Elements and places for ink, in reading order.</summary>
    public IReadOnlyList<StructureChild> Children => _children;

    /// <summary>The leaflet's id of the node this stands for; null for what we generate. Made when it is asked for, where it is that of a piece: only faults ask.</summary>
    public string? NodeId => _nodeId is null || _piece is null ? _nodeId : FormattableString.Invariant($"{_nodeId}/{_piece}");

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

    /// <summary>Appends an element, to be read after all that is here already. With the number of a piece it stands for that piece of the node.</summary>
    public StructureElement Add(StructureRole role, string? nodeId = null, string? language = null, string? alternativeText = null,
        string? expansion = null, ListNumbering listNumbering = ListNumbering.None, HeaderScope scope = HeaderScope.None, IReadOnlyList<StructureElement>? headers = null, int? piece = null)
    {
        var element = new StructureElement(role, this, nodeId, piece)
        {
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
