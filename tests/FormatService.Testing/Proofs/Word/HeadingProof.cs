using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>What heads a part of the leaflet is a heading of its level, and nothing else is.</summary>
internal static class HeadingProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet, Phrase? edition)
    {
        var read = file.Body.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null).Select(paragraph => (paragraph.HeadingLevel!.Value, WrittenWords.Letters(paragraph.Text))).ToList();
        var expected = ExpectedHeadings.Of(leaflet, areNotesApart: !file.Notes.IsEmpty, edition);
        var same = read.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(read.Count, expected.Count))
        {
            yield return $"heading {same} is {read.ElementAtOrDefault(same)}, not {expected.ElementAtOrDefault(same)}";
        }
    }
}
