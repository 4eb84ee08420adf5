using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading.Markdown;

namespace FormatService.Documents.Reading;

/// <summary>Reads leaflets written in Markdown with front matter.</summary>
public sealed class MarkdownLeafletReader : ILeafletReader
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
        var frontMatter = FrontMatter.Read(text, findings);
        var result = new MarkdownConversion(text, findings, limits, frontMatter).Convert();
        return result is null
            ? new LeafletReading(null, findings.ToDiagnostics(), SourceMap.Empty)
            : new LeafletReading(result.Value.Leaflet, findings.ToDiagnostics(), result.Value.Places)
            {
                PictureNames = LeafletPictures.NamesIn(result.Value.Leaflet),
            };
    }
}
