using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-11: no distance is made with empty paragraphs, blanks, tabs or line ends one after another: a screen reader says each. Blanks that an author wrote stand.</summary>
public sealed partial class RepeatedBlankRule() : WordRule("MS-11")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = new Lazy<string>(() => LeafletText.Of(leaflet));
        foreach (var paragraph in file.Stories.SelectMany(story => story.Paragraphs))
        {
            if (Repeated().Match(paragraph.Text) is { Success: true } blanks && !written.Value.Contains(blanks.Value.Replace('\u2028', ' '), StringComparison.Ordinal))
            {
                yield return At(paragraph, "blanks follow blanks");
            }

            if (IsEmpty(paragraph))
            {
                yield return At(paragraph, "a paragraph is empty");
            }
        }
    }

    private static bool IsEmpty(WordParagraph paragraph) =>
        string.IsNullOrWhiteSpace(paragraph.Text) && paragraph.Pictures.IsEmpty && !IsNeeded(paragraph);

    // A cell, a header, a footer and a note cannot be without a paragraph at their end; tables that touch would be one; and an item that the
    // author left empty keeps its label.
    private static bool IsNeeded(WordParagraph paragraph)
    {
        var (before, after) = (Beside(paragraph.Element.ElementsBeforeSelf().LastOrDefault()), Beside(paragraph.Element.ElementsAfterSelf().FirstOrDefault()));
        return paragraph.Label is not null
            || paragraph.Cell is { Paragraphs.Length: 1 }
            || (before == "tbl" && (after == "tbl" || (after is null && paragraph.Story != paragraph.Story.File.Body)))
            || (paragraph.Story.Paragraphs.Length == 1 && paragraph.Story != paragraph.Story.File.Body);

        static string? Beside(System.Xml.Linq.XElement? element) => element?.Name.LocalName;
    }

    [GeneratedRegex(@"[ \u00A0\u202F]{2}|\t\t|\u2028\s*\u2028", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();
}
