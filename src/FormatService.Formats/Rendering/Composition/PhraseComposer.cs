using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading.Facts;
using FormatService.Documents.Wording;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Composes words of ours: headings, labels and lines that no author wrote.</summary>
internal sealed class PhraseComposer(InlineComposer inlines, FlowShapes shapes, PageStyles styles, HeadingTrail headings, LeafletWording wording, bool isRightToLeft)
{
    /// <summary>A heading in words of ours.</summary>
    public FlowParagraph Heading(StructureElement parent, int level, Phrase words)
    {
        var element = parent.Add(FlowShapes.RoleOfHeading(level));
        headings.Add(words.Text, level, element, isListed: level > 1);
        return shapes.Heading(level, styles.Heading(level), inlines.Compose([.. PhraseFacts.In(words).Select(part => (part.Words, part.IsUnbreakable))], element, styles.Heading(level)), element);
    }

    /// <summary>A heading that no contents list names: that of the contents list itself.</summary>
    public FlowParagraph UnlistedHeading(StructureElement parent, int level, Phrase words)
    {
        var element = parent.Add(FlowShapes.RoleOfHeading(level));
        return shapes.Heading(level, styles.Heading(level), inlines.Compose(words, element, styles.Heading(level)), element);
    }

    /// <summary>A paragraph in words of ours.</summary>
    public FlowParagraph Paragraph(StructureElement parent, Phrase words, TextStyle style) => Paragraph(parent, [(words, false)], style);

    /// <summary>
    /// A paragraph in words of ours, some of them facts; in the language, and the direction, that its first words are in. It stands at the
    /// edge where the leaflet's lines start: English for staff, or a mark in English, belongs to the title over it.
    /// </summary>
    public FlowParagraph Paragraph(StructureElement parent, IReadOnlyList<(Phrase Phrase, bool IsFact)> words, TextStyle style)
    {
        var language = words[0].Phrase.Language;
        var own = language == wording.Language ? null : language.Value;
        var spans = inlines.Compose(words, parent.Add(StructureRole.Paragraph, language: own), style, own);
        return shapes.Paragraph(spans, style, styles.ParagraphSpacePt, null, runsRightToLeft: language.IsRightToLeft, isAtRight: isRightToLeft);
    }

    /// <summary>Words of ours directly under an element, such as a label.</summary>
    public FlowParagraph Line(StructureElement element, Phrase words, TextStyle style, bool isFact = false, StructureElement? destination = null, bool? isRightToLeft = null) =>
        shapes.Paragraph(inlines.Compose(words, element, style, isFact), style, 0, destination, runsRightToLeft: isRightToLeft);

    /// <summary>Words of ours directly under an element, some of them facts, all of one language.</summary>
    public FlowParagraph Line(StructureElement element, ImmutableArray<ImprintPart> words, TextStyle style) =>
        shapes.Paragraph(inlines.Compose([.. words.Where(part => part.Words.Text.Length > 0).Select(part => (part.Words, part.IsUnbreakable))], element, style), style, 0, null);

    /// <summary>An entry of a contents list: the words of a heading, leading to it, and the number of its page.</summary>
    public FlowParagraph ContentsEntry(StructureElement reference, ComposedHeading heading, bool keepWithNext)
    {
        var element = reference.Add(StructureRole.Link);
        var link = new FlowLink(element, Quotation.Of(heading.Words, FlowLink.LongestDescription)) { Target = new LinkTarget(null, heading.Element) };
        var style = styles.LinkIn(styles.Body);
        var language = wording.Language.Value;
        return new FlowParagraph
        {
            Spans = SpansOf(heading.Words, new FlowSpan("", style, element.AddContent()) { Language = language, Link = link }),
            // The space parts the number from the words for those who hear them.
            Tail = new FlowSpan(" ", styles.Body, element.AddContent()) { Language = language, Link = link },
            TailPageOf = heading.Element,
            TailNumber = wording.Number,
            TailRoomPt = styles.PageNumberRoomPt,
            Leader = styles.RuleColour,
            LineHeightPt = styles.LineHeightOf(style),
            SpaceAfter = styles.TightSpacePt,
            KeepTogether = true,
            KeepWithNext = keepWithNext,
            IsRightToLeft = isRightToLeft,
        };
    }

    /// <summary>Words as one content, with each fact in a span that no line parts: a date is as whole in the list as in its heading.</summary>
    private static List<FlowSpan> SpansOf(string words, FlowSpan like)
    {
        var facts = new List<FoundFact>();
        FactFinder.Find(words, facts);
        var spans = new List<FlowSpan>((2 * facts.Count) + 1);
        var from = 0;
        foreach (var fact in facts)
        {
            Add(from, fact.Start, isFact: false);
            from = fact.Start + fact.Length;
            Add(fact.Start, from, isFact: true);
        }

        Add(from, words.Length, isFact: false);
        return spans;

        void Add(int start, int end, bool isFact)
        {
            if (end > start)
            {
                spans.Add(like with { Text = words[start..end], IsFact = isFact });
            }
        }
    }
}
