using System.Collections.Frozen;
using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds numbers with their units (500 mg, 2.5ml, 37.5°C, 10 %, 6 weeks, 120/80 mmHg), counts (3.5 x 10⁹/L) and chances (1 in 100).</summary>
internal static class QuantityMatcher
{
    private const int LongestUnit = 16;

    private static readonly FrozenSet<string> Units = new[]
    {
        "mg", "g", "kg", "mcg", "µg", "μg", "ng", "microgram", "micrograms", "milligram", "milligrams", "gram", "grams", "kilogram", "kilograms",
        "ml", "mL", "l", "L", "dl", "litre", "litres", "millilitre", "millilitres", "pint", "pints",
        "mg/ml", "mg/mL", "mg/l", "mg/L", "mg/kg", "mg/day", "micrograms/ml", "g/l", "g/L", "g/dl", "kg/m²", "ml/min", "mL/min",
        "mmol/l", "mmol/L", "mmol/mol", "mmol", "mol", "units", "unit", "IU", "units/ml", "iu", "mEq",
        "mm", "cm", "m", "km", "mile", "miles", "inch", "inches", "foot", "feet", "stone", "lb", "lbs", "oz",
        "%", "‰", "°C", "°F", "°", "℃", "degrees", "percent", "mmHg", "kPa", "bpm", "kcal", "kJ", "calories", "mSv", "Gy", "Hz", "kHz", "MHz", "mA", "V", "W",
        "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks", "month", "months", "year", "years",
        "tablet", "tablets", "capsule", "capsules", "puff", "puffs", "drop", "drops", "dose", "doses", "sachet", "sachets", "teaspoon", "teaspoons", "spoonful", "spoonfuls",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The length of the number with unit that begins here, or 0.</summary>
    public static int Length(string text, int start)
    {
        var i = NumberEnd(text, start);
        if (IsDash(At(text, i)) && (char.IsAsciiDigit(At(text, i + 1)) || IsFraction(At(text, i + 1))))
        {
            i = NumberEnd(text, i + 1);
        }

        else if (At(text, i) == '/' && char.IsAsciiDigit(At(text, i + 1)))
        {
            // Blood pressure: 120/80 mmHg.
            i = NumberEnd(text, i + 1);
        }

        var unit = SkipGap(text, i);
        var unitEnd = unit;
        if (i > start && IsHan(At(text, unit)) && HanMatcher.UnitEnd(text, unit) is > 0 and var hanEnd)
        {
            return hanEnd - start;
        }

        while (unitEnd < text.Length && unitEnd - unit <= LongestUnit && !IsHan(text[unitEnd]) && (IsWordPart(text[unitEnd]) || text[unitEnd] is '/' or '%' or '‰' or '°' or '℃' or '²' or '³'))
        {
            unitEnd++;
        }

        if (i > start && UnitNames.End(text, unit, unitEnd, isAmountOfTime: !IsYear(text, start, i)) is > 0 and var end)
        {
            return end - start;
        }

        while (unitEnd > unit)
        {
            if (unitEnd - unit <= LongestUnit && CanEnd(text, unitEnd)
                && Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(unit, unitEnd - unit)))
            {
                return unitEnd - start;
            }

            var slash = text.AsSpan(unit, unitEnd - unit).LastIndexOf('/');
            unitEnd = slash > 0 ? unit + slash : unit;
        }

        return 0;
    }

    /// <summary>The length of the count of cells that begins here (3.5 x 10⁹/L, 4.0–11.0 × 10⁹/l), or 0.</summary>
    public static int CountLength(string text, int start)
    {
        var i = NumberEnd(text, start);
        if (IsDash(At(text, i)) && char.IsAsciiDigit(At(text, i + 1)))
        {
            i = NumberEnd(text, i + 1);
        }

        i = SkipGap(text, i);
        if (i == start || At(text, i) is not ('x' or '\u00D7'))
        {
            return 0;
        }

        var ten = SkipGap(text, i + 1);
        var end = ten + 2;
        if (At(text, ten) != '1' || At(text, ten + 1) != '0' || !IsRaised(At(text, end)))
        {
            return 0;
        }

        while (IsRaised(At(text, end)))
        {
            end++;
        }

        var litre = At(text, end) == '/' ? end + 1 : end;
        var unitEnd = At(text, litre) is 'm' or '\u00B5' ? litre + 2 : litre + 1;
        end = litre > end && At(text, unitEnd - 1) is 'L' or 'l' && CanEnd(text, unitEnd) ? unitEnd : end;
        return CanEnd(text, end) ? end - start : 0;
    }

    /// <summary>The length of the chance that begins here (1 in 100; 3 out of 10), or 0.</summary>
    public static int RatioLength(string text, int start)
    {
        var i = NumberEnd(text, start);
        if (!IsGap(At(text, i)))
        {
            return 0;
        }

        i++;
        foreach (var word in (ReadOnlySpan<string>)["in every", "in", "out of"])
        {
            if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0 && IsGap(At(text, i + word.Length)))
            {
                var second = i + word.Length + 1;
                var end = NumberEnd(text, second);
                if (end > second && CanEnd(text, end) && !IsYear(text, second, end))
                {
                    return end - start;
                }
            }
        }

        return 0;
    }

    private static bool IsRaised(char unit) => unit is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079') or '\u207B';

    // “600 in 2019” tells of a year; no chance is written so.
    private static bool IsYear(string text, int start, int end) => end - start == 4 && text[start] is '1' or '2' && text[(start + 1)..end] != "000";

    private static int NumberEnd(string text, int start)
    {
        var i = SkipDigits(text, start, 12);
        while (i > start && i - start < 24 && At(text, i) is '.' or ',' or '\u066B' or '\u066C' && char.IsAsciiDigit(At(text, i + 1)))
        {
            i = SkipDigits(text, i + 1, 12);
        }

        // “½”, “1½” and “1⁄2”, then “1 ½”, “1 1⁄2” and “1 1/2”.
        var part = i - start is 1 or 2 && IsGap(At(text, i)) ? i + 1 : i;
        if (IsFraction(At(text, part)))
        {
            return part + 1;
        }

        var over = part > i ? SkipDigits(text, part, 3) : i;
        var end = At(text, over) == '\u2044' || (At(text, over) == '/' && over == part + 1 && part > i) ? SkipDigits(text, over + 1, 3) : 0;
        return end > over + 1 && CanEnd(text, end) ? end : i;
    }
}
