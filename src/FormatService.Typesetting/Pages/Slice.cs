using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>How ill a page break before a slice would be; a break of a higher kind is taken only where no lower one will do.</summary>
internal enum PageBreakKind : byte
{
    /// <summary>Before a heading.</summary>
    Section,

    /// <summary>Between blocks.</summary>
    Between,

    /// <summary>Between items of a list or rows of a table, or within an item.</summary>
    Item,

    /// <summary>Between the lines of a paragraph, with two lines or more on either side.</summary>
    Within,

    /// <summary>Leaving the first or the last item or row of several alone: avoided where that leaves little of the page empty.</summary>
    Lone,

    /// <summary>Within a block that is split only where that saves a page.</summary>
    Loose,

    /// <summary>Within a block that should stay together.</summary>
    Apart,

    /// <summary>Leaving one line of a paragraph alone, or a heading with one line after it; or within a paragraph that should stay together.</summary>
    Widow,

    /// <summary>Between a band and the title below it, or the last words of a leaflet and the facts about it.</summary>
    Front,

    /// <summary>Between a block and the one it should stay with.</summary>
    Keep,

    /// <summary>Between the lines of a heading: half a heading heads nothing.</summary>
    Heading,

    /// <summary>Between the words of an entry and its number.</summary>
    Torn,
}

/// <summary>What is never parted by a page break: a line, a picture, a row of a table or a part of one. Lengths in points.</summary>
internal struct Slice
{
    /// <summary>The paragraph of a line.</summary>
    public SetParagraph? Paragraph;

    /// <summary>The number of the line, or of the part of a row.</summary>
    public int Index;

    /// <summary>The picture.</summary>
    public FlowPicture? Picture;

    /// <summary>The picture with what stands beside it.</summary>
    public SetPictureRow? PictureRow;

    /// <summary>What could not be set well here, its page aside; null where all could.</summary>
    public LayoutFault? Fault;

    /// <summary>The row of a table.</summary>
    public SetRow? Row;

    /// <summary>The left edge of its column on the page.</summary>
    public double Left;

    /// <summary>The width of its column; for a picture, its own.</summary>
    public double Width;

    /// <summary>The distance to the slice before, unless this is the first of its page or cell.</summary>
    public double Gap;

    /// <summary>Its height.</summary>
    public double Height;

    /// <summary>The distance of its baseline, and of those of its labels, from its top.</summary>
    public double Baseline;

    /// <summary>How ill a page break before it would be.</summary>
    public PageBreakKind Break;

    /// <summary>The innermost panel it stands on.</summary>
    public PanelScope? Panel;

    /// <summary>The table whose header is repeated where a page begins with this row.</summary>
    public SetTable? Table;

    /// <summary>What is drawn again above it where a page begins with it; null for nothing.</summary>
    public RunningHead? Head;

    /// <summary>Labels that stand beside it, and elements that begin with it.</summary>
    public SliceMark? Marks;

    /// <summary>The height of what is drawn above it where it is the first of its page: the paddings of panels, a repeated head, the header of a table.</summary>
    public readonly double TopHeight => (Panel?.PaddingSum ?? 0) + (Head?.Height ?? 0) + (Table?.HeaderHeight ?? 0);

    /// <summary>The height of what is drawn below it where it is the last of its page.</summary>
    public readonly double BottomHeight => Panel?.PaddingSum ?? 0;
}

/// <summary>Something at a slice: the label of a list item, or the element that links to this place lead to.</summary>
internal sealed class SliceMark(SetParagraph? label, double left, StructureElement? destination)
{
    public SetParagraph? Label { get; } = label;

    public double Left { get; } = left;

    public StructureElement? Destination { get; } = destination;

    /// <summary>The next at the same slice, in reading order.</summary>
    public SliceMark? Next { get; set; }
}

/// <summary>A panel that slices stand on; drawn anew on each page that it reaches.</summary>
internal sealed class PanelScope(PanelScope? parent, FlowPanel panel, double left, double width, bool isRightToLeft)
{
    public PanelScope? Parent { get; } = parent;

    public FlowPanel Panel { get; } = panel;

    public double Left { get; } = left;

    public double Width { get; } = width;

    public bool IsRightToLeft { get; } = isRightToLeft;

    /// <summary>The paddings of this and all panels around it.</summary>
    public double PaddingSum { get; } = (parent?.PaddingSum ?? 0) + panel.PaddingPt;

    /// <summary>The paddings of the panels around it.</summary>
    public double OuterPaddingSum => PaddingSum - Panel.PaddingPt;

    /// <summary>The same panel, without those around it.</summary>
    public PanelScope Alone() => new(null, Panel, Left, Width, IsRightToLeft);
}
