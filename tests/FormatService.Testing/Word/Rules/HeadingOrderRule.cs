using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-10: the title alone is of level 1 and comes first, no level is skipped on the way down, and no heading is empty or longer than 20 words, if its author did not write it so.</summary>
public sealed class HeadingOrderRule() : WordRule("MS-10")
{
    private const int MostWords = 20;

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = LeafletText.Of(leaflet).Split('\n').Select(Squeezed).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        var last = 0;
        foreach (var heading in file.Body.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null))
        {
            var level = heading.HeadingLevel!.Value;
            if (level > last + 1)
            {
                yield return At(heading, last == 0 ? $"the first heading is of level {level}" : $"level {level} follows level {last}");
            }
            else if (level == 1 && last > 0)
            {
                yield return At(heading, "there is more than one heading of level 1");
            }

            last = level;
            var words = Words.Of(heading.Text).Count;
            if (words == 0)
            {
                yield return At(heading, "a heading is empty");
            }
            else if (words > MostWords && !written.Any(line => Squeezed(heading.Text).Contains(line, StringComparison.Ordinal)))
            {
                yield return At(heading, $"a heading has {words} words");
            }
        }
    }

    private static string Squeezed(string text) => string.Join(' ', Words.Of(text));
}
