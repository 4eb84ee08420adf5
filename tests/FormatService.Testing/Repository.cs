using System.Runtime.CompilerServices;

namespace FormatService.Testing;

/// <summary>Places of the project's own files.</summary>
public static class Repository
{
    /// <summary>The folder of FormatService.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "samples");

    public static string SampleLeaflets => Path.Combine(Samples, "leaflets");

    public static string Fonts => Path.Combine(Root, "fonts");

    public static string Tests => Path.Combine(Root, "tests");

    /// <summary>A path below the root: <c>Repository.PathOf("tests", "requirements.tsv")</c>.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string source = "") =>
        Above(AppContext.BaseDirectory) ?? Above(Path.GetDirectoryName(source))
            ?? throw new DirectoryNotFoundException($"FormatService.sln is in no folder above {AppContext.BaseDirectory}.");

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "FormatService.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
