using FormatService.Testing;

namespace FormatService.ConformanceTests;

/// <summary>Every sample leaflet in every language it is held in, rendered once for all tests.</summary>
public static class RenderedSamples
{
    private static readonly Lazy<IReadOnlyDictionary<string, RenderedLeaflet>> Rendered = new(() =>
        Files().ToDictionary(NameOf, file => LeafletPress.Print(NameOf(file), file)));

    public static IEnumerable<string> Names => Files().Select(NameOf);

    public static IEnumerable<RenderedLeaflet> All => Rendered.Value.Values;

    public static RenderedLeaflet Of(string name) => Rendered.Value[name];

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.SampleLeaflets, "leaflet*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string NameOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileNameWithoutExtension(file);
}
