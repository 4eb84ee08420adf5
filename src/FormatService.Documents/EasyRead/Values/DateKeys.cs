using System.Globalization;
using System.Text.RegularExpressions;
using FormatService.Documents.Reading;
using FormatService.Documents.Reading.Facts;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Dates by their value: 27/02/2026 and “Friday 27th February 2026” are one date.</summary>
internal static partial class DateKeys
{
    /// <summary>What is the same for all ways to write a date; where it cannot be read, its letters.</summary>
    public static string Of(string date)
    {
        // Days that are told apart by digits of another script alone are two days.
        date = FactFinder.InAsciiDigits(date);
        if (LeafletDates.TryParse(date, out var day))
        {
            return Key(day.Year, day.Month, day.Day);
        }

        var (year, month, dayOfMonth) = (0, 0, 0);
        foreach (var part in date.Split([' ', '\u00A0', ',', '\u060C', '.', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = part.TakeWhile(char.IsAsciiDigit).Count();
            if (digits == 0)
            {
                month = MonthNames.NumberOf(part) is > 0 and var named ? named : month;
            }
            else if (int.TryParse(part.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                (year, dayOfMonth) = digits == 4 ? (number, dayOfMonth) : (year, number);
            }
        }

        return month > 0 ? Key(year, month, dayOfMonth) : "date " + string.Concat(date.ToLowerInvariant().Where(unit => !char.IsWhiteSpace(unit)));
    }

    /// <summary>The dates of a text that are written in figures alone: “27/02/2026”.</summary>
    public static MatchCollection InFigures(string text) => Figures().Matches(text);

    [GeneratedRegex("(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    // A year or a day that is not said is 0, which is no other.
    private static string Key(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"date {year}-{month}-{day}");
}
