using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds the short forms of prescribers. The glossary says in full those that can mean one thing; the others are for a person.</summary>
internal static partial class PrescriberForms
{
    /// <summary>The short forms that stand in a text.</summary>
    public static IEnumerable<string> In(string text) => Form().Matches(text).Select(match => match.Value);

    /// <summary>Those that say how many times a day, and how many: “q.d.s.” is 4.</summary>
    public static IEnumerable<(Match Form, int Times)> TimesADay(string text) => Frequency().Matches(text).Select(match =>
        (match, match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4));

    [GeneratedRegex(
        @"(?<![\w./-])(?:(?<two>(?:b\.i\.d|b\.d|bd)\b\.?|bds)|(?<three>t\.?d\.?s\b\.?|t\.?i\.?d\b\.?)|(?<four>q\.?d\.?s\b\.?|q\.?i\.?d\b\.?))(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Frequency();

    [GeneratedRegex(
        @"(?<![\w./-])(?:(?:o\.d|b\.d|b\.i\.d|t\.d\.s|t\.i\.d|q\.d\.s|q\.i\.d|q\.d|q\.o\.d|p\.r\.n|a\.c|p\.c|p\.o|p\.r|p\.v|s\.c|s\.l|i\.m|i\.v|o\.m|o\.n|s\.o\.s)\b\.?|(?:[bot]ds?|[btq]id|qds|prn|stat|nocte|mane|q\d{1,2}h)(?![\w.-]*\w)|\d{1,2}/(?:7|52|12)(?![\w/]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
