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
        if (result is not var (leaflet, places))
        {
            return new LeafletReading(null, findings.ToDiagnostics(), SourceMap.Empty);
        }

        LeafletPictures.CheckCount(leaflet, limits, findings, places);
        return new LeafletReading(leaflet, findings.ToDiagnostics(), places)
        {
            PictureNames = LeafletPictures.NamesIn(leaflet),
            StatesLanguage = frontMatter.HasLanguage,
        };
    }
}
