using System.Runtime.CompilerServices;
using System.Text;

namespace FormatService.UnitTests.Documents.Reading;

/// <summary>
/// A chapter of the author's manual: prose, and examples in fences of four backticks. A fence “leaflet” is a source; the fences
/// “model”, “ids” and “diagnostics” after it say what comes of it. The same words run as a test and are read by authors.
/// </summary>
internal static class SpecFile
{
    public static IEnumerable<string> Chapters() =>
        Directory.EnumerateFiles(Folder(), "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The chapter with each answer replaced by what the reader says now.</summary>
    public static string Answered(string chapter, Func<string, string, string> answer)
    {
        var result = new StringBuilder();
        string? fence = null;
        var source = "";
        var content = new StringBuilder();
        foreach (var line in Read(chapter).Split('\n'))
        {
            if (fence is null)
            {
                result.Append(line).Append('\n');
                if (line.StartsWith("````", StringComparison.Ordinal) && line.Length > 4)
                {
                    fence = line[4..];
                    content.Clear();
                }
            }
            else if (line == "````")
            {
                source = fence == "leaflet" ? content.ToString() : source;
                result.Append(fence == "leaflet" ? source : answer(fence, source)).Append(line).Append('\n');
                fence = null;
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }

    public static string Read(string chapter) => File.ReadAllText(Path.Combine(Folder(), chapter)).ReplaceLineEndings("\n");

    public static void Write(string chapter, string text) => File.WriteAllText(Path.Combine(Folder(), chapter), text);

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Specs");
}
