using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>
/// Resolves links to nodes of the leaflet once all ids are known. A section is also found by the last part of its id:
/// authors write <c>#bleeding</c> for <c>risks/bleeding</c>.
/// </summary>
internal sealed class InsideLinks(IReadOnlyDictionary<string, string?> targets) : LeafletRewriter
{
    /// <summary>The id that a target means, or null when the leaflet has none such.</summary>
    public static string? Resolve(string target, NodeNames names, IReadOnlyDictionary<string, string> shortNames)
    {
        var id = target[1..];
        if (id.Contains('%', StringComparison.Ordinal))
        {
            id = Uri.UnescapeDataString(id);
        }

        return names.IsGiven(id) ? id : shortNames.GetValueOrDefault(id) ?? shortNames.GetValueOrDefault(id.ToLowerInvariant());
    }

    /// <summary>The last parts of section ids, each with the first section that has it.</summary>
    public static Dictionary<string, string> ShortNames(IEnumerable<NodeId> sections)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            names.TryAdd(section.Value[(section.Value.LastIndexOf('/') + 1)..], section.Value);
        }

        return names;
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Inline> RewriteLink(Link link)
    {
        var inner = Rewrite(link.Inlines);
        if (!targets.TryGetValue(link.Target, out var id))
        {
            return [link with { Inlines = inner }];
        }

        return id is null ? inner : [new Link($"#{id}", inner)];
    }
}
