using System.Globalization;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>A time of day in minutes. Of “5:30” alone nobody can tell whether it is in the morning.</summary>
internal readonly record struct DayTime(int Start, int End, int Minutes, bool IsCertain)
{
    private const int HalfADay = 12 * 60;

    /// <summary>Whether both may be the same time.</summary>
    public static bool IsSame(int minutes, bool isCertain, int others, bool isOtherCertain) =>
        minutes == others || (!(isCertain && isOtherCertain) && minutes % HalfADay == others % HalfADay);
}

/// <summary>Finds times of day, however they are written: 9am, 9:00 am and 09:00 are one time.</summary>
internal static partial class DayTimes
{
    private const int Noon = 12;

    /// <summary>The times in running text, in order.</summary>
    public static List<DayTime> In(string text) => Read(Time().Matches(text));

    /// <summary>The times of what is known to be a time, or a span of times.</summary>
    public static List<DayTime> InFact(string fact) => Read(TimeOfFact().Matches(fact));

    private static List<DayTime> Read(MatchCollection matches)
    {
        var times = new List<DayTime>();
        foreach (Match match in matches)
        {
            if (match.Groups["low"].Success && match.Groups["low"].Value is var low)
            {
                // “9 to 5pm” begins in the morning, “2 to 5pm” in the afternoon.
                var isAfternoon = IsAfternoon(match);
                var sameHalf = Hour(low) % Noon <= Hour(match.Groups["hour"].Value) % Noon;
                Add(match.Groups["low"], low, match.Groups["lowminute"].Value, sameHalf ? isAfternoon : !isAfternoon, isAfternoon is not null);
            }

            Add(match, match.Groups["hour"].Value, match.Groups["minute"].Value, IsAfternoon(match), IsAfternoon(match) is not null || match.Groups["hour"].Value is ['0', ..]);
        }

        return times;

        void Add(Capture place, string hourText, string minuteText, bool? isAfternoon, bool isCertain)
        {
            var hour = Hour(hourText);
            var minute = minuteText.Length == 0 ? 0 : Hour(minuteText);
            if (hour > 24 || minute > 59)
            {
                return;
            }

            var inDay = isAfternoon is null || hour > Noon ? hour : (hour % Noon) + (isAfternoon.Value ? Noon : 0);
            times.Add(new DayTime(place.Index, place.Index + place.Length, inDay % 24 * 60 + minute, isCertain || hour > Noon));
        }
    }

    // “12 noon” is in the afternoon, “12 midnight” before the morning.
    private static bool? IsAfternoon(Match match) => match.Groups["mark"].Value switch
    {
        "" => null,
        ['p' or 'P' or 'n' or 'N', ..] or "yh" => true,
        _ => false,
    };

    private static int Hour(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Marks = @"(?<mark>[ap]\.?m\b\.?|noon\b|midnight\b|yb\b|yh\b)";

    [GeneratedRegex(
        @"(?<![\w.,:£/-])(?:(?<low>[0-9]{1,2})(?:[:.](?<lowminute>[0-5][0-9]))?(?: ?[-–—] ?| to | until | and ))?(?<hour>[0-9]{1,2})(?:(?:[:.](?<minute>[0-5][0-9]))? ?" + Marks + @"|:(?<minute>[0-5][0-9])(?!\d|:\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"(?:(?<low>[0-9]{1,2})(?:[:.h](?<lowminute>[0-5][0-9]))?(?: ?[-–—] ?| to | until | till | and ))?(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-5][0-9]))?(?::[0-5][0-9])?(?: ?" + Marks + ")?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfFact();
}
