using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FormatService.Api.Leaflets;

/// <summary>The leaflets of the library at one moment.</summary>
internal sealed class LibraryIndex(ImmutableArray<HeldLeaflet> leaflets)
{
    private readonly FrozenDictionary<string, HeldLeaflet> _byId = leaflets.ToFrozenDictionary(leaflet => leaflet.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>No leaflets.</summary>
    public static LibraryIndex Empty { get; } = new([]);

    /// <summary>All leaflets, by id.</summary>
    public ImmutableArray<HeldLeaflet> Leaflets => leaflets;

    /// <summary>The leaflet of an id; null where there is none.</summary>
    public HeldLeaflet? Find(string id) => _byId.GetValueOrDefault(id);
}
