using System.Collections.Immutable;

namespace FormatService.Formats;

/// <summary>What a person needs to read a leaflet, as patient records say it, and what is made for it here.</summary>
/// <param name="Id">What requests may call it.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Phrases">The phrases that records use for it.</param>
/// <param name="Output">The id of the output; null where none is made here.</param>
/// <param name="Wishes">How it is to look, by the names that addresses have for it: <c>size</c>, <c>colours</c>, <c>profile</c>.</param>
/// <param name="HowToAsk">What staff can do where the output is not to be had; null where it always is.</param>
/// <param name="Source">Where the phrases, and what they call for, come from.</param>
public sealed record ReadingNeed(
    string Id,
    string Name,
    ImmutableArray<string> Phrases,
    string? Output,
    ImmutableSortedDictionary<string, string> Wishes,
    string? HowToAsk,
    string Source);
