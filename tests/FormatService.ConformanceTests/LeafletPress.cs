using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;

namespace FormatService.ConformanceTests;

/// <summary>Renders source files and leaflets as the product does, with the services made once.</summary>
public static class LeafletPress
{
    public static FormatServices Services { get; } = FormatServices.Create(Repository.Fonts);

    /// <summary>Reads a Markdown file with the pictures beside it and renders it.</summary>
    public static RenderedLeaflet Print(string name, string path) => Print(name, path, Services);

    /// <summary>The same, as another output.</summary>
    public static RenderedLeaflet Print(string name, string path, string output) => Print(name, path, Services, output);

    /// <summary>The same, as a reader asks for it.</summary>
    public static RenderedLeaflet Print(string name, string path, ProfileOverrides overrides, string output = "pdf") => Print(name, path, Services, output, overrides);

    /// <summary>The same, by services of its own.</summary>
    public static RenderedLeaflet Print(string name, string path, FormatServices services, string output = "pdf", ProfileOverrides? overrides = null)
    {
        var reading = new MarkdownLeafletReader().Read(File.ReadAllBytes(path), Path.GetFileName(path), ReadingLimits.Default);

        Assert.True(reading.Leaflet is not null, $"{name}: {string.Join("; ", reading.Diagnostics)}");
        var folder = Path.GetDirectoryName(path)!;
        var pictures = reading.PictureNames.Where(picture => File.Exists(Path.Combine(folder, picture)))
            .ToImmutableDictionary(picture => picture, picture => Picture.FromBytes(File.ReadAllBytes(Path.Combine(folder, picture))));
        return Print(name, new LeafletPackage(reading.Leaflet!, pictures), reading.Places, services, output, overrides ?? ProfileOverrides.None);
    }

    public static RenderedLeaflet Print(string name, LeafletPackage package, SourceMap places, string output = "pdf", ProfileOverrides? overrides = null) =>
        Print(name, package, places, Services, output, overrides ?? ProfileOverrides.None);

    private static RenderedLeaflet Print(string name, LeafletPackage package, SourceMap places, FormatServices services, string id, ProfileOverrides overrides)
    {
        var output = services.Outputs.Find(id)!;
        var publication = services.Publisher.PublishAsync(package, places, output, overrides, CancellationToken.None).GetAwaiter().GetResult();

        var errors = publication.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        Assert.True(errors.Count == 0, $"{name}: {string.Join("; ", errors)}");
        return new RenderedLeaflet(name, package.Leaflet, output.Adaptation.Adapt(package.Leaflet, services.Publisher.ProfileOf(output, overrides, package.Leaflet.Language)), publication.Artefact!.Content.ToArray())
        {
            Told = publication.Diagnostics,
        };
    }
}
