using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.Word;

/// <summary>
/// Head and foot of the pages: what must be said on every page, and which page of which leaflet in which version this is. Many screen readers
/// do not read them: all of it stands among the words of the leaflet too (FORMATS W-07).
/// </summary>
internal sealed class WordFurniture(WordContext context)
{
    // Stand in a phrase for what is counted; they are in no language.
    private const char Page = '\uE000', PageCount = '\uE001';

    /// <summary>Whether pages have a head.</summary>
    public bool HasHead => !context.Imprint.HeadMarks.IsEmpty;

    /// <summary>The lines of the head, if each is short enough for one.</summary>
    public int HeadLines => context.Imprint.HeadMarks.Length;

    /// <summary>The lines of the foot, if each is short enough for one.</summary>
    public int FootLines => 1 + (context.Imprint.FootEdition is null ? 0 : 1) + (context.Imprint.Foot.IsEmpty ? 0 : 1) + (context.Imprint.FootForStaff.IsEmpty ? 0 : 1);

    /// <summary>The marks, a paragraph each.</summary>
    public IEnumerable<OpenXmlElement> Head() => context.Imprint.HeadMarks.Select(mark => Line(StyleIds.Header, [new ImprintPart(mark, false)]));

    /// <summary>The number of the page, the facts that tell versions apart and, on a translation, what staff need to know.</summary>
    public IEnumerable<OpenXmlElement> Foot()
    {
        yield return Numbers();
        if (!context.Imprint.Foot.IsEmpty)
        {
            yield return Line(StyleIds.Footer, context.Imprint.Foot);
        }

        if (context.Imprint.FootEdition is { } edition)
        {
            yield return Line(StyleIds.Footer, [new ImprintPart(edition, false)]);
        }

        if (!context.Imprint.FootForStaff.IsEmpty)
        {
            yield return Line(StyleIds.Footer, context.Imprint.FootForStaff);
        }
    }

    private Paragraph Line(string style, IReadOnlyList<ImprintPart> parts)
    {
        var isRightToLeft = parts[0].Words.Language.IsRightToLeft;
        var inlines = context.Inlines.Begin(isRightToLeft);
        foreach (var part in parts)
        {
            inlines.Add(part.Words, part.IsUnbreakable);
        }

        return context.Paragraphs.Make(new ParagraphForm(style, isRightToLeft) { IsAtEnd = isRightToLeft != context.Leaflet.Language.IsRightToLeft }, inlines.Pieces);
    }

    private Paragraph Numbers()
    {
        var phrase = context.Wording[WordingKeys.PageOf, Page.ToString(), PageCount.ToString()];
        var isRightToLeft = phrase.Language.IsRightToLeft;
        var inlines = context.Inlines.Begin(isRightToLeft);
        var start = 0;
        for (var i = 0; i <= phrase.Text.Length; i++)
        {
            if (i < phrase.Text.Length && phrase.Text[i] is not (Page or PageCount))
            {
                continue;
            }

            inlines.Add(phrase with { Text = phrase.Text[start..i] });
            if (i < phrase.Text.Length)
            {
                inlines.AddField(phrase.Text[i] == Page ? "PAGE" : "NUMPAGES", "1");
            }

            start = i + 1;
        }

        if (context.Imprint.FootSize is { } size)
        {
            inlines.Add(phrase with { Text = ImprintPart.Dot }).Add(size.Words, size.IsUnbreakable);
        }

        return context.Paragraphs.Make(new ParagraphForm(StyleIds.Footer, isRightToLeft) { IsAtEnd = isRightToLeft != context.Leaflet.Language.IsRightToLeft }, inlines.Pieces);
    }
}
