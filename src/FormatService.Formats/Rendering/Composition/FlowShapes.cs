using FormatService.Documents.Model;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>The spaces, indents and keeps of each kind of flow, in one place for the leaflet's blocks and for words of ours.</summary>
internal sealed class FlowShapes(PageStyles styles, bool isRightToLeft)
{
    private readonly PageStyles _styles = styles;
    private readonly bool _isRightToLeft = isRightToLeft;

    /// <summary>The role of a heading of a level.</summary>
    public static StructureRole RoleOfHeading(int level) => StructureRole.Heading1 + (level - 1);

    /// <summary>A list of items whose labels are words: a contact, the facts about the leaflet. It stays on one page unless splitting it saves one.</summary>
    public FlowBlock LabelledList(IReadOnlyList<FlowListItem> items, double? itemSpacing = null)
    {
        var spacing = itemSpacing ?? _styles.ItemSpacePt;
        return _styles.LabelsRunIn
            ? new FlowGroup
            {
                Blocks = [.. items.SelectMany((item, i) => RunIn(item, i == items.Count - 1 ? 0 : spacing))],
                PrefersOnePage = true,
                SpaceAfter = _styles.ParagraphSpacePt,
                IsRightToLeft = _isRightToLeft,
            }
            : new FlowList
            {
                LabelGapPt = _styles.Body.SizePt,
                PrefersOnePage = true,
                Items = items,
                IndentPt = _styles.LabelIndentPt,
                ItemSpacingPt = spacing,
                SpaceAfter = _styles.ParagraphSpacePt,
                IsRightToLeft = _isRightToLeft,
            };
    }

    /// <summary>A list of items that stands within <paramref name="depth"/> others.</summary>
    public FlowList List(IReadOnlyList<FlowListItem> items, StructureElement? destination = null, int depth = 0) => new()
    {
        Items = items,
        IndentPt = _styles.ListIndentOf(depth),
        ItemSpacingPt = _styles.ItemSpacePt,
        SpaceAfter = _styles.ParagraphSpacePt,
        IsRightToLeft = _isRightToLeft,
        Destination = destination,
    };

    /// <summary>
    /// A heading: never alone at the foot of a page (FORMATS P-22), and nearer to what it heads than to what went before. One that
    /// directly follows another belongs to it, and stands close.
    /// </summary>
    public FlowParagraph Heading(int level, TextStyle style, IReadOnlyList<FlowSpan> spans, StructureElement element, bool followsHeading = false, bool? isRightToLeft = null, bool headsNext = false) => new()
    {
        HeadsNext = headsNext,
        Spans = spans,
        LineHeightPt = _styles.LineHeightOf(style),
        SpaceBefore = followsHeading ? _styles.SpaceBetweenHeadingsPt : _styles.SpaceBeforeHeading(level),
        SpaceAfter = _styles.SpaceAfterHeading(level),
        KeepWithNext = true,
        KeepTogether = true,
        IsBalanced = true,
        IsRightToLeft = isRightToLeft ?? _isRightToLeft,
        Destination = element,
        NodeId = element.NodeId,
    };

    /// <summary>A paragraph; it runs and stands as those around it where nothing else is said.</summary>
    public FlowParagraph Paragraph(
        IReadOnlyList<FlowSpan> spans, TextStyle style, double spaceAfter, StructureElement? destination, NodeId? node = null, bool keepWithNext = false,
        bool? runsRightToLeft = null, bool? isAtRight = null, bool keepTogether = false, bool headsNext = false) => new()
        {
            KeepTogether = keepTogether,
            HeadsNext = headsNext,
            Spans = spans,
            LineHeightPt = _styles.LineHeightOf(style),
            SpaceAfter = spaceAfter,
            KeepWithNext = keepWithNext,
            IsRightToLeft = runsRightToLeft ?? _isRightToLeft,
            IsAtRight = isAtRight ?? runsRightToLeft ?? _isRightToLeft,
            Destination = destination,
            NodeId = node?.Value,
        };

    /// <summary>Blocks that stay on one page where they fit on one.</summary>
    public FlowGroup Group(IReadOnlyList<FlowBlock> blocks, StructureElement element, double spaceBefore = 0) => new()
    {
        SpaceBefore = spaceBefore,
        Blocks = blocks,
        KeepTogether = true,
        SpaceAfter = _styles.ParagraphSpacePt,
        IsRightToLeft = _isRightToLeft,
        Destination = element,
    };

