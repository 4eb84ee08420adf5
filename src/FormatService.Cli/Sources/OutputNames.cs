using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;

namespace FormatService.Cli.Sources;

/// <summary>Names the file that is made of each source, after the source; where two would be called the same, after their folders too.</summary>
internal static class OutputNames
{
    /// <summary>The stem of the name of each source's files, in the same order, no two equal on any file system.</summary>
    public static ImmutableArray<string> StemsOf(IReadOnlyList<string> paths)
    {
        // All get their folders as soon as two need them: “asthma-leaflet” and “asthma-leaflet.cy” belong together.
        var deepest = paths.Max(path => FoldersOf(path).Length);
        for (var level = 0; level <= deepest; level++)
        {
            var stems = paths.Select(path => StemAt(path, level)).ToImmutableArray();
            if (stems.Distinct(StringComparer.OrdinalIgnoreCase).Count() == stems.Length)
            {
                return stems;
            }
        }

        // What is left differs in its extension alone, or in the case of its letters.
        return [.. paths.Select(path => $"{StemAt(path, deepest)}-{Path.GetExtension(path).TrimStart('.')}-{Digest(path)}")];
    }

    /// <summary>
    /// The end of the name of an output's file: its extension, after its id where another output that is made has the same extension. That of easy
    /// read says that nobody has checked it, until somebody has; that of large print says its size.
    /// </summary>
    public static string EndOf(OutputFormat output, IReadOnlyCollection<OutputFormat> all, Artefact artefact) =>
        artefact.Edition == LeafletEdition.UncheckedEasyRead ? $"-{ArtefactFileName.UncheckedEasyRead}{output.FileExtension}" :
        artefact.LargePrintPt is { } size ? $"-{ArtefactFileName.LargePrint(size)}{output.FileExtension}" :
        all.Count(other => other.FileExtension == output.FileExtension) > 1 ? $"-{output.Id}{output.FileExtension}" : output.FileExtension;

    private static string StemAt(string path, int level) =>
        string.Join('-', FoldersOf(path).TakeLast(level).Append(Path.GetFileNameWithoutExtension(path)));

    private static string[] FoldersOf(string path) =>
        (Path.GetDirectoryName(Path.GetFullPath(path)) ?? "").Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
}
