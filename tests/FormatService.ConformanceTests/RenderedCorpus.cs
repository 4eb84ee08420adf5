using FormatService.Testing;

namespace FormatService.ConformanceTests;

/// <summary>Every leaflet of the corpus whose script we set, rendered once for all tests. A character that no font has may be the only refusal.</summary>
public static class RenderedCorpus
{
    private static readonly string[] Scripts = ["en", "pl", "so", "tr"];

    private static readonly Lazy<IReadOnlyList<RenderedLeaflet>> Rendered = new(() =>
        [.. Files.Select(file => LeafletPress.Print(file.Name, file.Path))]);

    /// <summary>Their files.</summary>
    public static IEnumerable<CorpusFile> Files => Corpus.Leaflets.Where(file => Scripts.Contains(file.Language));

    public static IReadOnlyList<RenderedLeaflet> All
    {
        get
        {
            _ = Corpus.Folder;
            return Rendered.Value;
        }
    }
}
