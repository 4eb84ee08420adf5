using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>Gives each node its id: what the author wrote, or section path, kind and ordinal. No id is given twice.</summary>
internal sealed class NodeNames(IEnumerable<string> writtenIds)
{
    private readonly HashSet<string> _written = new(writtenIds, StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);

    /// <summary>Whether a node has this id.</summary>
    public bool IsGiven(string id) => _given.Contains(id);

    /// <summary>Gives an id that an author wrote; false when another node has it already.</summary>
    public bool TryGiveWritten(string id) => _given.Add(id);

    /// <summary>Keeps the ids that nodes of another source of the same leaflet have.</summary>
    public void Keep(IEnumerable<NodeId> ids) => _given.UnionWith(ids.Select(id => id.Value));

    /// <summary>Gives an id made from its place, with a number behind it when it is taken.</summary>
    public NodeId Give(string wanted)
    {
        var id = wanted;
        while (_written.Contains(id) || !_given.Add(id))
        {
            var next = _suffixes.GetValueOrDefault(wanted, 1) + 1;
            _suffixes[wanted] = next;
            id = $"{wanted}-{next}";
        }

        return new NodeId(id);
    }
}

/// <summary>Counts the nodes of each kind below one parent.</summary>
internal sealed class NodeScope(NodeNames names, string? path)
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    /// <summary>The next id of a kind: <c>risks/p-2</c>.</summary>
    public NodeId Next(string kind) => Named($"{kind}-{Count(kind)}");

    /// <summary>Counts a node that has an id of its own, so that those after it keep theirs when it loses it.</summary>
    public int Count(string kind)
    {
        var ordinal = _ordinals.GetValueOrDefault(kind) + 1;
        _ordinals[kind] = ordinal;
        return ordinal;
    }

    /// <summary>An id with a name of its own: <c>risks/bleeding</c>.</summary>
    public NodeId Named(string name) => names.Give(path is null ? name : $"{path}/{name}");

    /// <summary>A scope for what belongs to a node.</summary>
    public NodeScope Below(NodeId id) => new(names, id.Value);
}
