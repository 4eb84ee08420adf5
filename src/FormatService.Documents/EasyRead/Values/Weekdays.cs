using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Days of the week that a text names, from Monday, which is 1, to Sunday, which is 7.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Days">The days; of “Monday to Friday” all five.</param>
/// <param name="IsInPassing">Whether they are meant but not named: “at weekends”.</param>
internal sealed record FoundWeekdays(int Start, int End, ImmutableArray<int> Days, bool IsInPassing);

/// <summary>Finds days of the week in English: “Mondays”, “Mon-Fri”, “Tuesday and Thursday”, “weekdays”.</summary>
internal static partial class Weekdays
{
    /// <summary>How many days a week has.</summary>
    public const int All = 7;

    /// <summary>How much before a date may be such a day: “Wednesday, the ”.</summary>
    public const int LongestBeforeDate = 20;

    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The days of a text, in order.</summary>
    public static IEnumerable<FoundWeekdays> In(string text) => Named().Matches(text).Select(match => new FoundWeekdays(match.Index, match.Index + match.Length, Days(match), match.Groups["weekend"].Success));

    /// <summary>The day that stands at the end of a text, before a date; null where none does.</summary>
    public static (int Start, int Day)? AtEnd(string text) => Last().Match(text) is { Success: true } match ? (match.Index, Number(match.Groups["one"].Value)) : null;

    /// <summary>The number of a day of the calendar.</summary>
    public static int Of(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? All : (int)date.DayOfWeek;

    private static ImmutableArray<int> Days(Match match) =>
        match.Groups["weekend"].Success ? [6, 7]
        : match.Groups["weekdays"].Success ? [1, 2, 3, 4, 5]
        : match.Groups["one"].Success ? [Number(match.Groups["one"].Value)]
        : Span(Number(match.Groups["from"].Value), Number(match.Groups["to"].Value));

    // “Friday to Monday” goes over the end of the week.
    private static ImmutableArray<int> Span(int from, int to) => [.. Enumerable.Range(0, ((to - from + All) % All) + 1).Select(step => ((from - 1 + step) % All) + 1)];

    private static int Number(string name) => Array.IndexOf(Names, name[..3].ToLowerInvariant()) + 1;

    private const string Full = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    // “Sun” and “wed” alone are other words; at the ends of a span they are none.
    private const string Any = "(?:" + Full + "|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)";

    [GeneratedRegex(
        @"\b(?<from>" + Any + @")s?\.?(?: ?[-–—] ?| to | until | through )(?<to>" + Any + @")s?\b|\b(?<one>" + Full + @")s?\b|\b(?<weekdays>(?:on|every|each) weekdays?)\b|\b(?<weekend>weekends?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<one>" + Full + @"),? (?:the )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Last();
}
