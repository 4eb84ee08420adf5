using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>
/// Where the links of a file lead: addresses by the relationships of the part that they stand in, places within by bookmarks. Only what
/// something leads to gets a bookmark.
/// </summary>
internal sealed class WordLinks
{
    private readonly Dictionary<NodeId, string> _bookmarks = [];
    private readonly HashSet<NodeId> _placed = [];
    private readonly List<NodeId> _waiting = [];
    private int _lastId;

    /// <summary>Takes note of what is led to.</summary>
    /// <param name="references">The links of the leaflet.</param>
    /// <param name="notes">The notes whose numbers are links.</param>
    public WordLinks(WordReferences references, IEnumerable<NodeId> notes)
    {
        foreach (var target in references.Targets.Concat(notes))
        {
            BookmarkOf(target);
        }
    }

    /// <summary>The relationships of the part that is being written.</summary>
    public WordRelationships Part { get; set; } = new();

    /// <summary>Where a link of the leaflet leads.</summary>
    public RunLink To(string target) =>
        target.StartsWith('#') ? ToNode(new NodeId(target[1..])) : new RunLink(Part.Outside(LinkAddress.InAscii(target)), null);

    /// <summary>The way to a node of the leaflet.</summary>
    public RunLink ToNode(NodeId node) => new(null, BookmarkOf(node));

    /// <summary>The name of the bookmark at a node, which is made if nothing led there before; it must be said before the node is written.</summary>
    public string BookmarkOf(NodeId node)
    {
        if (!_bookmarks.TryGetValue(node, out var name))
        {
            name = FormattableString.Invariant($"Place{_bookmarks.Count + 1}");
            _bookmarks.Add(node, name);
        }

        return name;
    }

    /// <summary>Says that a node is written next: the next paragraph takes its bookmark, if it has one.</summary>
    public void Reach(NodeId node)
    {
        if (_bookmarks.ContainsKey(node) && _placed.Add(node))
        {
            _waiting.Add(node);
        }
    }

    /// <summary>The bookmarks that wait for a paragraph, each with a number of its own.</summary>
    public IEnumerable<(int Id, string Name)> TakeWaiting()
    {
        foreach (var node in _waiting)
        {
            yield return (NextId(), _bookmarks[node]);
        }

        _waiting.Clear();
    }

    /// <summary>Lets what nothing was written for wait for the paragraph that comes next, so that no link leads nowhere.</summary>
    public void ReachAll()
    {
        foreach (var node in _bookmarks.Keys)
        {
            Reach(node);
        }
    }

    /// <summary>Whether any bookmark waits.</summary>
    public bool AnyWaiting => _waiting.Count > 0;

    /// <summary>A number for a bookmark, unique in the file.</summary>
    public int NextId() => ++_lastId;
}
