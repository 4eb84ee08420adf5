using System.Collections.Immutable;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>Words that somebody may search for, and what makes them hard to find.</summary>
/// <param name="Id">Its name in the record of scores.</param>
/// <param name="Language">The language of the leaflet it stands in (BCP 47).</param>
/// <param name="Split">What splits it, or what of its script is hard.</param>
/// <param name="Words">What a reader must find.</param>
/// <param name="Markdown">How the leaflet says it.</param>
public sealed record Phrase(string Id, string Language, string Split, string Words, string Markdown)
{
    private const int Columns = 5;

    /// <summary>All phrases of phrases.tsv. In its Markdown <c>%</c> stands for the words and <c>\n</c> for the end of a line.</summary>
    public static ImmutableArray<Phrase> All { get; } = [.. File.ReadLines(ExtractionFiles.PathOf("phrases.tsv")).Skip(1).Select(Read)];

    /// <summary>Whether the words must stand on more than one line.</summary>
    public bool CrossesLines => Split.Contains("over a line end", StringComparison.Ordinal);

    private static Phrase Read(string line)
    {
        var fields = line.Split('\t');
        Assert.True(fields.Length == Columns && fields.All(field => field.Length > 0), $"phrases.tsv: {line}");
        return new Phrase(fields[0], fields[1], fields[2], fields[3], fields[4].Replace("\\n", "\n", StringComparison.Ordinal).Replace("%", fields[3], StringComparison.Ordinal));
    }
}
