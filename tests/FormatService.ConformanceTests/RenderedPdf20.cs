using FormatService.Documents.Diagnostics;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests;

/// <summary>The samples, the corpus and generated leaflets as PDF 2.0, each rendered once for all tests.</summary>
internal static class RenderedPdf20
{
    private const string Output = "pdf-2";
    private const int GeneratedCount = 120;

    private static readonly Lazy<IReadOnlyDictionary<string, RenderedLeaflet>> OfSamples = new(() =>
        SampleLeaflets.All.ToDictionary(sample => sample.Name, sample => LeafletPress.Print(sample.Name, sample.Path, Output)));

    private static readonly Lazy<IReadOnlyList<RenderedLeaflet>> OfCorpus = new(() =>
        [.. RenderedCorpus.Files.Select(file => LeafletPress.Print(file.Name, file.Path, Output))]);

    private static readonly Lazy<IReadOnlyList<RenderedLeaflet>> OfGenerated = new(() =>
        [.. Enumerable.Range(0, GeneratedCount).Select(seed => LeafletPress.Print($"generated-{seed}", LeafletGen.MakePackage(seed), SourceMap.Empty, Output))]);

    public static IEnumerable<RenderedLeaflet> Samples => OfSamples.Value.Values;

    public static IReadOnlyList<RenderedLeaflet> Corpus => OfCorpus.Value;

    public static IReadOnlyList<RenderedLeaflet> Generated => OfGenerated.Value;

    public static IEnumerable<RenderedLeaflet> All => Samples.Concat(Corpus).Concat(Generated);

    public static RenderedLeaflet Sample(string name) => OfSamples.Value[name];
}
