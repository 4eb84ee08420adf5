using System.Globalization;
using FormatService.Documents.Reading.Facts;

namespace FormatService.Documents.Reading;

/// <summary>Reads the dates of front matter: 2026-02-27, 27 February 2026 (in any language whose months are known), 27/02/2026.</summary>
internal static class LeafletDates
{
    /// <summary>Reads a date; false when it is none.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return true;
        }

        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || MonthNames.NumberOf(parts[1]) is not (> 0 and var month))
        {
            return false;
        }

        var day = parts[0].TrimEnd('.');
        foreach (var ordinal in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            day = day.EndsWith(ordinal, StringComparison.Ordinal) ? day[..^2] : day;
        }

        if (int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 0 and < 10000 && dayNumber > 0 && dayNumber <= DateTime.DaysInMonth(year, month))
        {
            date = new DateOnly(year, month, dayNumber);
            return true;
        }

        return false;
    }
}
