using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.UnitTests.Documents.Checking;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>Leaflets of many kinds with editions of quite other words, as a careful writer of easy read would choose them. Some words and limits of the rules were chosen while reading them: they show what holds, not how much is found in others.</summary>
internal static class OwnWords
{
    private static readonly string[] Codes =
    [
        DiagnosticCodes.EasyReadFactMissing, DiagnosticCodes.EasyReadFactAdded, DiagnosticCodes.EasyReadUnit, DiagnosticCodes.EasyReadDenialTurned,
        DiagnosticCodes.EasyReadDenialMissing, DiagnosticCodes.EasyReadInstructionMissing, DiagnosticCodes.EasyReadFactExchanged,
    ];

    private static string Folder => Repository.PathOf("tests", "FormatService.UnitTests", "Documents", "EasyRead", "Editions");

    public static IReadOnlyList<(string Name, Leaflet Leaflet)> All { get; } = [.. Directory.GetFiles(Folder, "*.easy-read.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>What the checker finds lost, added, turned or exchanged, but for what it finds in the edition as it is.</summary>
    public static List<string> FoundMore(Leaflet leaflet, EasyReadEdition changed) => [.. Found(leaflet, changed).Except(Found(leaflet, leaflet.EasyRead!))];

    public static List<string> Found(Leaflet leaflet, EasyReadEdition edition) =>
    [
        .. EasyReadChecker.Check(leaflet with { EasyRead = null }, edition, SourceMap.Empty, Sketch.Today).Where(finding => Codes.Contains(finding.Code)).Select(finding => finding.Message),
    ];

    // The edition of a sample's leaflet stands here alone.
    private static (string Name, Leaflet Leaflet) Read(string edition)
    {
        var name = Path.GetFileName(edition)[..^".easy-read.md".Length];
        var own = Path.Combine(Folder, name + ".md");
        var path = File.Exists(own) ? own : Path.Combine(Repository.SampleLeaflets, name, "leaflet.md");
        return (name, new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default)
            .Read(File.ReadAllBytes(path), Path.GetFileName(path), picture => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path)!, picture)), new EasyReadFile(File.ReadAllBytes(edition), Path.GetFileName(edition)))
            .Package!.Leaflet);
    }
}
