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
        text = Has().Replace(text, "$1 has");
        text = ForExample().Replace(text, match => match.Value[0] is 'e' or 'E' ? "for example" : "that is,");
        text = AndSoOn().Replace(text, match => match.Groups[1].Length > 0 && EndsSentence(text, match.Index + match.Length) ? " and so on." : " and so on");
        text = Stage().Replace(text, match => Roman.TryGetValue(match.Groups[2].Value, out var number) ? $"{match.Groups[1].Value} {number}" : match.Value);
        return Compared().Replace(text, match => match.Value[0] == '<' ? "less than " : "more than ");
    }

    // The stop of “etc.” is that of the sentence where another begins behind it.
    private static bool EndsSentence(string text, int end) => text.AsSpan(end).TrimStart() is not [var next, ..] || char.IsUpper(next);

    // “It’s been” is “it has been”; what else “’s” may be, the words of the glossary say.
    [GeneratedRegex(@"\b(it|there|that|he|she|who|what)['’]s(?= (?:(?:not|never|also|always|already|just|only|now|ever|recently|since|often) )*(?:been|got|had|become|begun|happened|lasted|improved|come|grown|fallen|risen|worsened|occurred)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Has();

    [GeneratedRegex(@"\b(?:e\.g|i\.e)\b\.?,?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForExample();

    [GeneratedRegex(@",? \betc\b(\.?)", RegexOptions.CultureInvariant)]
    private static partial Regex AndSoOn();

    [GeneratedRegex(@"\b([Tt]ype|[Ss]tage|[Gg]rade|[Pp]hase|[Pp]art) ([IV]{1,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Stage();

    // “<1%” alone; “1<2” and “<= 5” are formulas.
    [GeneratedRegex(@"(?<=^|[ (])[<>] ?(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
