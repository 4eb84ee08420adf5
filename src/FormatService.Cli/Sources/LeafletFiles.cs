namespace FormatService.Cli.Sources;

/// <summary>Which files of a folder are leaflets.</summary>
internal static class LeafletFiles
{
    /// <summary>The leaflets in a folder and all folders below it, by name.</summary>
    public static IEnumerable<string> Below(string folder) => Directory
        .EnumerateFiles(folder, "leaflet*.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 16 })
        .Order(StringComparer.Ordinal);
}
