using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FormatService.Api.Leaflets;

/// <summary>The leaflets of the library at one moment.</summary>
internal sealed class LibraryIndex
{
    private readonly FrozenDictionary<string, HeldLeaflet> _byId;

    private LibraryIndex(IReadOnlyCollection<HeldEdition> editions)
    {
        ByPath = editions.ToFrozenDictionary(edition => edition.Path, StringComparer.Ordinal);

        // Of two files that claim the same leaflet and language, the first by name has it.
        Leaflets =
        [
            .. editions
                .GroupBy(edition => edition.Id, StringComparer.OrdinalIgnoreCase)
                .Select(group => new HeldLeaflet(group.Key, [.. InOrder(group.DistinctBy(edition => edition.Language))]))
                .OrderBy(leaflet => leaflet.Id, StringComparer.Ordinal),
        ];
        _byId = Leaflets.ToFrozenDictionary(leaflet => leaflet.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>No leaflets.</summary>
    public static LibraryIndex Empty { get; } = new([]);

    /// <summary>All leaflets, by id.</summary>
    public ImmutableArray<HeldLeaflet> Leaflets { get; }

    /// <summary>All editions by file.</summary>
    public FrozenDictionary<string, HeldEdition> ByPath { get; }

    public static LibraryIndex Of(IReadOnlyCollection<HeldEdition> editions) => new(editions);

    /// <summary>The leaflet of an id; null where there is none.</summary>
    public HeldLeaflet? Find(string id) => _byId.GetValueOrDefault(id);

    private static IEnumerable<HeldEdition> InOrder(IEnumerable<HeldEdition> editions) =>
        editions.OrderBy(edition => edition.Metadata?.TranslationOf is not null).ThenBy(edition => edition.Language, StringComparer.Ordinal);
}
