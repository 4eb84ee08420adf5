using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FormatService.Formats.Rendering;

namespace FormatService.Cli.Sources;

/// <summary>Names the file that is made of each source, after the source; where two would be called the same, after their folders too.</summary>
internal static class OutputNames
{
    /// <summary>The stem of the name of each source's files, in the same order, no two equal on any file system.</summary>
    public static ImmutableArray<string> StemsOf(IReadOnlyList<string> paths)
    {
        var levels = new int[paths.Count];
        var stems = paths.Select(path => StemAt(path, 0)).ToArray();
        while (true)
        {
            var clashes = Enumerable.Range(0, stems.Length)
                .GroupBy(index => stems[index], StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .SelectMany(group => group)
                .ToList();
            if (clashes.Count == 0)
            {
                return [.. stems];
            }

            foreach (var index in clashes)
            {
                stems[index] = StemAt(paths[index], ++levels[index]);
            }
        }
    }

    /// <summary>The end of the name of an output's file: its extension, after its id where another output that is made has the same extension.</summary>
    public static string EndOf(OutputFormat output, IReadOnlyCollection<OutputFormat> all) =>
        all.Count(other => other.FileExtension == output.FileExtension) > 1 ? $"-{output.Id}{output.FileExtension}" : output.FileExtension;

    private static string StemAt(string path, int level)
    {
        var folders = (Path.GetDirectoryName(path) ?? "").Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        var stem = Path.GetFileNameWithoutExtension(path);
        if (level <= folders.Length)
        {
            return string.Join('-', folders[^level..].Append(stem));
        }

        // Same folder, same stem: the sources differ in their extension alone, or in the case of their letters.
        var whole = $"{string.Join('-', folders.Append(stem))}-{Path.GetExtension(path).TrimStart('.')}";
        var digits = Math.Min(8 * (level - folders.Length - 1), 64);
        return digits == 0 ? whole : $"{whole}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..digits]}";
    }
}
