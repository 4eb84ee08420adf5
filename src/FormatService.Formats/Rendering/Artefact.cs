using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering;

/// <summary>One finished file.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="FileName">A name to save it under: reference, title, format, version and language.</param>
/// <param name="Fingerprint">Equal exactly for equal leaflets, profiles, outputs and versions of the program; a strong entity tag.</param>
/// <param name="Language">Its language (BCP 47).</param>
/// <param name="PageCount">How many pages it has; null for formats without pages.</param>
public sealed record Artefact(
    ReadOnlyMemory<byte> Content, string MediaType, string FileName, string Fingerprint, string Language, int? PageCount)
{
    /// <summary>Which edition of the leaflet it holds.</summary>
    public LeafletEdition Edition { get; init; }

    /// <summary>The size that it states as large print, in points; null for anything else.</summary>
    public double? LargePrintPt { get; init; }
}
