using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Api.Leaflets;

/// <summary>A leaflet of the library as the list names it.</summary>
/// <param name="Id">Its slug.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Reference">The organisation's number for it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Status">How far it is on its way to readers.</param>
/// <param name="Organisation">Who publishes it.</param>
/// <param name="Approved">When it was approved.</param>
/// <param name="LastReviewed">When it was last reviewed.</param>
/// <param name="NextReview">When it is next to be reviewed.</param>
/// <param name="IsOverdue">Whether that day is past.</param>
/// <param name="HasErrors">Whether nothing can be made of it before its errors are mended.</param>
/// <param name="Editions">Its languages, the original first.</param>
/// <param name="Links">Where it and its outputs are.</param>
internal sealed record LeafletContract(
    string Id,
    string? Title,
    string? Summary,
    string? Reference,
    string? Version,
    LeafletStatus? Status,
    string? Organisation,
    DateOnly? Approved,
    DateOnly? LastReviewed,
    DateOnly? NextReview,
    bool IsOverdue,
    bool HasErrors,
    ImmutableArray<EditionContract> Editions,
    SortedDictionary<string, string> Links)
{
    public static LeafletContract Of(HeldLeaflet leaflet, ImmutableArray<OutputFormat> outputs, DateOnly today)
    {
        var original = leaflet.Editions[0];
        var metadata = original.Metadata;
        return new LeafletContract(
            leaflet.Id,
            metadata?.Title,
            metadata?.Summary,
            metadata?.Reference,
            metadata?.Version,
            metadata?.Status,
            metadata?.Organisation,
            metadata?.Approved,
            metadata?.LastReviewed,
            metadata?.NextReview,
            metadata?.NextReview < today,
            original.HasErrors,
            [.. leaflet.Editions.Select(edition => EditionContract.Of(leaflet.Id, edition))],
            LeafletLinks.Of(leaflet.Id, original, null, outputs));
    }
}

/// <summary>One language of a leaflet.</summary>
/// <param name="Language">The language (BCP 47).</param>
/// <param name="LanguageName">What the language is called in English; its tag where that is not known.</param>
/// <param name="OwnLanguageName">What those who read it call the language, in its own script; null where that is not known.</param>
/// <param name="Title">What the leaflet is called in it.</param>
/// <param name="Version">The version of the edition.</param>
/// <param name="IsChecked">For a translation: whether a qualified person has checked it.</param>
/// <param name="IsOutdated">For a translation: whether the original is known to have changed since.</param>
/// <param name="Link">Where the edition is.</param>
internal sealed record EditionContract(
    string Language, string LanguageName, string? OwnLanguageName, string? Title, string? Version, bool? IsChecked, bool? IsOutdated, string Link)
{
    public static EditionContract Of(string id, HeldEdition edition) => new(
        edition.Language,
        LanguageNames.InEnglish(LanguageTag.Parse(edition.Language)),
        LanguageNames.Own(LanguageTag.Parse(edition.Language)),
        edition.Metadata?.Title,
        edition.Metadata?.Version,
        edition.Metadata?.TranslationOf?.Checked,
        edition.Metadata?.TranslationOf?.IsOutdated,
        LeafletLinks.To(id, null, edition.Language));
}

/// <summary>Addresses of leaflets.</summary>
internal static class LeafletLinks
{
    /// <summary>The address of a leaflet, or of an output of it.</summary>
    public static string To(string id, string? output, string? language) =>
        $"/leaflets/{Uri.EscapeDataString(id)}{(output is null ? "" : "/" + output)}{(language is null ? "" : "?lang=" + Uri.EscapeDataString(language))}";

    /// <summary>The addresses of a leaflet and of every output that is given out of an edition of it.</summary>
    public static SortedDictionary<string, string> Of(string id, HeldEdition edition, string? language, ImmutableArray<OutputFormat> outputs)
    {
        var links = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["self"] = To(id, null, language) };
        foreach (var output in outputs.Where(output => edition.HasEasyRead || !output.IsEasyRead))
        {
            links[output.Id] = To(id, output.Id, language);
        }

        return links;
    }
}
