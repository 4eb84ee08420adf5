using FormatService.Documents.Model;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>Each item of a list is one in the file, at its depth, with its number; nothing else is.</summary>
internal static class ListProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet)
    {
        var read = file.Said.SelectMany(story => story.Paragraphs).Select(paragraph => paragraph.Label).OfType<WordLabel>().Select(label => (label.Level, label.Number)).ToList();
        var expected = ExpectedItems.Of(leaflet);
        var same = read.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(read.Count, expected.Count))
        {
            yield return $"item {same} of {expected.Count} is {read.ElementAtOrDefault(same)}, not {expected.ElementAtOrDefault(same)}";
        }
    }
}
