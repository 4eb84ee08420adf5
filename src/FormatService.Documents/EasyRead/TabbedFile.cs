using System.Text;

namespace FormatService.Documents.EasyRead;

/// <summary>Reads our files of words: a line a record, fields parted by tabs, lines that begin with # for people.</summary>
internal static class TabbedFile
{
    /// <summary>The records of a file in UTF-8.</summary>
    public static IEnumerable<string[]> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return [.. line.Split('\t').Select(field => field.Trim())];
            }
        }
    }
}
