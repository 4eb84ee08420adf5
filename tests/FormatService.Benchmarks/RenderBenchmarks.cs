using BenchmarkDotNet.Attributes;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;

namespace FormatService.Benchmarks;

/// <summary>Rendering of one leaflet, warm, with other words each time.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private readonly Renderer _pdf = new();
    private readonly Renderer _word = new("docx");
    private LeafletPackage[] _packages = [];
    private int _next;

    /// <summary>How many parts the leaflet has: 1 makes 4 pages, 16 make about 50.</summary>
    [Params(1, 16)]
    public int Parts { get; set; }

    /// <summary>Reads the leaflets, which is not timed.</summary>
    [GlobalSetup]
    public void Read() => _packages = [.. Enumerable.Range(0, 256).Select(number => StandardLeaflet.Make(number, Parts))];

    /// <summary>Leaflet to PDF.</summary>
    [Benchmark]
    public Artefact Pdf() => _pdf.Render(_packages[_next++ % _packages.Length]);

    /// <summary>Leaflet to Word.</summary>
    [Benchmark]
    public Artefact Word() => _word.Render(_packages[_next++ % _packages.Length]);
}
