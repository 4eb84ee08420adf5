using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>Pictures stand in their order with the words of their authors, or are said to be decoration. One that could not be decoded is left out.</summary>
internal static class PictureProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet)
    {
        var expected = LeafletBlocks.Of(leaflet).OfType<Figure>().Select(figure => figure.Alt.Text).ToList();
        var at = 0;
        foreach (var picture in file.Said.SelectMany(story => story.Paragraphs).SelectMany(paragraph => paragraph.Pictures))
        {
            var words = picture.IsDecorative ? null : picture.Description ?? "";
            var found = expected.FindIndex(at, alt => alt is null ? words is null : words is not null && Words.Of(alt).SequenceEqual(Words.Of(words)));
            if (found < 0)
            {
                yield return $"a picture is described as “{words ?? "decoration"}”, not “{expected.ElementAtOrDefault(at) ?? "decoration"}”";
                yield break;
            }

            at = found + 1;
            if (picture.Parts.Count == 0 || picture.Parts.Any(part => file.Package.Bytes(part) is not { Length: > 0 }))
            {
                yield return $"the picture “{words}” is not in the file";
            }
        }
    }
}
