using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-04: there are headings, and each is one by a built-in style of its level, which is how readers and checkers know headings.</summary>
public sealed class HeadingStyleRule() : WordRule("MS-04")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var headings = 0;
        foreach (var paragraph in file.Body.Paragraphs)
        {
            if (paragraph.HeadingLevel is { } level)
            {
                headings++;
                if (paragraph.Style?.Chain.Any(style => style.BuiltInHeading == level) != true)
                {
                    yield return At(paragraph, $"a heading of level {level} has the style “{paragraph.Style?.Name}”, which is no built-in heading of that level");
                }
            }
            else if (paragraph.StyleId is "Title" or "Subtitle" || paragraph.Style?.Chain.Any(style => style.Name is "Title" or "Subtitle") == true)
            {
                yield return At(paragraph, "“Title” is no heading");
            }
        }

        if (headings == 0)
        {
            yield return At("body", "there is no heading");
        }
    }
}
