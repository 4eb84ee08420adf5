using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Diagnostics;

/// <summary>Where each node of a leaflet stands in the source it was read from. The model itself carries no places.</summary>
public sealed class SourceMap(ImmutableDictionary<NodeId, SourceSpan> spans)
{
    /// <summary>For leaflets that come from no text.</summary>
    public static SourceMap Empty { get; } = new(ImmutableDictionary<NodeId, SourceSpan>.Empty);

    /// <summary>These places and those of another source whose nodes belong to the same leaflet.</summary>
    public SourceMap With(SourceMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new SourceMap(spans.SetItems(other.Spans));
    }

    private ImmutableDictionary<NodeId, SourceSpan> Spans => spans;

    /// <summary>The place of a node, or of the nearest node it belongs to; null when the source has none.</summary>
    public SourceSpan? Find(NodeId id)
    {
        var key = id.Value;
        while (true)
        {
            if (spans.TryGetValue(new NodeId(key), out var span))
            {
                return span;
            }

            var slash = key.LastIndexOf('/');
            if (slash <= 0)
            {
                return null;
            }

            key = key[..slash];
        }
    }
}
