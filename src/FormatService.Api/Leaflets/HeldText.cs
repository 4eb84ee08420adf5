using System.Collections.Immutable;
using FormatService.Api.Renders;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Api.Leaflets;

/// <summary>The text of an edition and its pictures, with the files they were read from.</summary>
internal sealed class HeldText
{
    // A leaflet in memory is about ten times its source: nodes, ids, places.
    private const int TimesItsSource = 10;

    private readonly ImmutableArray<(string Path, FileStamp Stamp)> _files;

    private HeldText(ReadLeaflet leaflet, ImmutableArray<(string Path, FileStamp Stamp)> files) => (Leaflet, _files) = (leaflet, files);

    /// <summary>The text and its pictures.</summary>
    public ReadLeaflet Leaflet { get; }

    /// <summary>About how much room it takes.</summary>
    public long Bytes => _files[0].Stamp.Length * TimesItsSource + _files.Skip(1).Sum(file => file.Stamp.Length);

    /// <summary>Whether no file has changed since.</summary>
    public bool IsCurrent() => _files.All(file => FileStamp.Of(file.Path) == file.Stamp);

    /// <summary>Reads a file and its pictures.</summary>
    public static HeldText Read(string path)
    {
        // The stamps are taken first: a change while reading is then seen the next time.
        var stamp = FileStamp.Of(path);
        var reading = new MarkdownLeafletReader().Read(File.ReadAllBytes(path), Path.GetFileName(path), ReadingLimits.Default);
        return new HeldText(new ReadLeaflet(reading.Leaflet is { } leaflet ? new LeafletPackage(leaflet, []) : null, reading.Diagnostics, reading.Places), [(path, stamp)]);
    }

    /// <summary>What is known of the edition without its text.</summary>
    public HeldEdition ToEdition()
    {
        var (path, stamp) = _files[0];
        var metadata = Leaflet.Package?.Leaflet.Metadata;
        var folder = Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
        return new HeldEdition(metadata?.Id ?? folder, path, stamp, metadata?.Language.Value ?? LanguageOf(path), metadata, Leaflet.HasErrors);
    }

    // A file that cannot be read still has a name: leaflet.cy.md.
    private static string LanguageOf(string path) =>
        LanguageTag.TryParse(Path.GetExtension(Path.GetFileNameWithoutExtension(path)).TrimStart('.'), out var language)
            ? language.Value
            : LanguageTag.BritishEnglish.Value;
}
