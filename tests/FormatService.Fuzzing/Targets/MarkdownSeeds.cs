using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Targets;

/// <summary>Leaflets that are known to be of use: the samples, the specification by example, and the corpus where it is here.</summary>
internal static class MarkdownSeeds
{
    /// <summary>All of them, none longer than so many bytes: the long ones are cut.</summary>
    public static IEnumerable<byte[]> All(int most)
    {
        var files = SampleLeaflets.All.Select(sample => sample.Path)
            .Concat(Directory.GetFiles(Repository.PathOf("tests", "FormatService.UnitTests", "Documents", "Reading", "Specs"), "*.md").Order(StringComparer.Ordinal));
        if (Corpus.IsPresent)
        {
            files = files.Concat(Corpus.Leaflets.Select(file => file.Path)).Concat(Corpus.MarkdownTorture.Select(file => file.Path));
        }

        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            yield return bytes[..Math.Min(bytes.Length, most)];
        }
    }
}
