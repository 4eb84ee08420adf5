using System.Collections.Immutable;
using FormatService.Api.Limits;
using FormatService.Api.Renders;

namespace FormatService.Api.Leaflets;

/// <summary>
/// The leaflets of a folder. Each file is read once and again when it has changed; what is known of all of them is small and kept,
/// their texts and pictures as far as there is room.
/// </summary>
internal sealed class LeafletLibrary
{
    // Looking through the folder again is for news, and news can be half a second old.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(500);

    private readonly string? _folder;
    private readonly TimeProvider _clock;
    private readonly BoundedCache<HeldText> _texts;
    private readonly Lock _looking = new();

    private volatile LibraryIndex _index = LibraryIndex.Empty;
    private long _looked;

    /// <summary>Looks through the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder that the settings name is not there.</exception>
    public LeafletLibrary(ServiceOptions options, TimeProvider clock)
    {
        _folder = LibraryFolder.Find(options.Library);
        _clock = clock;
        _texts = new BoundedCache<HeldText>(options.MaxHeldLeafletBytes);
        Look();
    }

    /// <summary>All leaflets, by id.</summary>
    public ImmutableArray<HeldLeaflet> All()
    {
        LookForNews();
        return _index.Leaflets;
    }

    /// <summary>The leaflet of an id; null where there is none.</summary>
    public HeldLeaflet? Find(string id)
    {
        if (_index.Find(id) is not { } leaflet)
        {
            LookForNews();
        }
        else if (leaflet.Editions.Any(edition => FileStamp.Of(edition.Path) != edition.Stamp))
        {
            Look();
        }

        return _index.Find(id);
    }

    /// <summary>Ids that are nearly this one, nearest first.</summary>
    public string[] IdsNear(string id) => NearIds.Of(id, _index.Leaflets.Select(leaflet => leaflet.Id));

    /// <summary>The text of an edition and its pictures as they are now.</summary>
    public ReadLeaflet Read(HeldEdition edition) =>
        _texts.Find(edition.Path) is { } held && held.IsCurrent() ? held.Leaflet : ReadNow(edition.Path).Leaflet;

    private HeldText ReadNow(string path)
    {
        var text = HeldText.Read(path);
        _texts.Keep(path, text, text.Bytes);
        return text;
    }

    private void LookForNews()
    {
        if (_clock.GetElapsedTime(Interlocked.Read(ref _looked)) > LookAgainAfter)
        {
            Look();
        }
    }

    private void Look()
    {
        lock (_looking)
        {
            var known = _index.ByPath;
            var editions = new List<HeldEdition>();
            foreach (var path in LibraryFolder.LeafletsIn(_folder))
            {
                editions.Add(known.TryGetValue(path, out var edition) && edition.Stamp == FileStamp.Of(path) ? edition : ReadNow(path).ToEdition());
            }

            _index = LibraryIndex.Of(editions);
            Interlocked.Exchange(ref _looked, _clock.GetTimestamp());
        }
    }
}
