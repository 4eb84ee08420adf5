using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-04: lists are lists, whose marks Word sets and counts; nothing is typed that looks like one, if its author did not write it so.</summary>
public sealed partial class TypedListRule() : WordRule("W-04")
{
    private const int Enough = 30;

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = LeafletText.Of(leaflet).Split('\n').Append(leaflet.Metadata.Summary ?? "").Select(Letters).ToList();
        foreach (var paragraph in file.Said.SelectMany(story => story.Paragraphs))
        {
            if (TypedMark().IsMatch(paragraph.Text) && !written.Exists(line => line.StartsWith(Start(paragraph), StringComparison.Ordinal)))
            {
                yield return At(paragraph, "the mark of a list is typed");
            }

            var number = paragraph.Property("numPr")?.Element(WordNames.W + "numId").Val();
            if (number is not (null or "0") && string.IsNullOrWhiteSpace(paragraph.Label?.Text))
            {
                yield return At(paragraph, $"there is no list {number}");
            }
        }

        static string Start(WordParagraph paragraph) => Letters(paragraph.Text) is var letters && letters.Length > Enough ? letters[..Enough] : letters;
    }

    private static string Letters(string text) => string.Concat(Words.Of(text));

    [GeneratedRegex(@"^\s*([-–—•*·▪◦●✓✔✗✘]|\d{1,3}[.)]|[a-zA-Z][.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex TypedMark();
}
