namespace FormatService.Typesetting.Structure;

/// <summary>What an element of structure holds: another element, or a place for ink.</summary>
public abstract class StructureChild
{
    private protected StructureChild(StructureElement? parent) => Parent = parent;

    /// <summary>The element that holds this; null for the root.</summary>
    public StructureElement? Parent { get; }
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
