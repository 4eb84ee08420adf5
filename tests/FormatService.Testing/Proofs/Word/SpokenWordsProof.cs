using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>The words of the body are those of the leaflet, each once, in order, each in its language; the list of contents is left out.</summary>
internal static class SpokenWordsProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet, Phrase? edition)
    {
        var contents = string.Join(' ', Words.Of(LeafletWording.For(leaflet.Language)[WordingKeys.Contents].Text));
        var read = WrittenWords.Of(file.Body.Paragraphs.Where(paragraph => !paragraph.IsOfContents && !IsContentsHeading(paragraph)));
        var expected = ExpectedPageText.CountedWordsOf(leaflet, areNotesApart: !file.Notes.IsEmpty, edition).Select(WrittenWords.Known).ToList();
        if (WrittenWords.Difference(read, expected) is { } difference)
        {
            yield return difference;
        }

        bool IsContentsHeading(WordParagraph paragraph) =>
            paragraph.Style?.Name == "TOC Heading" && string.Join(' ', Words.Of(paragraph.Text)) == contents;
    }
}
