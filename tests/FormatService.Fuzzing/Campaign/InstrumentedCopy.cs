using System.Security.Cryptography;
using FormatService.Testing;
using SharpFuzz;

namespace FormatService.Fuzzing.Campaign;

/// <summary>A copy of this program in which the code under test counts its branches. The build itself is left as it is.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Instrumented =
    [
        "FormatService.Documents.dll", "FormatService.Typesetting.dll", "FormatService.Pdf.dll", "FormatService.Formats.dll", "Markdig.dll", "YamlDotNet.dll",
    ];

    /// <summary>Makes the copy, unless it is there; returns the path of the program in it.</summary>
    public static string Make()
    {
        var from = AppContext.BaseDirectory;
        var program = typeof(InstrumentedCopy).Assembly.GetName().Name + ".dll";
        var parts = Directory.GetFiles(from, "*.dll").Order(StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(File.ReadAllBytes(part));
        }

        var folder = Repository.PathOf("artifacts", "fuzzing", "instrumented", Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
        if (Directory.Exists(folder))
        {
            return Path.Combine(folder, program);
        }

        // Two campaigns may start at once: the copy appears whole or not at all.
        var unfinished = $"{folder}.{Environment.ProcessId}";
        Copy(from, unfinished);
        foreach (var part in Instrumented)
        {
            Fuzzer.Instrument(Path.Combine(unfinished, part), _ => true, Options.Value);
        }

        try
        {
            Directory.Move(unfinished, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        return Path.Combine(folder, program);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
