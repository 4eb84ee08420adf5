namespace FormatService.Api.Leaflets;

/// <summary>Where the library is.</summary>
internal static class LibraryFolder
{
    private static readonly string Samples = Path.Combine("samples", "leaflets");

    /// <summary>The folder that the settings name, or else the samples: beside the program or in a folder above it. Null where there are none.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder that the settings name is not there.</exception>
    public static string? Find(string? configured)
    {
        if (configured is not null)
        {
            var folder = Path.GetFullPath(configured, AppContext.BaseDirectory);
            return Directory.Exists(folder)
                ? folder
                : throw new DirectoryNotFoundException($"FormatService:Library names “{folder}”, and there is no such folder.");
        }

        for (var above = AppContext.BaseDirectory; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Directory.Exists(Path.Combine(above, Samples)))
            {
                return Path.Combine(above, Samples);
            }
        }

        return null;
    }

    /// <summary>The files of leaflets in a folder, by name.</summary>
    public static IEnumerable<string> LeafletsIn(string? folder) => folder is null
        ? []
        : Directory.EnumerateFiles(folder, "leaflet*.md", new EnumerationOptions { RecurseSubdirectories = true }).Order(StringComparer.Ordinal);
}
