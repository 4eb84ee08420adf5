using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests;

/// <summary>Every sample leaflet in every language it is held in, rendered once for all tests.</summary>
public static class RenderedSamples
{
    private static readonly Lazy<IReadOnlyDictionary<string, RenderedLeaflet>> Rendered = new(() =>
        SampleLeaflets.All.ToDictionary(sample => sample.Name, sample => LeafletPress.Print(sample.Name, sample.Path)));

    public static IEnumerable<string> Names => SampleLeaflets.All.Select(sample => sample.Name);

    public static IEnumerable<RenderedLeaflet> All => Rendered.Value.Values;

    public static RenderedLeaflet Of(string name) => Rendered.Value[name];
}
