using System.Text.RegularExpressions;
using FormatService.Documents.Reading;

namespace FormatService.Cli.Sources;

/// <summary>Which files of a folder are leaflets.</summary>
internal static partial class LeafletFiles
{
    /// <summary>The leaflets in a folder and all folders below it, by name: <c>leaflet.md</c>, <c>leaflet.cy.md</c>, <c>leaflet.json</c>.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
    [
        .. Directory
            .EnumerateFiles(folder, "leaflet*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => Leaflet().IsMatch(Path.GetFileName(file)) && !EasyReadFile.IsName(file))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^leaflet(\.[A-Za-z0-9-]+)?\.(md|json)$", RegexOptions.CultureInvariant)]
    private static partial Regex Leaflet();
}
