using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using FormatService.Api.Problems;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Api.Leaflets;

/// <summary>A leaflet with what the library knows of it.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Language">Its language.</param>
/// <param name="LanguageName">What its language is called in English; its tag where that is not known.</param>
/// <param name="OwnLanguageName">What those who read it call the language, in its own script; null where that is not known.</param>
/// <param name="Languages">The languages it is held in.</param>
/// <param name="Fingerprint">What a translation of this very text may state to say so.</param>
/// <param name="Links">Where it and its outputs are in this language.</param>
/// <param name="Diagnostics">What there is to say about its source.</param>
/// <param name="Leaflet">Its canonical form, which can be sent to /render as it stands.</param>
internal sealed record LeafletDocument(
    string Id,
    string Title,
    string Language,
    string LanguageName,
    string? OwnLanguageName,
    ImmutableArray<string> Languages,
    string Fingerprint,
    SortedDictionary<string, string> Links,
    ImmutableArray<DiagnosticContract> Diagnostics,
    [property: JsonConverter(typeof(CanonicalForm))] Leaflet Leaflet)
{
    public static LeafletDocument Of(
        HeldLeaflet leaflet,
        HeldEdition edition,
        Leaflet content,
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<OutputFormat> outputs,
        bool isAskedFor) => new(
            leaflet.Id,
            content.Title,
            edition.Language,
            LanguageNames.InEnglish(content.Language),
            LanguageNames.Own(content.Language),
            [.. leaflet.Languages],
            LeafletFingerprint.OfOriginal(content),
            LeafletLinks.Of(leaflet.Id, edition, isAskedFor ? edition.Language : null, outputs),
            DiagnosticContract.Of(diagnostics),
            content);
}

/// <summary>Puts the canonical form in byte for byte.</summary>
internal sealed class CanonicalForm : JsonConverter<Leaflet>
{
    public override Leaflet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Leaflets are read by JsonLeafletReader.");

    public override void Write(Utf8JsonWriter writer, Leaflet value, JsonSerializerOptions options) =>
        writer.WriteRawValue(LeafletJson.Write(value), skipInputValidation: true);
}
