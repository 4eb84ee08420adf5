using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Api.Leaflets;

/// <summary>A leaflet of the library in all its languages, the original first.</summary>
internal sealed record HeldLeaflet(string Id, ImmutableArray<HeldEdition> Editions)
{
    /// <summary>The languages it is held in.</summary>
    public IEnumerable<string> Languages => Editions.Select(edition => edition.Language);

    /// <summary>The edition in a language: in just this one, or else, where no region is asked for, in the same language of any region.</summary>
    public HeldEdition? In(string language) =>
        LanguageTag.TryParse(language, out var tag)
            ? Editions.FirstOrDefault(edition => edition.Language == tag.Value) ??
                Editions.FirstOrDefault(edition => tag.Value == tag.Language && LanguageTag.Parse(edition.Language).Language == tag.Language)
            : null;
}

/// <summary>One language of a leaflet: what is known of it without its text.</summary>
/// <param name="Id">The id of its leaflet.</param>
/// <param name="Path">Its file.</param>
/// <param name="Stamp">The file as it was when it was read.</param>
/// <param name="Language">Its language.</param>
/// <param name="Metadata">The facts about it; null where the file cannot be read.</param>
/// <param name="HasErrors">Whether nothing can be made of it.</param>
internal sealed record HeldEdition(string Id, string Path, FileStamp Stamp, string Language, LeafletMetadata? Metadata, bool HasErrors);
