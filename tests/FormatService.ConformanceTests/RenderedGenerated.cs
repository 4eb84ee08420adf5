using System.Collections.Concurrent;
using FormatService.Documents.Diagnostics;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests;

/// <summary>
/// A thousand generated leaflets, each rendered once and looked at once for all tests: the same eight hundred in every run, and two hundred
/// of the run's own. A fault names the seed of its leaflet; <c>LEAFLET_SEED</c> repeats it.
/// </summary>
internal sealed class RenderedGenerated
{
    private const int Shared = 800;
    private const int Own = 200;

    private static readonly Lazy<RenderedGenerated> Once = new(() => new RenderedGenerated());

    private readonly ConcurrentDictionary<int, byte[]> _pdfs = [];
    private readonly ConcurrentBag<(int Seed, Fault Fault)> _faults = [];

    private RenderedGenerated()
    {
        Seeds = GeneratedSeeds.Of(Shared, Own);
        Parallel.ForEach(Seeds, LookAt);
    }

    public static RenderedGenerated All => Once.Value;

    public IReadOnlyList<int> Seeds { get; }

    public byte[] Pdf(int seed) => _pdfs[seed];

    /// <summary>The faults that one of the proofs found, the first few in words.</summary>
    public string? Faults(string proof)
    {
        var faults = _faults.Where(item => item.Fault.Proof == proof).OrderBy(item => item.Seed).ToList();
        return faults.Count == 0
            ? null
            : $"{faults.Count} faults:\n{string.Join('\n', faults.Take(12).Select(item => $"leaflet {item.Seed}: {item.Fault.Message}"))}";
    }

    private void LookAt(int seed)
    {
        try
        {
            var rendered = LeafletPress.Print($"leaflet {seed}", LeafletGen.MakePackage(seed), SourceMap.Empty);
            _pdfs[seed] = rendered.Pdf;
            foreach (var fault in PageProof.Faults(rendered.File, rendered.Source))
            {
                _faults.Add((seed, fault));
            }
        }
        catch (Exception exception)
        {
            _faults.Add((seed, new Fault("rendering", exception.ToString())));
        }
    }
}
