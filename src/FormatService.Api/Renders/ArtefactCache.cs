using FormatService.Formats;

namespace FormatService.Api.Renders;

/// <summary>
/// Keeps finished artefacts of the library by their fingerprint, the least recently asked for going first when there is no more room.
/// A fingerprint says all that decides the bytes, so nothing in here can be out of date.
/// </summary>
internal sealed class ArtefactCache(long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Fingerprint, Publication Publication)>> _byFingerprint = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Fingerprint, Publication Publication)> _newestFirst = new();

    private long _bytes;

    /// <summary>How many bytes are kept.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    /// <summary>The artefact of a fingerprint, if it is kept.</summary>
    public Publication? Find(string fingerprint)
    {
        lock (_lock)
        {
            if (!_byFingerprint.TryGetValue(fingerprint, out var node))
            {
                return null;
            }

            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value.Publication;
        }
    }

    /// <summary>Keeps an artefact, unless it is larger than all the room there is.</summary>
    public void Add(Publication publication)
    {
        if (publication.Artefact is not { } artefact || artefact.Content.Length > maxBytes)
        {
            return;
        }

        // The buffer it was written to is up to twice as large.
        var trimmed = publication with { Artefact = artefact with { Content = artefact.Content.ToArray() } };
        lock (_lock)
        {
            if (_byFingerprint.ContainsKey(artefact.Fingerprint))
            {
                return;
            }

            _byFingerprint[artefact.Fingerprint] = _newestFirst.AddFirst((artefact.Fingerprint, trimmed));
            _bytes += artefact.Content.Length;
            while (_bytes > maxBytes)
            {
                var (fingerprint, oldest) = _newestFirst.Last!.Value;
                _newestFirst.RemoveLast();
                _byFingerprint.Remove(fingerprint);
                _bytes -= oldest.Artefact!.Content.Length;
            }
        }
    }
}
