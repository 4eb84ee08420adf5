using System.Globalization;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Typesetting.Flow;

/// <summary>Something to be placed down the page. Lengths are in points.</summary>
public abstract class FlowBlock
{
    /// <summary>Space wanted above; between two blocks the larger of their two spaces is used, at the top of a page none.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space wanted below.</summary>
    public double SpaceAfter { get; set; }

    /// <summary>Stays on one page with the first lines of the block that follows: headings, captions above, the lead-in of a list.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>Stays on one page with the first lines of the block that follows where no heading is parted from what it heads for it: a band above a title, the last words of a leaflet above the facts about it.</summary>
    public bool LeadsIn { get; set; }

    /// <summary>
    /// Is drawn again, as an artifact, at the top of each further page that the block after it goes on to, unless that would leave little room
    /// there: what forbids or warns is still seen above what it is said of.
    /// </summary>
    public bool HeadsNext { get; init; }

    /// <summary>What is drawn there instead of it where it is too high: words of its own that say the gist; null where nothing is then.</summary>
    public FlowBlock? ShortHead { get; init; }

    /// <summary>Must be seen on the first page: where it does not fit there, that page has the head of all others.</summary>
    public bool BelongsOnFirstPage { get; init; }

    /// <summary>Is not split over two pages where it fits on one.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Is split over two pages only where that saves one, and then with two lines or more on each.</summary>
    public bool PrefersOnePage { get; init; }

    /// <summary>The element that links and the outline lead to at this place; null where none does.</summary>
    public StructureElement? Destination { get; init; }
}

/// <summary>Lines of text, of mixed styles.</summary>
public sealed class FlowParagraph : FlowBlock
{
    private readonly bool? _isAtRight;

    /// <summary>The text in logical order.</summary>
    public required IReadOnlyList<FlowSpan> Spans { get; init; }

    /// <summary>The distance of baselines in points, where the fonts used do not need more.</summary>
    public required double LineHeightPt { get; init; }

    /// <summary>Whether the paragraph runs from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>
    /// Whether its lines stand at the right edge; where nothing else is said, that is where they start. An English name in a cell or an item
    /// of an Arabic table or list runs from left to right and stands at the right, by its column or its bullet.
    /// </summary>
    public bool IsAtRight
    {
        get => _isAtRight ?? IsRightToLeft;
        init => _isAtRight = value;
    }

    /// <summary>Whether its lines are of like lengths, the last one too: headings.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Whether it heads what follows.</summary>
    public bool IsHeading => IsBalanced && KeepWithNext;

    /// <summary>Text set against the end edge of the last line, as the page number of an entry of contents; null for none.</summary>
    public FlowSpan? Tail { get; init; }

    /// <summary>
    /// The element whose page number ends the text of <see cref="Tail"/>, which is found once all pages are; null for none. The element is
    /// the <see cref="FlowBlock.Destination"/> of a block, the number no wider than <see cref="TailRoomPt"/>, and no such paragraph stands in a table.
    /// </summary>
    public StructureElement? TailPageOf { get; init; }

    /// <summary>How the number of <see cref="TailPageOf"/> is written.</summary>
    public Func<int, string> TailNumber { get; init; } = static number => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a head or foot sets on lines of its own, in place of <see cref="Tail"/>, where that does not fit beside the text; null for the tail itself.</summary>
    public IReadOnlyList<FlowSpan>? TailApart { get; init; }

    /// <summary>The least width kept for <see cref="Tail"/>, so that another tail of up to this width breaks no line elsewhere.</summary>
    public double TailRoomPt { get; init; }

    /// <summary>The colour of a rule that leads the eye from the text to <see cref="Tail"/>; null for none. An artifact.</summary>
    public RgbColour? Leader { get; init; }

    /// <summary>The leaflet's node, for faults; may be null.</summary>
    public string? NodeId { get; init; }
}

/// <summary>A stretch of text of one style and one owner.</summary>
/// <param name="Text">The characters, without line ends other than U+2028 for one that the author asked for.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Owner">Whom the ink belongs to.</param>
public sealed record FlowSpan(string Text, TextStyle Style, InkOwner Owner)
{
    /// <summary>The language of the characters (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>
    /// A fact: stays on one line where it fits on one, and is set left to right, unless it has right-to-left letters as the name of a month has.
    /// </summary>
    public bool IsFact { get; init; }

    /// <summary>Whether the fact goes on in the next span, as one does that is bold in part.</summary>
    public bool FactGoesOn { get; init; }

    /// <summary>The stretch of another direction that the text is part of; null where it runs as its paragraph does.</summary>
    public FlowIsolate? Isolate { get; init; }

    /// <summary>The link that the text is part of; null for none. One object a link, shared by all its spans.</summary>
    public FlowLink? Link { get; init; }

    /// <summary>Whether it only parts what stands before it from what follows. Heads and feet break their lines at such spans, and drop those there; elsewhere it is text as any other.</summary>
    public bool IsSeparator { get; init; }

    /// <summary>Raised (above 0) or lowered (below 0), as a share of the size.</summary>
    public double Rise { get; init; }
}

/// <summary>A link, as its spans share it.</summary>
/// <param name="element">The element of role <see cref="StructureRole.Link"/>.</param>
/// <param name="description">What it leads to, in words.</param>
public sealed class FlowLink(StructureElement element, string description)
{
    /// <summary>How many UTF-16 units of its words a description need hold: all of them stand on the page.</summary>
    public const int LongestDescription = 1_000;

