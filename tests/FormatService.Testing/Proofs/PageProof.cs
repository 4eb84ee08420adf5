using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Pdf;

namespace FormatService.Testing.Proofs;

/// <summary>
/// Holds a finished file against the leaflet it was made from, as it was written: reads tags, marked content, letters and ink back and knows
/// nothing of how they were made.
/// </summary>
public static class PageProof
{
    /// <summary>What is wrong with the file; nothing, where it says all that the leaflet says.</summary>
    /// <param name="file">The file.</param>
    /// <param name="leaflet">The leaflet.</param>
    /// <param name="edition">Which edition of it the file must say it is; null for none.</param>
    public static IReadOnlyList<Fault> Faults(PdfFile file, Leaflet leaflet, Phrase? edition = null) =>
    [
        .. WordProof.Faults(file, leaflet, edition).Select(message => new Fault("words", message)),
        .. ContentsProof.Faults(file, leaflet).Select(message => new Fault("contents", message)),
        .. ArtifactProof.Faults(file, leaflet).Select(message => new Fault("artifacts", message)),
        .. LetterProof.Faults(file).Select(message => new Fault("letters", message)),
        .. PlaceProof.Faults(file).Select(message => new Fault("places", message)),
        .. file.Structure.Problems().Select(message => new Fault("tags", message)),
    ];
}
