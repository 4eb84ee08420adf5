using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Testing.Proofs.Word;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs;

/// <summary>
/// Holds a Word file against the leaflet it was made from, as it was written: reads its parts back and knows nothing of how they were made.
/// </summary>
public static class WordFileProof
{
    /// <summary>The names of the proofs, as faults name them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["words", "headings", "lists", "links", "places", "tables", "pictures", "footnotes", "furniture"];

    /// <summary>What is wrong with the file; nothing, where it says all that the leaflet says.</summary>
    public static IReadOnlyList<Fault> Faults(WordFile file, Leaflet leaflet)
    {
        var paper = new PaperAdaptation().Adapt(leaflet, ReadingProfile.Standard);
        return
        [
            .. As("words", SpokenWordsProof.Faults(file, leaflet)),
            .. As("headings", HeadingProof.Faults(file, paper)),
            .. As("lists", ListProof.Faults(file, paper)),
            .. As("links", LinkProof.Faults(file, paper)),
            .. As("places", LinkedPlaceProof.Faults(file, paper)),
            .. As("tables", TableProof.Faults(file, paper)),
            .. As("pictures", PictureProof.Faults(file, paper)),
            .. As("footnotes", FootnoteProof.Faults(file, leaflet, paper)),
            .. As("furniture", FurnitureProof.Faults(file, leaflet)),
        ];
    }

    private static IEnumerable<Fault> As(string proof, IEnumerable<string> messages) => messages.Select(message => new Fault(proof, message));
}
