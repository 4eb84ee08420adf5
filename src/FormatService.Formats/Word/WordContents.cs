using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>
/// The list of contents of a long leaflet: a field that Word can make anew, filled already, since fields are not made on opening. It names no
/// pages: only the program that shows the file knows them; each entry leads to its heading.
/// </summary>
internal sealed class WordContents(WordContext context)
{
    /// <summary>The bookmark around the blocks of the leaflet: what it says of itself before and after is not listed.</summary>
    public const string BodyBookmark = "LeafletBody";

    // About as many fit on a page of A4 in 14 point with its headings and spaces; a list is due from the seventh page on (FORMATS P-25).
    private const int CharactersOfPage = 1_500, PagesWithoutContents = PagedRenderer.PagesWithoutContents;
    private const double UsualSizePt = 14;
    private const int SectionLevel = 2;

    /// <summary>The headings to be listed, each with its level; none where the leaflet is short and no easy read, or has one part only.</summary>
    public IReadOnlyList<(Section Section, int Level)> Listed()
    {
        var profile = context.Styles.Pages.Profile;
        var size = profile.BodySizePt / UsualSizePt;
        var sheets = Paper.A4.WidthPt * Paper.A4.HeightPt / (profile.Paper.WidthPt * profile.Paper.HeightPt);
        var opening = EasyReadAdaptation.OpeningOf(context.Leaflet);
        if (context.Leaflet.Edition == LeafletEdition.Original
            && LettersIn(LeafletText.Of(context.Leaflet)) * LineLength.CharacterArea(profile) * size * size * sheets < CharactersOfPage * PagesWithoutContents)
        {
            return [];
        }

        var all = new List<(Section, int Level)>();
        Collect(context.Leaflet.Blocks[opening..], SectionLevel, all);
        var listed = all.Count <= LeafletComposer.MostEntriesWithSubsections ? all : all.FindAll(heading => heading.Level == SectionLevel);
        return listed.Count > 1 ? listed : [];
    }

    /// <summary>Writes the list.</summary>
    public void Write(IReadOnlyList<(Section Section, int Level)> listed, Action<DocumentFormat.OpenXml.Wordprocessing.Paragraph> write)
    {
        var isRightToLeft = context.Leaflet.Language.IsRightToLeft;
        var heading = context.Wording[WordingKeys.Contents];
        write(context.Paragraphs.Make(new ParagraphForm(StyleIds.ContentsHeading, heading.Language.IsRightToLeft), context.Inlines.Begin(isRightToLeft).Add(heading).Pieces));
        var deepest = listed.Max(entry => entry.Level);
        for (var i = 0; i < listed.Count; i++)
        {
            var (section, level) = listed[i];
            var runsRightToLeft = context.Direction.Of(section.Heading, isRightToLeft);
            var form = new ParagraphForm(StyleIds.ContentsEntry(level), runsRightToLeft) { IsAtEnd = runsRightToLeft != isRightToLeft };
            var inlines = context.Inlines.Begin(runsRightToLeft, isEntry: true);
            inlines.AddLink(context.Links.ToNode(section.Id), () => inlines.Add(section.Heading));
            var paragraph = context.Paragraphs.Make(form, inlines.Pieces);
            if (i == 0)
            {
                Begin(paragraph, FormattableString.Invariant($" TOC \\o \"1-{deepest}\" \\h \\z \\n \\b {BodyBookmark} "));
            }

            if (i == listed.Count - 1)
            {
                paragraph.AppendChild(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            }

            write(paragraph);
        }
    }

    /// <summary>How many letters of the width of Latin ones would take the room of a text: a Chinese sign takes that of two.</summary>
    private static int LettersIn(string text)
    {
        const char FirstOfFullWidth = '\u2E80';
        return text.Length + text.Count(unit => unit >= FirstOfFullWidth);
    }

    private static void Begin(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph, string instruction)
    {
        var properties = paragraph.ParagraphProperties;
        var end = paragraph.InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), properties);
        var code = paragraph.InsertBefore(new Run(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }), end);
        paragraph.InsertBefore(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), code);
    }

    private static void Collect(IReadOnlyList<Block> blocks, int level, List<(Section, int Level)> found)
    {
        foreach (var block in blocks)
        {
            if (block is MediumBlock medium)
            {
                Collect(medium.Blocks, level, found);
            }
            else if (block is Section section && LeafletText.HasWords(LeafletText.Of(section.Heading)))
            {
                found.Add((section, level));
                if (level == SectionLevel)
                {
                    Collect(section.Blocks, level + 1, found);
                }
            }
        }
    }
}
