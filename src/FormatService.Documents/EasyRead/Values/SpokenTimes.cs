using System.Globalization;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Finds times of day as people say them: “half past 2”, “quarter to nine”, “8 o’clock in the morning”, “midnight”.</summary>
internal static partial class SpokenTimes
{
    private const int Noon = 12, Hour = 60, HalfADay = 12 * 60;

    /// <summary>The times of a text that are said in words, in order.</summary>
    public static IEnumerable<DayTime> In(string text)
    {
        foreach (Match match in Spoken().Matches(text))
        {
            if (NumberNames.Value(match.Groups["hour"].Value) is { } hour and >= 1 and <= Noon)
            {
                var minutes = ((int)hour % Noon * Hour) + Past(match);
                var half = match.Groups["half"].Value.ToLowerInvariant();
                var isAfternoon = half is "afternoon" or "evening" || (half is "night" && hour is >= 6 and < Noon);
                yield return new DayTime(match.Index, match.Index + match.Length, (minutes + (isAfternoon ? HalfADay : 0) + (2 * HalfADay)) % (2 * HalfADay), half.Length > 0);
            }
        }
    }

    /// <summary>Noon and midnight where they are named without a number; “12 noon” is read as other times are.</summary>
    public static IEnumerable<DayTime> Named(string text) => HalfOfDay().Matches(text).Select(match => new DayTime(match.Index, match.Index + match.Length, match.Value[^1] is 't' or 'T' ? 0 : HalfADay, true));

    private static int Past(Match match) => match.Groups["part"].Value.ToLowerInvariant() switch
    {
        "" => 0,
        "half" => 30,
        "quarter" => Sign(match) * 15,
        var minutes => Sign(match) * int.Parse(minutes, NumberStyles.None, CultureInfo.InvariantCulture),
    };

    private static int Sign(Match match) => match.Groups["to"].Success ? -1 : 1;

    private const string HourName = "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private const string HalfName = @"(?:,? (?:in the (?<half>morning|afternoon|evening)|at (?<half>night)))";

    // “2 in the morning” may be 2 tablets; behind “at” it is a time.
    [GeneratedRegex(
        @"\b(?:(?<part>half) past|(?:a )?(?<part>quarter|5|10|20|25)(?: minutes)? (?:past|(?<to>to))) " + HourName + @"(?: o['’]clock)?" + HalfName + @"?(?![\w:.]?\w)"
        + @"|\b" + HourName + @" o['’]clock" + HalfName + @"?\b|\b(?<=\b(?:at|by|until|till|before|after|from) )" + HourName + HalfName + @"\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b(?<!12 )(?:midday|noon|midnight)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HalfOfDay();
}