    /// <summary>Blocks on a panel with a bar at its start edge. Their text stands at one edge on every panel, however wide its bar is.</summary>
    public FlowGroup Panel(IReadOnlyList<FlowBlock> blocks, RgbColour bar, double barWidthPt, StructureElement? destination = null, bool keepTogether = true, bool isFirstPage = false) =>
        Panel(blocks, bar, barWidthPt, _styles.ParagraphSpacePt, keepTogether, destination, isFirstPage);

    /// <summary>Words on a band of a colour across the column; they are set in <see cref="PageStyles.OnBand"/>.</summary>
    public FlowGroup Band(IReadOnlyList<FlowBlock> blocks, RgbColour colour, bool keepWithNext, bool headsNext = false, bool leadsIn = false, FlowBlock? shortHead = null) => new()
    {
        ShortHead = shortHead,
        HeadsNext = headsNext,
        LeadsIn = leadsIn,
        Blocks = blocks,
        Panel = new FlowPanel(colour, colour, PageStyles.WidestBarPt, _styles.PanelPaddingPt),
        KeepTogether = true,
        KeepWithNext = keepWithNext,
        IsRightToLeft = _isRightToLeft,
    };

    /// <summary>
    /// A card: a band with its heading, and its blocks on a panel below, with a bar of the same colour. Where no page holds it, each begins with the
    /// band, or with one that says the kind alone where the heading is long: what is urgent must not be read as if it were not. One that directly follows a heading stands close to it where pages hold few lines.
    /// </summary>
    public FlowGroup Card(FlowBlock heading, FlowBlock kind, IReadOnlyList<FlowBlock> blocks, RgbColour colour, double barWidthPt, StructureElement destination, bool followsHeading) => new()
    {
        Blocks = blocks.Count == 0
            ? [Band([heading], colour, keepWithNext: false)]
            : [Band([heading], colour, keepWithNext: true, headsNext: true, shortHead: Band([kind], colour, keepWithNext: true)), Panel(blocks, colour, barWidthPt, 0, keepTogether: true, null)],
        // A page that holds few lines had no room for a heading, the band and a line of what it heads.
        SpaceBefore = followsHeading && !_styles.Profile.IsRoomy ? 0 : _styles.ParagraphSpacePt,
        SpaceAfter = _styles.ParagraphSpacePt,
        KeepTogether = true,
        IsRightToLeft = _isRightToLeft,
        Destination = destination,
    };

    /// <summary>Blocks that stand in from the start edge.</summary>
    public FlowGroup Indented(IReadOnlyList<FlowBlock> blocks, double byPt, bool keepWithNext = false) => new()
    {
        Blocks = blocks,
        IndentStart = byPt,
        KeepWithNext = keepWithNext,
        IsRightToLeft = _isRightToLeft,
    };

    /// <summary>A label with its value after it on the line, which so has room for an address; under it where it runs the other way.</summary>
    private static IEnumerable<FlowBlock> RunIn(FlowListItem item, double spaceAfter)
    {
        if (item.Label.Spans.Count == 0 || item.Blocks is not [FlowParagraph { Spans.Count: > 0 } value] || value.IsRightToLeft != item.Label.IsRightToLeft)
        {
            item.Label.KeepWithNext = true;
            if (item.Blocks is [.., var last])
            {
                last.SpaceAfter = spaceAfter;
            }

            return [item.Label, .. item.Blocks];
        }

        var label = item.Label.Spans[^1];
        return
        [
            new FlowParagraph
            {
                Spans = [.. item.Label.Spans.SkipLast(1), label with { Text = label.Text + " " }, .. value.Spans],
                LineHeightPt = value.LineHeightPt,
                SpaceAfter = spaceAfter,
                IsRightToLeft = value.IsRightToLeft,
                IsAtRight = value.IsAtRight,
                Destination = item.Label.Destination,
                NodeId = value.NodeId,
            },
        ];
    }

    private FlowGroup Panel(IReadOnlyList<FlowBlock> blocks, RgbColour bar, double barWidthPt, double space, bool keepTogether, StructureElement? destination, bool isFirstPage = false) => new()
    {
        Blocks = [Indented(blocks, PageStyles.WidestBarPt - barWidthPt)],
        Panel = new FlowPanel(_styles.PanelColour, bar, barWidthPt, _styles.PanelPaddingPt),
        SpaceBefore = space,
        SpaceAfter = space,
        KeepTogether = keepTogether,
        BelongsOnFirstPage = isFirstPage,
        IsRightToLeft = _isRightToLeft,
        Destination = destination,
    };
}
