using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Knows the ways to say that something is open or answered at any hour or on any day: “24/7”, “any time, day or night”, “every day”.</summary>
internal static partial class AllTheTime
{
    /// <summary>A day, in hours.</summary>
    public const int Hours = 24;

    /// <summary>Whether a text means all the hours of the day.</summary>
    public static bool IsEveryHour(string text) => EveryHour().IsMatch(text);

    /// <summary>Whether a text means all the days of the week.</summary>
    public static bool IsEveryDay(string text) => EveryDay().IsMatch(text);

    /// <summary>The places of “24/7”, which has no other meaning than both.</summary>
    public static MatchCollection Short(string text) => DayAndWeek().Matches(text);

    [GeneratedRegex(@"\b(?:day (?:and|or) night|any ?time(?: of (?:the )?day)?|all day(?: and)? all night|all day and night|round[- ]the[- ]clock|all the time|every hour of the day)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EveryHour();

    [GeneratedRegex(@"\b(?:every ?day|each day|any day|all week|7 days a week|seven days a week|24/7|any ?time|all the time)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EveryDay();

    [GeneratedRegex(@"(?<![\w/])24 ?/ ?7(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndWeek();
}
