namespace FormatService.Typesetting.Structure;

/// <summary>What an element of structure holds: another element, or a place for ink.</summary>
public abstract class StructureChild
{
    private readonly StructureTree _tree;

    private protected StructureChild(StructureElement? parent)
    {
        Parent = parent;
        _tree = parent is null ? new StructureTree() : ((StructureChild)parent)._tree;
        Ordinal = _tree.Count++;
    }

    /// <summary>The element that holds this; null for the root.</summary>
    public StructureElement? Parent { get; }

    /// <summary>Which it was to be made in its tree, from 0 for the root: a key into arrays of <see cref="TreeSize"/> values.</summary>
    public int Ordinal { get; }

    /// <summary>How many elements and places for ink its tree has.</summary>
    public int TreeSize => _tree.Count;

    /// <summary>Whether the two are of one tree.</summary>
    public bool IsOfTreeOf(StructureChild other) => other._tree == _tree;

    private sealed class StructureTree
    {
        public int Count { get; set; }
    }
}

/// <summary>
/// A place in the reading order that ink belongs to. The place is fixed from the leaflet before anything is laid out;
/// however many lines and pages its ink is spread over, it is read here, once.
/// </summary>
public sealed class ContentLeaf : StructureChild
{
    internal ContentLeaf(StructureElement parent)
        : base(parent)
    {
    }

    /// <summary>The element that the ink belongs to.</summary>
    public StructureElement Owner => Parent!;
}
