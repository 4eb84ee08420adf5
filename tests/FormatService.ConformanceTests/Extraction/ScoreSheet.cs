using System.Collections.Immutable;
using System.Text;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>Which phrases each reader found: a line for each phrase, a column for each reader.</summary>
public sealed class ScoreSheet
{
    private const string Found = "found", Missed = "-", Totals = "total", Versions = "version";

    private readonly SortedDictionary<string, (string Version, ImmutableHashSet<string> Phrases)> _readers = new(StringComparer.Ordinal);

    /// <summary>The readers that have a column.</summary>
    public IEnumerable<string> Readers => _readers.Keys;

    public void Record(string reader, string version, IEnumerable<string> found) => _readers[reader] = (version, [.. found]);

    /// <summary>The phrases that a reader found; none for a reader that was never recorded.</summary>
    public ImmutableHashSet<string> FoundBy(string reader) => _readers.TryGetValue(reader, out var column) ? column.Phrases : [];

    public string VersionOf(string reader) => _readers[reader].Version;

    public static ScoreSheet Read(string path)
    {
        var sheet = new ScoreSheet();
        if (!File.Exists(path))
        {
            return sheet;
        }

        var rows = File.ReadAllLines(path).Select(line => line.Split('\t')).ToList();
        var versions = rows.Single(row => row[0] == Versions);
        for (var column = 1; column < rows[0].Length; column++)
        {
            sheet.Record(rows[0][column], versions[column], rows.Where(row => row[column] == Found).Select(row => row[0]));
        }

        return sheet;
    }

    public string ToText(IEnumerable<string> phrases)
    {
        var text = new StringBuilder();
        Row("phrase", (name, _) => name);
        Row(Versions, (_, column) => column.Version);
        Row(Totals, (_, column) => FormattableString.Invariant($"{column.Phrases.Count}"));
        foreach (var phrase in phrases)
        {
            Row(phrase, (_, column) => column.Phrases.Contains(phrase) ? Found : Missed);
        }

        return text.ToString();

        void Row(string first, Func<string, (string Version, ImmutableHashSet<string> Phrases), string> cell) =>
            text.Append(first).Append('\t').AppendJoin('\t', _readers.Select(reader => cell(reader.Key, reader.Value))).Append('\n');
    }
}
