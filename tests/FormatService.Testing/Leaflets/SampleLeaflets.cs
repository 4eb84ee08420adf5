using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Testing.Leaflets;

/// <summary>The project's own leaflets, in every language they are held in.</summary>
public static class SampleLeaflets
{
    public static IReadOnlyList<SampleLeaflet> All { get; } =
        [.. Directory.GetFiles(Repository.SampleLeaflets, "leaflet*.md", SearchOption.AllDirectories).Where(path => !EasyReadFile.IsName(path)).Order(StringComparer.Ordinal).Select(path => new SampleLeaflet(path))];

    /// <summary>The sample of a name: "cataract-surgery", or "intravascular-lithotripsy.cy".</summary>
    public static SampleLeaflet Of(string name) => All.Single(sample => sample.Name == name);
}

/// <summary>A leaflet of the samples.</summary>
public sealed record SampleLeaflet(string Path)
{
    /// <summary>The name of its folder and, for a translation, of its language.</summary>
    public string Name => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)) + System.IO.Path.GetFileNameWithoutExtension(Path)["leaflet".Length..];

    /// <summary>Reads it with the pictures beside it.</summary>
    public (LeafletPackage Package, SourceMap Places) Read()
    {
        var reading = new MarkdownLeafletReader().Read(File.ReadAllBytes(Path), System.IO.Path.GetFileName(Path), ReadingLimits.Default);
        Assert.True(reading.Leaflet is not null, $"{Name}: {string.Join("; ", reading.Diagnostics)}");
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var pictures = reading.PictureNames.ToImmutableDictionary(
            picture => picture, picture => Picture.FromBytes(File.ReadAllBytes(System.IO.Path.Combine(folder, picture))));
        return (new LeafletPackage(reading.Leaflet!, pictures), reading.Places);
    }

    public override string ToString() => Name;
}
