using System.Collections.Concurrent;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Proofs;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests;

/// <summary>A leaflet as it was written, and the Word file that came of it.</summary>
public sealed class RenderedWord
{
    /// <summary>The output that Word files are.</summary>
    public const string Output = "docx";

    private const int Shared = 110;
    private const int Own = 40;
    private const int MostShown = 12;

    private static readonly IReadOnlyList<int> Seeds = GeneratedSeeds.Of(Shared, Own);

    private static readonly Lazy<IReadOnlyDictionary<string, RenderedWord>> OfSamples = new(() =>
        SampleLeaflets.All.ToDictionary(sample => sample.Name, sample => new RenderedWord(LeafletPress.Print(sample.Name, sample.Path, Output))));

    private static readonly Lazy<IReadOnlyList<RenderedWord>> OfCorpus = new(() =>
        [.. Testing.Corpus.Leaflets.Select(file => Print(file.Name, () => LeafletPress.Print(file.Name, file.Path, Output))).OfType<RenderedWord>()]);

    private static readonly Lazy<IReadOnlyList<RenderedWord>> OfGenerated = new(() =>
        [.. Seeds.Select(seed => Print($"leaflet {seed}", () => LeafletPress.Print($"leaflet {seed}", LeafletGen.MakePackage(seed), SourceMap.Empty, Output))).OfType<RenderedWord>()]);

    private static readonly ConcurrentQueue<string> Refusals = new();

    private readonly Lazy<WordFile> _file;
    private readonly Lazy<IReadOnlyList<Fault>> _faults;

    private RenderedWord(RenderedLeaflet rendered)
    {
        Name = rendered.Name;
        Source = rendered.Source;
        Bytes = rendered.Pdf;
        _file = new(() => WordFile.Read(Bytes));
        _faults = new(() => WordFileProof.Faults(File, Source));
    }

    public string Name { get; }

    /// <summary>The leaflet as it was written.</summary>
    public Leaflet Source { get; }

    public byte[] Bytes { get; }

    public WordFile File => _file.Value;

    /// <summary>What the proofs find, looked for once for all tests.</summary>
    public IReadOnlyList<Fault> Faults => _faults.Value;

    public static IEnumerable<string> SampleNames => SampleLeaflets.All.Select(sample => sample.Name);

    /// <summary>Every sample leaflet in every language it is held in, rendered once for all tests.</summary>
    public static IEnumerable<RenderedWord> Samples => OfSamples.Value.Values;

    /// <summary>Every leaflet of the corpus; none where it is absent.</summary>
    public static IReadOnlyList<RenderedWord> Corpus => Testing.Corpus.IsPresent ? OfCorpus.Value : [];

    /// <summary>Generated leaflets: the same in every run, and some of the run's own.</summary>
    public static IReadOnlyList<RenderedWord> Generated => OfGenerated.Value;

    public static IEnumerable<RenderedWord> All => Samples.Concat(Corpus).Concat(Generated);

    /// <summary>What could not be rendered, and why; asked for after the rest.</summary>
    public static IReadOnlyCollection<string> Refused => Refusals;

    public static RenderedWord Sample(string name) => OfSamples.Value[name];

    public override string ToString() => Name;

    /// <summary>The Word file that a leaflet became.</summary>
    internal static RenderedWord Of(RenderedLeaflet rendered) => new(rendered);

    /// <summary>Fails the test with the first few faults, where there are any.</summary>
    public static void AssertNone(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:\n{string.Join('\n', found.Take(MostShown))}");
    }

    // One that fails must not hide what is to be found in the others.
    private static RenderedWord? Print(string name, Func<RenderedLeaflet> print)
    {
        try
        {
            return new RenderedWord(print());
        }
        catch (Exception exception)
        {
            Refusals.Enqueue($"{name}: {exception}");
            return null;
        }
    }
}
