using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Says in words what marks say in passing (FORMATS E-07): “arm/leg”, “tea &amp; coffee”, “e.g.”, “Stage II”.</summary>
internal static partial class Marks
{
    // “mg/kg” is a unit.
    private static readonly string[] Units = ["mg", "ml", "mcg", "kg", "mmol", "units", "km", "micrograms"];

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
        text = ForExample().Replace(text, match => match.Value[0] is 'e' or 'E' ? "for example" : "that is");
        text = AndSoOn().Replace(text, match => match.Groups[1].Length > 0 && match.Index + match.Length == text.Length ? " and so on." : " and so on");
        text = Slash().Replace(text, match =>
            Units.Contains(match.Groups[1].Value, StringComparer.OrdinalIgnoreCase) ? match.Value
            : match.Value.Equals("and/or", StringComparison.OrdinalIgnoreCase) ? "or"
            : $"{match.Groups[1].Value} or {match.Groups[2].Value}");
        text = Stage().Replace(text, match => Roman.TryGetValue(match.Groups[2].Value, out var number) ? $"{match.Groups[1].Value} {number}" : match.Value);
        return Dash().Replace(text, ", ");
    }

    [GeneratedRegex(@"\b(?:e\.g|i\.e)\b\.?,?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForExample();

    [GeneratedRegex(@",? \betc\b(\.?)", RegexOptions.CultureInvariant)]
    private static partial Regex AndSoOn();

    [GeneratedRegex(@"(?<![\w/.@:-])([A-Za-z]{2,20})/([A-Za-z]{2,20})(?![\w/@])", RegexOptions.CultureInvariant)]
    private static partial Regex Slash();

    [GeneratedRegex(@"\b([Tt]ype|[Ss]tage|[Gg]rade|[Pp]hase|[Pp]art) ([IV]{1,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    // Between figures it says “to”, which is for a person to see.
    [GeneratedRegex(@"(?<=[^\d ]) [-–—] (?=[^\d ])|(?<=\p{L})—(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
