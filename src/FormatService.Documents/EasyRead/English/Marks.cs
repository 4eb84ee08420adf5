using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Says in words what marks say in passing (FORMATS E-07): “tea &amp; coffee”, “e.g.”, “Stage II”. A slash stays: it may say “or”, “and”, “a” (“2 tablets/day”) or “of”.
/// </summary>
internal static partial class Marks
{
    private static readonly Dictionary<string, string> Roman = new(StringComparer.Ordinal)
    {
        ["I"] = "1",
        ["II"] = "2",
        ["III"] = "3",
        ["IV"] = "4",
        ["V"] = "5",
        ["VI"] = "6",
    };

    /// <summary>Says marks in words.</summary>
    public static string Apply(string text)
    {
        text = text.Replace(" & ", " and ", StringComparison.Ordinal);
        text = ForExample().Replace(text, match => match.Value[0] is 'e' or 'E' ? "for example" : "that is,");
        text = AndSoOn().Replace(text, match => match.Groups[1].Length > 0 && match.Index + match.Length == text.Length ? " and so on." : " and so on");
        text = Stage().Replace(text, match => Roman.TryGetValue(match.Groups[2].Value, out var number) ? $"{match.Groups[1].Value} {number}" : match.Value);
        text = Compared().Replace(text, match => match.Value[0] == '<' ? "less than " : "more than ");
        return Dash().Replace(text, ", ");
    }

    [GeneratedRegex(@"\b(?:e\.g|i\.e)\b\.?,?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForExample();

    [GeneratedRegex(@",? \betc\b(\.?)", RegexOptions.CultureInvariant)]
    private static partial Regex AndSoOn();

    [GeneratedRegex(@"\b([Tt]ype|[Ss]tage|[Gg]rade|[Pp]hase|[Pp]art) ([IV]{1,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    // “<1%” alone; “1<2” and “<= 5” are formulas.
    [GeneratedRegex(@"(?<=^|[ (])[<>] ?(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    // Between figures it says “to”, which is for a person to see.
    [GeneratedRegex(@"(?<=[^\d ]) [-–—] (?=[^\d ])|(?<=\p{L})—(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
