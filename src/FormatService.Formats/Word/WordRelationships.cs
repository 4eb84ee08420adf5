using System.Collections.Immutable;

namespace FormatService.Formats.Word;

/// <summary>Where one part leads, as its words come to need it. The same place is one relationship, however often it is led to.</summary>
internal sealed class WordRelationships
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<WordRelationship> _all = [];
    private readonly Dictionary<(string Type, string Target), string> _ids = [];

    /// <summary>All of them, in the order they came.</summary>
    public ImmutableArray<WordRelationship> All => [.. _all];

    /// <summary>The relationship to an address outside, for a link.</summary>
    public string Outside(string address) => Add("hyperlink", address, isExternal: true);

    /// <summary>The relationship to another part, by the last word of its type in Office Open XML.</summary>
    public string To(string type, string target) => Add(type, target, isExternal: false);

    private string Add(string type, string target, bool isExternal)
    {
        if (!_ids.TryGetValue((type, target), out var id))
        {
            id = FormattableString.Invariant($"rId{_all.Count + 1}");
            _ids.Add((type, target), id);
            _all.Add(new WordRelationship(id, Office + type, target, isExternal));
        }

        return id;
    }
}
