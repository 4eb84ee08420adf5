using System.Collections.Immutable;
using FormatService.Api.Limits;
using FormatService.Api.Renders;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading;

namespace FormatService.Api.Leaflets;

/// <summary>
/// The leaflets of a folder. Each is read once and again when its files have changed; what is known of all of them is small and kept,
/// their texts and pictures as far as there is room.
/// </summary>
internal sealed class LeafletLibrary
{
    // Looking through the whole folder is for what is new, and that may be half a second old.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(500);

    private readonly string _root;
    private readonly LeafletFolder _folder;
    private readonly TimeProvider _clock;
    private readonly BoundedCache<HeldText> _texts;
    private readonly Lock _looking = new();

    private volatile LibraryIndex _index = LibraryIndex.Empty;
    private long _looked;

    /// <summary>Looks through the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder that the settings name is not there.</exception>
    public LeafletLibrary(ServiceOptions options, TimeProvider clock)
    {
        _root = LibraryPlace.Find(options.Library);
        _folder = new LeafletFolder(_root, ReadingLimits.Default);
        _clock = clock;
        _texts = new BoundedCache<HeldText>(options.MaxHeldLeafletBytes);
        Look();
    }

    /// <summary>All leaflets, by id.</summary>
    public ImmutableArray<HeldLeaflet> All()
    {
        LookInTime();
        return _index.Leaflets;
    }

    /// <summary>The leaflet of an id as it is now; null where there is none.</summary>
    public HeldLeaflet? Find(string id)
    {
        if (_index.Find(id) is not { } leaflet)
        {
            LookInTime();
        }
        else if (!leaflet.Stamp.IsSameAs(StampOf(leaflet.Id)))
        {
            LookFor(leaflet.Id);
        }

        return _index.Find(id);
    }

    /// <summary>Ids that are nearly this one, nearest first.</summary>
    public string[] IdsNear(string id) => NearNames.Of(id, _index.Leaflets.Select(leaflet => leaflet.Id));

    /// <summary>The text of an edition and its pictures, as they were when the leaflet was found.</summary>
    public ReadLeaflet? Read(HeldLeaflet leaflet, HeldEdition edition) =>
        (_texts.Find(leaflet.Id) is { } held && held.IsOf(leaflet.Stamp) ? held : ReadNow(leaflet.Id, leaflet.Stamp)).In(edition.Language);

    private FolderStamp StampOf(string id) => FolderStamp.Of(Path.Combine(_root, id));

    private HeldText ReadNow(string id, FolderStamp stamp)
    {
        var text = HeldText.Read(_folder, id, stamp);
        _texts.Keep(id, text, text.Bytes);
        return text;
    }

    private void LookInTime()
    {
        if (!IsLookDue())
        {
            return;
        }

        // Of many who wait, one looks for all.
        lock (_looking)
        {
            if (IsLookDue())
            {
                Look();
            }
        }
    }

    private void LookFor(string changed)
    {
        lock (_looking)
        {
            if (_index.Find(changed) is not { } leaflet || !leaflet.Stamp.IsSameAs(StampOf(changed)))
            {
                Look();
            }
        }
    }

    private bool IsLookDue() => _clock.GetElapsedTime(Interlocked.Read(ref _looked)) > LookAgainAfter;

    private void Look()
    {
        lock (_looking)
        {
            var leaflets = ImmutableArray.CreateBuilder<HeldLeaflet>();
            foreach (var id in LibraryPlace.FoldersIn(_root))
            {
                var stamp = StampOf(id);
                var leaflet = _index.Find(id) is { } known && known.Stamp.IsSameAs(stamp) ? known : ReadNow(id, stamp).ToLeaflet();
                if (!leaflet.Editions.IsEmpty)
                {
                    leaflets.Add(leaflet);
                }
            }

            _index = new LibraryIndex(leaflets.ToImmutable());
            Interlocked.Exchange(ref _looked, _clock.GetTimestamp());
        }
    }
}
