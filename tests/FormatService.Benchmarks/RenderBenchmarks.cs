using BenchmarkDotNet.Attributes;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats;

namespace FormatService.Benchmarks;

/// <summary>Rendering of one leaflet, warm, with other words each time.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private readonly FormatServices _services = FormatServices.Create(FormatServices.DefaultFontsFolder);
    private LeafletPackage[] _packages = [];
    private int _next;

    /// <summary>How many sections: 8 make 4 pages, 100 make about 50.</summary>
    [Params(8, 100)]
    public int Sections { get; set; }

    /// <summary>Reads the leaflets, which is not timed.</summary>
    [GlobalSetup]
    public void Read() => _packages = [.. Enumerable.Range(0, 64).Select(number => StandardLeaflet.Make(number, Sections))];

    /// <summary>Leaflet to PDF.</summary>
    [Benchmark]
    public Task<Publication> Pdf() => _services.Publisher.PublishAsync(
        _packages[_next++ % _packages.Length], SourceMap.Empty, _services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);
}
