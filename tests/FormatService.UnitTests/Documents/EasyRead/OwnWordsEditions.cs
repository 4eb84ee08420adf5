using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>
/// Leaflets of several trades with editions in words of their own, as somebody writes them who has the leaflet beside them and does not copy it. They stand beside
/// this file; an edition that has no leaflet there is one of a sample.
/// </summary>
internal static class OwnWordsEditions
{
    private const string Ending = ".easy-read.md";

    private static string Folder => Path.Combine(Repository.Root, "tests", "FormatService.UnitTests", "Documents", "EasyRead", "Editions");

    /// <summary>The leaflets with their editions, by name.</summary>
    public static IEnumerable<(string Name, Leaflet Leaflet)> All =>
        Directory.GetFiles(Folder, "*" + Ending).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path)[..^Ending.Length], Read(path)));

    /// <summary>One of them, where one thing is changed in its edition.</summary>
    public static Leaflet With(string name, string was, string now)
    {
        var path = Path.Combine(Folder, name + Ending);
        var words = File.ReadAllText(path);
        Assert.Contains(was, words, StringComparison.Ordinal);
        return Read(path, words.Replace(was, now, StringComparison.Ordinal));
    }

    private static Leaflet Read(string path, string? words = null)
    {
        var beside = path[..^Ending.Length] + ".md";
        var source = File.Exists(beside) ? beside : Path.Combine(Repository.SampleLeaflets, Path.GetFileName(path)[..^Ending.Length], "leaflet.md");
        var edition = new EasyReadFile(words is null ? File.ReadAllBytes(path) : System.Text.Encoding.UTF8.GetBytes(words), Path.GetFileName(path));
        var package = new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(File.ReadAllBytes(source), Path.GetFileName(source), name => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(source)!, name)), edition);
        Assert.True(package.Package?.Leaflet.EasyRead is not null, $"{path}: {string.Join("; ", package.Diagnostics)}");
        return package.Package.Leaflet;
    }
}
