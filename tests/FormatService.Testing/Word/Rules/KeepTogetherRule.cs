using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-05: a heading stays with what follows it and in one piece, words that lead in to a list with its first item (P-22), no line of a paragraph stands alone on a page, and no row of a table is broken.</summary>
public sealed class KeepTogetherRule() : WordRule("W-05")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var paragraph in file.Said.SelectMany(story => story.Paragraphs))
        {
            if (paragraph.HeadingLevel is not null && !(paragraph.Effective("keepNext").IsOn() && paragraph.Effective("keepLines").IsOn()))
            {
                yield return At(paragraph, "a heading may be parted from what follows it");
            }

            if (!paragraph.Effective("widowControl").IsOn())
            {
                yield return At(paragraph, "a line may stand alone");
            }
        }

        foreach (var (before, item) in file.Said.SelectMany(story => story.Paragraphs.Zip(story.Paragraphs.Skip(1))))
        {
            if (IsLedIn(before, item) && !before.Effective("keepNext").IsOn())
            {
                yield return At(before, "words that lead in to a list may be parted from it");
            }
        }

        foreach (var row in file.Stories.SelectMany(story => story.Tables).SelectMany(table => table.Rows).Where(row => !row.Property("cantSplit").IsOn()))
        {
            yield return At(row.Table.Place, $"row {row.Index + 1} may be broken");
        }
    }

    // What stands in has an item around it, and what comes then may be the next item of the same list. A line of a contact, its label before a tab, leads in
    // to nothing, whatever it ends with.
    private static bool IsLedIn(WordParagraph before, WordParagraph item) =>
        before is { Cell: null, IsOfContents: false } && !before.Text.Contains('\t') && item is { Cell: null, Label: { } label }
        && (before.Label is null ? before.Property("ind") is null : before.Label.Level < label.Level)
        && (!IsInCallout(before) || IsInCallout(item))
        && before.Text.TrimEnd() is [.., ':' or '\uFF1A'];

    // What comes after a callout does not belong to its last words.
    private static bool IsInCallout(WordParagraph paragraph) => paragraph.Style?.Id.StartsWith("Callout", StringComparison.Ordinal) == true;
}
