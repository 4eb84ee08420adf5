namespace FormatService.Documents.Diagnostics;

/// <summary>Finds what somebody may have meant.</summary>
public static class NearNames
{
    private const int LongestName = 100;
    private const int Most = 5;

    /// <summary>The known names that are this one but for some letters, or of which it is a part; nearest first.</summary>
    public static string[] Of(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName)
        {
            return [];
        }

        var allowed = Math.Max(1, name.Length / 3);
        return
        [
            .. known
                .Where(other => other.Length <= LongestName)
                .Select(other => (Name: other, Distance: other.Contains(name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, other)))
                .Where(other => other.Distance <= allowed)
                .OrderBy(other => other.Distance)
                .ThenBy(other => other.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(other => other.Name),
        ];
    }

    /// <summary>Whether two words are the same but for a slip: a letter in three at most, and none in words of three.</summary>
    public static bool IsSlip(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (Math.Min(one.Length, other.Length) > 3 && Math.Max(one.Length, other.Length) <= LongestName && Distance(one, other) <= Math.Max(one.Length, other.Length) / 3);

    // Levenshtein's distance, row by row.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
