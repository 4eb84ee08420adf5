using FormatService.Documents.Model;
using FormatService.Typesetting.Flow;
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
    public FlowList LabelledList(IReadOnlyList<FlowListItem> items) => List(items, labelGapPt: _styles.Body.SizePt, prefersOnePage: true);

    /// <summary>A list of items.</summary>
    public FlowList List(IReadOnlyList<FlowListItem> items, StructureElement? destination = null, double labelGapPt = 0, bool prefersOnePage = false) => new()
    {
        LabelGapPt = labelGapPt,
        PrefersOnePage = prefersOnePage,
        Items = items,
        IndentPt = _styles.ListIndentPt,
        ItemSpacingPt = _styles.ItemSpacePt,
        SpaceAfter = _styles.ParagraphSpacePt,
        IsRightToLeft = _isRightToLeft,
        Destination = destination,
    };

    /// <summary>A heading: never alone at the foot of a page (FORMATS P-22).</summary>
    public FlowParagraph Heading(int level, IReadOnlyList<FlowSpan> spans, StructureElement element)
    {
        var style = _styles.Heading(level);
        return new FlowParagraph
        {
            Spans = spans,
            LineHeightPt = _styles.LineHeightOf(style),
            SpaceBefore = style.SizePt * 1.25,
            SpaceAfter = style.SizePt * 0.4,
            KeepWithNext = true,
            KeepTogether = true,
            IsBalanced = true,
            IsRightToLeft = _isRightToLeft,
            Destination = element,
            NodeId = element.NodeId,
        };
    }

    /// <summary>A paragraph.</summary>
    public FlowParagraph Paragraph(
        IReadOnlyList<FlowSpan> spans, TextStyle style, double spaceAfter, StructureElement? destination, NodeId? node = null, bool keepWithNext = false) => new()
        {
            Spans = spans,
            LineHeightPt = _styles.LineHeightOf(style),
            SpaceAfter = spaceAfter,
            KeepWithNext = keepWithNext,
            IsRightToLeft = _isRightToLeft,
            Destination = destination,
            NodeId = node?.Value,
        };

    /// <summary>Blocks that stay on one page where they fit on one.</summary>
    public FlowGroup Group(IReadOnlyList<FlowBlock> blocks, StructureElement element) => new()
    {
        Blocks = blocks,
        KeepTogether = true,
        SpaceAfter = _styles.ParagraphSpacePt,
        IsRightToLeft = _isRightToLeft,
        Destination = element,
    };
}
