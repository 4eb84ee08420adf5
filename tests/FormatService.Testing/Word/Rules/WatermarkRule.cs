using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-13: no mark is a picture behind the text; each is words in the header and among the first lines of the body, because many screen readers pass over headers.</summary>
public sealed class WatermarkRule() : WordRule("MS-13")
{
    private const int FirstLines = 8;

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var story in file.Headers.Concat(file.Footers).Select(furniture => furniture.Story))
        {
            foreach (var picture in story.Paragraphs.SelectMany(paragraph => paragraph.Pictures))
            {
                yield return At(picture.Paragraph, "a drawing stands in a header or footer");
            }
        }

        foreach (var _ in file.Body.Element.Descendants(WordNames.Wp + "anchor").Where(anchor => anchor.Attribute("behindDoc")?.Value is "1" or "true"))
        {
            yield return At("body", "a drawing stands behind the text");
        }

        // On pages that hold few lines the header says it in short: “DRAFT”.
        foreach (var (mark, few) in LeafletMarks.Of(leaflet).Zip(LeafletMarks.InShort(leaflet)))
        {
            if (!file.Headers.Any(header => header.Type == "default" && (Says(header.Story.Paragraphs, mark) || Says(header.Story.Paragraphs, few))))
            {
                yield return At("header", $"“{mark}” is not in the header");
            }

            if (!Says(file.Body.Paragraphs.Where(paragraph => !paragraph.IsOfContents).Take(FirstLines), mark))
            {
                yield return At("body", $"“{mark}” is not among the first {FirstLines} lines of the body");
            }
        }
    }

    private static bool Says(IEnumerable<WordParagraph> paragraphs, string mark)
    {
        var words = string.Join(' ', Words.Of(mark));
        return paragraphs.Any(paragraph => string.Join(' ', Words.Of(paragraph.Text)).Contains(words, StringComparison.Ordinal));
    }
}
