using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Api.Leaflets;

/// <summary>A leaflet of the library in all its languages, the original first; what is known of it without its text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Stamp">Its folder as it was when it was read.</param>
/// <param name="Editions">Its languages.</param>
internal sealed record HeldLeaflet(string Id, FolderStamp Stamp, ImmutableArray<HeldEdition> Editions)
{
    /// <summary>The languages it is held in.</summary>
    public IEnumerable<string> Languages => Editions.Select(edition => edition.Language);

    /// <summary>The edition in a language: in just this one, or else, where no region is asked for, in the same language of any region.</summary>
    public HeldEdition? In(string language) =>
        LanguageTag.TryParse(language, out var tag)
            ? Editions.FirstOrDefault(edition => edition.Language == tag.Value) ??
                Editions.FirstOrDefault(edition => edition.Language.StartsWith(tag.Value + "-", StringComparison.Ordinal))
            : null;
}

/// <summary>One language of a leaflet.</summary>
/// <param name="Language">The language (BCP 47).</param>
/// <param name="Metadata">The facts about it; null where the file cannot be read.</param>
/// <param name="HasErrors">Whether nothing can be made of it.</param>
/// <param name="HasEasyRead">Whether it has an easy-read edition that is signed off.</param>
internal sealed record HeldEdition(string Language, LeafletMetadata? Metadata, bool HasErrors, bool HasEasyRead);
