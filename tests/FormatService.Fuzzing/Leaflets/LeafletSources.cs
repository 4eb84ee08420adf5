using System.Text;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Leaflets;

/// <summary>The leaflets that are mixed into new ones: the corpus, or the samples where it is not here.</summary>
internal static class LeafletSources
{
    /// <summary>The texts, each with its language, by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> All()
    {
        var samples = SampleLeaflets.All.Select(sample => (sample.Name, Text: File.ReadAllText(sample.Path)));
        var corpus = Corpus.IsPresent ? Corpus.Leaflets.Select(file => (file.Name, Text: Encoding.UTF8.GetString(file.Bytes))) : [];
        return [.. samples.Concat(corpus).Select(source => (source.Name, source.Text.ReplaceLineEndings("\n")))];
    }
}
