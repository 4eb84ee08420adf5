using System.Xml.Linq;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-11: sizes and colours stand in styles alone, which are there, so that a reader changes them in one place.</summary>
public sealed class NamedStyleRule() : WordRule("W-11")
{
    private static readonly string[] Direct = ["sz", "szCs", "color", "highlight", "shd", "u", "spacing", "kern"];

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var paragraph in file.Stories.SelectMany(story => story.Paragraphs))
        {
            if (paragraph.Style is not { Type: "paragraph" })
            {
                yield return At(paragraph, $"there is no style “{paragraph.StyleId}” of paragraphs");
            }

            foreach (var run in paragraph.Runs)
            {
                foreach (var name in Direct.Where(name => run.Property(name) is not null))
                {
                    yield return At(paragraph, $"“{run.Text}” has a {name} of its own");
                }

                // Bold by the style of the paragraph and by that of the run is not bold: the two cancel out (ECMA-376-1, 17.7.3).
                if (run.Style?.Property("rPr", "b").IsOn() == true && paragraph.Style?.Property("rPr", "b").IsOn() == true)
                {
                    yield return At(paragraph, $"“{run.Text}” is bold by two styles, which cancel out");
                }

                if (run.Property("rStyle").Val() is { } style && run.Style is not { Type: "character" })
                {
                    yield return At(paragraph, $"there is no style “{style}” of characters");
                }
            }
        }

        foreach (var style in file.Styles.All.Where(style => style.Type == "table" && style.Element.Descendants(WordNames.W + "tblStylePr").Elements(WordNames.W + "rPr").Elements(WordNames.W + "b").Any()))
        {
            yield return At($"style “{style.Name}”", "its cells are bold, which cancels out with the bold of a paragraph");
        }

        foreach (var table in file.Stories.SelectMany(story => story.Tables).Where(table => table.Style is not { Type: "table" }))
        {
            yield return At(table.Place, $"there is no style “{table.Property("tblStyle").Val()}” of tables");
        }
    }
}
