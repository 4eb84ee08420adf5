namespace FormatService.Api.Leaflets;

/// <summary>Where the library is.</summary>
internal static class LibraryPlace
{
    private static readonly string Samples = Path.Combine("samples", "leaflets");

    /// <summary>The folder that the settings name, or else the samples: beside the program or in a folder above it.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder that the settings name is not there.</exception>
    public static string Find(string? configured)
    {
        if (configured is not null)
        {
            var folder = Path.GetFullPath(configured, AppContext.BaseDirectory);
            return Directory.Exists(folder)
                ? folder
                : throw new DirectoryNotFoundException($"FormatService:Library names “{folder}”, and there is no such folder.");
        }

        var beside = Path.Combine(AppContext.BaseDirectory, Samples);
        for (var above = AppContext.BaseDirectory; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Directory.Exists(Path.Combine(above, Samples)))
            {
                return Path.Combine(above, Samples);
            }
        }

        // A service without a library renders what it is sent; leaflets that are put here later are found.
        return beside;
    }

    /// <summary>The names of the folders in the library, which are the ids of its leaflets, in order.</summary>
    public static IEnumerable<string> FoldersIn(string root) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        : [];
}
