using FormatService.Testing;

namespace FormatService.ConformanceTests;

/// <summary>Every leaflet of the corpus whose script we set, rendered once for all tests. A character that no font has may be the only refusal.</summary>
public static class RenderedCorpus
{
    private static readonly string[] Scripts = ["en", "pl", "so", "tr"];

    private static readonly Lazy<IReadOnlyList<RenderedLeaflet>> Rendered = new(() =>
        [.. Corpus.Leaflets.Where(file => Scripts.Contains(file.Language)).Select(file => LeafletPress.Print(file.Name, file.Path))]);

    public static IReadOnlyList<RenderedLeaflet> All
    {
        get
        {
            _ = Corpus.Folder;
            return Rendered.Value;
        }
    }
}
