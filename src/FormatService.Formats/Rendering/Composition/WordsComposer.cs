using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Makes paragraphs and headings of a leaflet's words, and hangs them on the structure tree.</summary>
/// <param name="language">The leaflet's language.</param>
/// <param name="styles">How they look.</param>
/// <param name="inlines">Makes spans of words.</param>
/// <param name="direction">The way that words and blocks run.</param>
internal sealed class WordsComposer(LanguageTag language, PageStyles styles, InlineComposer inlines, FlowDirection direction)
{
    private const int DeepestHeading = 6;

    private readonly Dictionary<NodeId, StructureElement> _elements = [];

    /// <summary>The headings made so far.</summary>
    public HeadingTrail Headings { get; } = new();

    /// <summary>Whether they stand in a note, where nothing is a heading of the leaflet.</summary>
    public bool IsInNote { get; set; }

    /// <summary>Whether no paragraph is parted over pages.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether what comes next follows a heading.</summary>
    public bool IsAfterHeading { get; set; }

    /// <summary>Lets links lead to the element of a node.</summary>
    public void Remember(NodeId node, StructureElement element) => _elements[node] = element;

    /// <summary>Leads links within the leaflet to their targets, once all is composed.</summary>
    public void ResolveLinks()
    {
        foreach (var (link, target) in inlines.InternalLinks)
        {
            link.Target = new LinkTarget(null, _elements[target]);
        }
    }

    /// <summary>Makes a paragraph.</summary>
    public FlowParagraph Paragraph(ImmutableArray<Inline> words, StructureElement element, TextStyle style, double spaceAfter, StructureElement? destination,
        NodeId node, NodeId? part = null, bool keepWithNext = false, bool? edge = null, bool headsNext = false, bool keepTogether = false)
    {
        var isRightToLeft = direction.Of(words);
        var spans = inlines.Compose(words, element, style, part ?? node, isRightToLeft);
        return direction.Shapes.Paragraph(spans, style, spaceAfter, destination, node, keepWithNext, isRightToLeft, edge, keepTogether: keepTogether || IsWhole, headsNext);
    }

    /// <summary>Adds a heading and gives its level; where it has no words there is none, and what follows stands under the heading before it.</summary>
    public int AddHeading(List<FlowBlock> flow, StructureElement parent, int outerLevel, NodeId node, ImmutableArray<Inline> words, Phrase? before, bool isListed = false, TextStyle? style = null, bool headsNext = false)
    {
        // A heading without words would be an entry without words in the outline. What little it holds, such as a footnote's number, stays.
        if (before is null && !LeafletText.HasWords(LeafletText.Of(words)))
        {
            if (!words.IsEmpty)
            {
                flow.Add(Paragraph(words, parent.Add(StructureRole.Paragraph), styles.Body, styles.ParagraphSpacePt, null, node));
            }

            return outerLevel;
        }

        var level = Math.Min(outerLevel + 1, DeepestHeading);
        var element = parent.Add(IsInNote ? StructureRole.Paragraph : FlowShapes.RoleOfHeading(level), node.Child("heading").Value);
        style ??= IsInNote ? styles.Bold : styles.Heading(level);
        var separator = before is null || words.IsEmpty ? "" : ": ";
        // Words of ours before it run as the leaflet does.
        var isRightToLeft = before is null ? direction.Of(words) : language.IsRightToLeft;
        var spans = before is { } phrase
            ? inlines.Compose(phrase, separator, words, element, style, node.Child("heading"))
            : inlines.Compose(words, element, style, node.Child("heading"), isRightToLeft);
        if (!IsInNote)
        {
            Headings.Add(before?.Text + separator + LeafletText.Of(words), level, element, isListed);
        }

        Remember(node, element);
        flow.Add(direction.Shapes.Heading(level, style, spans, element, IsAfterHeading, isRightToLeft, headsNext));
        IsAfterHeading = true;
        return level;
    }

    /// <summary>“Urgent advice” without what to do, which is read where the callout begins.</summary>
    public FlowParagraph KindAlone(FlowParagraph heading, Phrase kind) =>
        direction.Shapes.Paragraph([heading.Spans[0] with { Text = kind.Text }], styles.BandHeading, 0, null, runsRightToLeft: language.IsRightToLeft);
}
