using System.Collections.Immutable;
using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Json;

namespace FormatService.Documents.Reading;

/// <summary>Reads leaflets in canonical JSON, as <see cref="LeafletJson"/> writes them and its schema describes them.</summary>
public sealed class JsonLeafletReader : ILeafletReader
{
    /// <inheritdoc/>
    public LeafletReading Read(ReadOnlyMemory<byte> source, string? name, ReadingLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var decoding = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = SourceText.Decode(source, name, limits, decoding);
        if (text is null)
        {
            return new LeafletReading(null, decoding.ToImmutable(), SourceMap.Empty);
        }

        var findings = new Findings();
        findings.AddRange(decoding);
        if (JsonTree.Read(text, limits, findings) is not { } root)
        {
            return new LeafletReading(null, findings.ToDiagnostics(), SourceMap.Empty);
        }

        var names = new NodeNames(WrittenIds(root));
        var reading = new JsonReading(text, findings, limits, names);
        if (root.Type != JsonTokenType.StartObject)
        {
            reading.Bad(root, "a leaflet is an object.");
            return new LeafletReading(null, findings.ToDiagnostics(), SourceMap.Empty);
        }

        var leaflet = new JsonLeaflet(reading).Read(root);
        LeafletPictures.CheckCount(leaflet, limits, findings, reading.Places);
        return new LeafletReading(leaflet, findings.ToDiagnostics(), reading.Places)
        {
            PictureNames = LeafletPictures.NamesIn(leaflet),
            StatesLanguage = true,
        };
    }

    private static IEnumerable<string> WrittenIds(JsonValue root)
    {
        var open = new Stack<JsonValue>([root]);
        while (open.TryPop(out var value))
        {
            foreach (var (name, inner) in value.Properties)
            {
                if (name == "id" && inner.Type == JsonTokenType.String)
                {
                    yield return inner.Text;
                }

                open.Push(inner);
            }

            foreach (var item in value.Items)
            {
                open.Push(item);
            }
        }
    }
}
