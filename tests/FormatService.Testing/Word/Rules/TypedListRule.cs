using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-04: lists are lists, whose marks Word sets and counts; nothing is typed that looks like one, if its author did not write it so.</summary>
public sealed partial class TypedListRule() : WordRule("W-04")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        // Words without the marks that lists have.
        var written = new Lazy<List<string>>(() => [.. ExpectedPageText.CountedWordsOf(leaflet, areNotesApart: false).Where(word => word.Language.Length > 0).Select(word => word.Text)]);
        foreach (var paragraph in file.Said.SelectMany(story => story.Paragraphs))
        {
            if (TypedMark().IsMatch(paragraph.Text) && !IsWritten(Words.Of(paragraph.Text), written.Value))
            {
                yield return At(paragraph, "the mark of a list is typed");
            }

            var number = paragraph.Property("numPr")?.Element(WordNames.W + "numId").Val();
            if (number is not (null or "0") && string.IsNullOrWhiteSpace(paragraph.Label?.Text))
            {
                yield return At(paragraph, $"there is no list {number}");
            }
        }
    }

    private static bool IsWritten(IReadOnlyList<string> words, List<string> written) =>
        written.Index().Any(word => word.Item == words[0] && (words.Count == 1 || written.ElementAtOrDefault(word.Index + 1) == words[1]));

    [GeneratedRegex(@"^\s*([-–—•*·▪◦●✓✔✗✘]|\d{1,3}[.)]|[a-zA-Z][.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex TypedMark();
}
