using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-11: no distance is made with empty paragraphs, blanks, tabs or line ends one after another: a screen reader says each.</summary>
public sealed partial class RepeatedBlankRule() : WordRule("MS-11")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var paragraph in file.Stories.SelectMany(story => story.Paragraphs))
        {
            if (Repeated().IsMatch(paragraph.Text))
            {
                yield return At(paragraph, "blanks follow blanks");
            }

            if (IsEmpty(paragraph))
            {
                yield return At(paragraph, "a paragraph is empty");
            }
        }
    }

    // A cell, a header and a footer cannot be without a paragraph, and an item that the author left empty keeps its label.
    private static bool IsEmpty(WordParagraph paragraph) =>
        string.IsNullOrWhiteSpace(paragraph.Text) && paragraph.Pictures.IsEmpty && paragraph.Label is null
            && paragraph.Cell is not { Paragraphs.Length: 1 } && (paragraph.Story.Paragraphs.Length > 1 || paragraph.Story == paragraph.Story.File.Body);

    [GeneratedRegex(@"[ \u00A0\u202F]{2}|\t\t|\u2028\s*\u2028", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
