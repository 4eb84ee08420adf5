using System.Collections.Immutable;
using System.Text;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>What each reader found when it was last looked at (scores.tsv), and why a structure reader that is not ours misses what it misses.</summary>
internal static class RecordedScores
{
    private static readonly Lock Writing = new();

    /// <summary>Whether what is found now becomes the record: as with goldens, UPDATE_GOLDEN=1, and never where CI=true.</summary>
    public static bool AreAccepted =>
        Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public static ScoreSheet Sheet => ScoreSheet.Read(ExtractionFiles.PathOf("scores.tsv"));

    /// <summary>Phrases that poppler misses by structure, each with the cause.</summary>
    public static ImmutableDictionary<string, string> Causes { get; } = File.ReadLines(ExtractionFiles.PathOf("causes.tsv")).Skip(1)
        .Select(line => line.Split('\t')).ToImmutableDictionary(fields => fields[0], fields => fields[1]);

    public static void Accept(OutsideReader reader, IEnumerable<string> found)
    {
        lock (Writing)
        {
            var sheet = Sheet;
            sheet.Record(reader.Name, reader.Version, found);
            File.WriteAllText(ExtractionFiles.PathOf("scores.tsv"), sheet.ToText(Phrase.All.Select(phrase => phrase.Id)), new UTF8Encoding(false));
        }
    }
}
