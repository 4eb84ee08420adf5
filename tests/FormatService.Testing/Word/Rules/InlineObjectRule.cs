using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-06: everything stands in the text: no floating picture, table, frame or box of text.</summary>
public sealed class InlineObjectRule() : WordRule("MS-06")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var story in file.Stories)
        {
            foreach (var picture in story.Paragraphs.SelectMany(paragraph => paragraph.Pictures).Where(picture => !picture.IsInline))
            {
                yield return At(picture.Paragraph, "a drawing is not in line with the text");
            }

            foreach (var floating in story.Element.Descendants().Where(element => element.Name == WordNames.W + "framePr" || element.Name == WordNames.W + "txbxContent" || element.Name == WordNames.W + "tblpPr"))
            {
                yield return At(story.Name, $"{floating.Name.LocalName} takes words out of the text");
            }
        }

        foreach (var style in file.Styles.All.Where(style => style.Element.Descendants(WordNames.W + "framePr").Any()))
        {
            yield return At($"style {style.Id}", "a frame takes words out of the text");
        }
    }
}
