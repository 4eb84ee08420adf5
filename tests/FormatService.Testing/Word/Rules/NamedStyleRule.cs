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

                if (run.Property("rStyle").Val() is { } style && run.Style is not { Type: "character" })
                {
                    yield return At(paragraph, $"there is no style “{style}” of characters");
                }
            }
        }

        foreach (var table in file.Stories.SelectMany(story => story.Tables).Where(table => table.Style is not { Type: "table" }))
        {
            yield return At(table.Place, $"there is no style “{table.Property("tblStyle").Val()}” of tables");
        }
    }
}