    /// <summary>The element of role <see cref="StructureRole.Link"/>.</summary>
    public StructureElement Element { get; } = element;

    /// <summary>What it leads to, in words.</summary>
    public string Description { get; } = description;

    /// <summary>Where it leads; set before layout, since a link may lead on to what is composed after it.</summary>
    public LinkTarget Target { get; set; }
}

/// <summary>How text looks.</summary>
/// <param name="Family">The name of a family of the font library; other families step in for characters it lacks.</param>
/// <param name="Weight">The weight.</param>
/// <param name="SizePt">The size in points.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Underlined">Whether a rule is drawn under it, as under links.</param>
public sealed record TextStyle(string Family, Fonts.FontWeight Weight, double SizePt, RgbColour Colour, bool Underlined = false)
{
    /// <summary>The room that letters and words are given beside their own.</summary>
    public TextSpacing Spacing { get; init; }
}

/// <summary>Blocks that belong together: a callout, an answer, an address. May be indented and stand on a panel.</summary>
public sealed class FlowGroup : FlowBlock
{
    /// <summary>What is in it.</summary>
    public required IReadOnlyList<FlowBlock> Blocks { get; init; }

    /// <summary>How far its content is moved in from the start edge (left in left-to-right text).</summary>
    public double IndentStart { get; init; }

    /// <summary>The panel it stands on; null for none.</summary>
    public FlowPanel? Panel { get; init; }

    /// <summary>Whether the start edge is the right one.</summary>
    public bool IsRightToLeft { get; init; }
}

/// <summary>The panel under a group: a ground, a bar at its start edge, and the space between its edge and its content. Artifacts.</summary>
public sealed record FlowPanel(RgbColour? Ground, RgbColour? Bar, double BarWidthPt, double PaddingPt);

/// <summary>A list: each item has a label that hangs in the space before its blocks.</summary>
public sealed class FlowList : FlowBlock
{
    /// <summary>The items in order.</summary>
    public required IReadOnlyList<FlowListItem> Items { get; init; }

    /// <summary>The least distance from the start edge to the items' text; grows where a label needs more.</summary>
    public required double IndentPt { get; init; }

    /// <summary>The least space between a label and the text of its item; 0 for what bullets and numbers need.</summary>
    public double LabelGapPt { get; init; }

    /// <summary>The space between items.</summary>
    public required double ItemSpacingPt { get; init; }

    /// <summary>Whether the start edge is the right one.</summary>
    public bool IsRightToLeft { get; init; }
}

/// <summary>One item: its label, set on the baseline of its first line, and its blocks. Links to the item lead to the destination of its label.</summary>
public sealed record FlowListItem(FlowParagraph Label, IReadOnlyList<FlowBlock> Blocks);

/// <summary>A table. Rows break between pages; the header rows are drawn again, as artifacts, on each further page.</summary>
public sealed class FlowTable : FlowBlock
{
    /// <summary>All rows; each has the same number of cells.</summary>
    public required IReadOnlyList<FlowTableRow> Rows { get; init; }

    /// <summary>How many of the first rows are header rows.</summary>
    public required int HeaderRowCount { get; init; }

    /// <summary>The space between a cell's edge and its content.</summary>
    public required double CellPaddingPt { get; init; }

    /// <summary>The colour of the rules between rows.</summary>
    public required RgbColour RuleColour { get; init; }

    /// <summary>The ground of header cells; null for none.</summary>
    public RgbColour? HeaderGround { get; init; }

    /// <summary>Whether the first column is the right one.</summary>
    public bool IsRightToLeft { get; init; }
}

/// <summary>One row of cells.</summary>
public sealed record FlowTableRow(IReadOnlyList<FlowTableCell> Cells);

/// <summary>One cell. A header cell stands on the table's header ground.</summary>
public sealed record FlowTableCell(IReadOnlyList<FlowBlock> Blocks, bool IsHeader);

/// <summary>
/// A picture at the start side and blocks beside it, as easy read has one for each idea. It is never split over two pages, unless it is higher
/// than a page; then it is split, and said to be.
/// </summary>
public sealed class FlowPictureRow : FlowBlock
{
    /// <summary>The picture; null for none: its side then stays empty, so that the words of all rows stand below each other.</summary>
    public required FlowPicture? Picture { get; init; }

    /// <summary>The width of the side of the picture.</summary>
    public required double SideWidthPt { get; init; }

    /// <summary>The space between the two sides.</summary>
    public required double GapPt { get; init; }

    /// <summary>What stands beside the picture.</summary>
    public required IReadOnlyList<FlowBlock> Blocks { get; init; }

    /// <summary>Whether the picture stands at the right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The leaflet's node, for faults; may be null.</summary>
    public string? NodeId { get; init; }
}

/// <summary>A picture on a line of its own, no wider than its column and no higher than its page.</summary>
public sealed class FlowPicture : FlowBlock
{
    /// <summary>What it shows.</summary>
    public required PagePicture Picture { get; init; }

    /// <summary>Whom the ink belongs to.</summary>
    public required InkOwner Owner { get; init; }

    /// <summary>What is painted under a picture that can be seen through; null for nothing.</summary>
    public RgbColour? Ground { get; init; }

    /// <summary>The width wanted; it shrinks, in proportion, to what there is room for.</summary>
    public required double WidthPt { get; init; }

    /// <summary>Whether it stands at the right edge.</summary>
    public bool IsRightToLeft { get; init; }
}
