namespace FormatService.Api.Leaflets;

/// <summary>Finds what somebody may have meant.</summary>
internal static class NearIds
{
    private const int LongestId = 100;
    private const int Most = 5;

    /// <summary>The known ids that are this one but for some letters, or of which it is a part; nearest first.</summary>
    public static string[] Of(string id, IEnumerable<string> known)
    {
        if (id.Length is 0 or > LongestId)
        {
            return [];
        }

        var allowed = Math.Max(1, id.Length / 3);
        return
        [
            .. known
                .Where(other => other.Length <= LongestId)
                .Select(other => (Id: other, Distance: other.Contains(id, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(id, other)))
                .Where(other => other.Distance <= allowed)
                .OrderBy(other => other.Distance)
                .ThenBy(other => other.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(other => other.Id),
        ];
    }

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
