using SharpFuzz;

namespace FormatService.Fuzzing.Campaign;

/// <summary>A copy of this program in which the code under test counts its branches. The build itself is left as it is.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Instrumented =
    [
        "FormatService.Documents.dll", "FormatService.Typesetting.dll", "FormatService.Pdf.dll", "FormatService.Formats.dll", "Markdig.dll", "YamlDotNet.dll",
    ];

    /// <summary>Makes the copy in a folder of the state; returns the path of the program in it.</summary>
    public static string Make(string state)
    {
        var from = AppContext.BaseDirectory;
        var folder = Path.Combine(state, "instrumented");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        // Fonts are read where they lie in the repository.
        var fonts = Path.Combine(from, "fonts");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(fonts, StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (var part in Instrumented)
        {
            Fuzzer.Instrument(Path.Combine(folder, part), _ => true, Options.Value);
        }

        return Path.Combine(folder, typeof(InstrumentedCopy).Assembly.GetName().Name + ".dll");
    }
}
