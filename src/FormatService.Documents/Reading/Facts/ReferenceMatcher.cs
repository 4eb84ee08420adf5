using System.Collections.Frozen;
using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds references: leaflet numbers (Y/064, RBH-VIR-0042), NHS numbers (943 476 5919), National Insurance numbers (QQ 12 34 56 C), postcodes (RG1 5AN), grid references (SU 719 739) and guidelines (NICE IPG780).</summary>
internal static class ReferenceMatcher
{
    private static readonly FrozenSet<string> Guidelines =
        new[] { "IPG", "NG", "CG", "TA", "QS", "PH", "MTG", "DG", "HST", "HTG", "MPG", "SC", "SG" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The length of the reference that begins here, or 0.</summary>
    public static int Length(string text, int start)
    {
        if (!char.IsAsciiLetterUpper(text[start]))
        {
            return 0;
        }

        if (string.CompareOrdinal(text, start, "NICE", 0, 4) == 0 && IsGap(At(text, start + 4)))
        {
            var guideline = GuidelineLength(text, start + 5);
            return guideline > 0 ? guideline + 5 : 0;
        }

        return Math.Max(NationalInsuranceLength(text, start), GridLength(text, start)) is > 0 and var parted
            ? parted
            : Math.Max(Math.Max(NumberLength(text, start), GuidelineLength(text, start)), PostcodeLength(text, start));
    }

    /// <summary>The length of the NHS number that begins with a digit here (943 476 5919), or 0: three, three and four digits, the last of which proves the others.</summary>
    public static int NhsNumberLength(string text, int start)
    {
        var (second, third) = (start + 4, start + 8);
        var end = start + 12;
        if (SkipDigits(text, start, 4) != second - 1 || !IsGap(At(text, second - 1)) || SkipDigits(text, second, 4) != third - 1
            || !IsGap(At(text, third - 1)) || SkipDigits(text, third, 5) != end || !CanEnd(text, end))
        {
            return 0;
        }

        // Modulus 11 (NHS Data Dictionary, NHS NUMBER): weights 10 down to 2, and 1 for the digit that proves.
        var sum = 0;
        var weight = 10;
        for (var i = start; i < end; i++)
        {
            sum += char.IsAsciiDigit(text[i]) ? weight-- * (text[i] - '0') : 0;
        }

        return sum % 11 == 0 ? end - start : 0;
    }

    /// <summary>Two letters, three pairs of digits, and a letter from A to D (HMRC, NIM39110); one without gaps is a word of its own.</summary>
    private static int NationalInsuranceLength(string text, int start)
    {
        var i = CapitalsEnd(text, start, 3);
        if (i - start != 2)
        {
            return 0;
        }

        for (var pair = 0; pair < 3; pair++)
        {
            var digits = i + 1;
            i = digits + 2;
            if (!IsGap(At(text, digits - 1)) || SkipDigits(text, digits, 3) != i)
            {
                return 0;
            }
        }

        var letter = SkipGap(text, i);
        return At(text, letter) is >= 'A' and <= 'D' && CanEnd(text, letter + 1) ? letter + 1 - start : 0;
    }

    /// <summary>SU 719 739: the letters of a square of 100 km, and as many digits to the east of its corner as to the north (Ordnance Survey, A guide to coordinate systems in Great Britain, 7).</summary>
    private static int GridLength(string text, int start)
    {
        const int Fewest = 2, Most = 5;
        if (text[start] is not ('H' or 'N' or 'O' or 'S' or 'T') || CapitalsEnd(text, start, 3) - start != 2 || !IsGap(At(text, start + 2)))
        {
            return 0;
        }

        var east = start + 3;
        var north = SkipDigits(text, east, Most + 1) + 1;
        var end = SkipDigits(text, north, Most + 1);
        return IsGap(At(text, north - 1)) && end - north == north - 1 - east && end - north is >= Fewest and <= Most && CanEnd(text, end) ? end - start : 0;
    }

    private static int CapitalsEnd(string text, int start, int most)
    {
        var end = start;
        while (end < text.Length && end - start < most && char.IsAsciiLetterUpper(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int NumberLength(string text, int start)
    {
        var i = CapitalsEnd(text, start, 5);
        if (i > start && At(text, i) == '-')
        {
            return HyphenedLength(text, start, i);
        }

        if (i == start || At(text, i) != '/')
        {
            return 0;
        }

        var end = SkipDigits(text, i + 1, 7);
        return end - i - 1 is >= 2 and <= 6 && CanEnd(text, end) ? end - start : 0;
    }

    /// <summary>RBH-VIR-0042: groups of capitals, then a group of digits. One with a single hyphen wants three digits: no illness has so many.</summary>
    private static int HyphenedLength(string text, int start, int i)
    {
        for (var hyphens = 1; hyphens <= 4 && At(text, i) == '-'; hyphens++)
        {
            var end = SkipDigits(text, i + 1, 8);
            if (end > i + 1)
            {
                return end - i - 1 >= (hyphens == 1 ? 3 : 2) && CanEnd(text, end) && At(text, end) != '-' ? end - start : 0;
            }

            i = CapitalsEnd(text, i + 1, 5);
        }

        return 0;
    }

    private static int GuidelineLength(string text, int start)
    {
        var i = CapitalsEnd(text, start, 4);
        if (!Guidelines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, i - start)))
        {
            return 0;
        }

        var end = SkipDigits(text, i, 5);
        return end - i is >= 1 and <= 4 && CanEnd(text, end) ? end - start : 0;
    }

    private static int PostcodeLength(string text, int start)
    {
        var i = CapitalsEnd(text, start, 3);
        if (i - start is < 1 or > 2 || !char.IsAsciiDigit(At(text, i)))
        {
            return 0;
        }

        i++;
        for (var second = char.IsAsciiDigit(At(text, i)) || char.IsAsciiLetterUpper(At(text, i)) ? i + 1 : i; second >= i; second--)
        {
            var inward = SkipGap(text, second);
            if (char.IsAsciiDigit(At(text, inward)) && char.IsAsciiLetterUpper(At(text, inward + 1)) && char.IsAsciiLetterUpper(At(text, inward + 2))
                && CanEnd(text, inward + 3))
            {
                return inward + 3 - start;
            }
        }

        return 0;
    }
}
