using System.Text.RegularExpressions;

namespace FormatService.Documents.Reading.Facts;

/// <summary>
/// Finds postal addresses by their shape: names of places, one a line or parted by commas, and a postcode of the United Kingdom at the end. On one line without
/// anything between its parts nobody can tell any more where a hospital ends and its street begins.
/// </summary>
internal static partial class PostalAddress
{
    // Nobody has more lines, or longer ones.
    private const int FewestParts = 3, MostParts = 9, LongestPart = 60, LongestLabel = 40;

    /// <summary>The first and the last line of each address among some lines.</summary>
    public static IEnumerable<(int First, int Last)> In(IReadOnlyList<string> lines)
    {
        var next = 0;
        for (var last = 0; last < lines.Count; last++)
        {
            if (!Postcode().IsMatch(lines[last]) || !IsPart(WithoutEnd(lines[last])))
            {
                continue;
            }

            var first = last;
            while (first > next && last - first + 1 < MostParts && IsPart(WithoutEnd(lines[first - 1])))
            {
                first--;
            }

            if (last - first + 1 >= FewestParts)
            {
                yield return (first, last);
                next = last + 1;
            }
        }
    }

    /// <summary>
    /// A sentence that is an address, or a label with one, with line ends in the place of the spaces between its parts: “Write to: Ward 5, High Street, Leeds LS1 1AA”. Any
    /// other as it is.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="plain">Its words, and those of a part of it.</param>
    public static string Parted(string sentence, Func<string, string> plain)
    {
        var label = sentence.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel and var colon ? colon + 2 : 0;
        var parts = sentence[label..].Split(", ");
        return parts.Length is >= FewestParts and <= MostParts && In([.. parts.Select(plain)]) is var found && found.Any(address => address == (0, parts.Length - 1))
            ? (label > 0 ? sentence[..(label - 1)] + "\n" : "") + string.Join(",\n", parts)
            : sentence;
    }

    private static string WithoutEnd(string line) => line.AsSpan().Trim() is [.. var rest, '.' or ','] ? rest.ToString() : line.Trim();

    // Each word begins with a capital or a digit, but for those that join names: “Stoke-on-Trent”, “Isle of Wight”, “Ward 5 and 6”.
    private static bool IsPart(string line) => line.Length <= LongestPart && Part().IsMatch(line);

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}[.]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^(?:c/o |[\p{Lu}\d])(?:[^\s.?!;:]| (?=[\p{Lu}\d(&–-]|(?:of|the|and|upon|on|in|at|by|under|le|la|de|for|near)\b)|\b(?:St|Dr|Rd)\.(?= ))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
