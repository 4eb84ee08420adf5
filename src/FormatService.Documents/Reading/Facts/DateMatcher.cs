using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds dates: 2026-02-27, 27/02/2026, 27 February 2026, 27 lutego 2026, 27 de febrero de 2026, 27 tháng 2 năm 2026, ২৭ ফেব্রুয়ারি ২০২৬.</summary>
internal static class DateMatcher
{
    private const string VietnameseMonth = "tháng";
    private const int LongestYearWord = 6;

    /// <summary>The length of the date that begins with a digit here, or 0.</summary>
    public static int Length(string text, int start)
    {
        var digits = SkipDigits(text, start, 5) - start;
        return digits switch
        {
            4 => IsoLength(text, start),
            1 or 2 when IsDay(text, start, digits) => Math.Max(NumericLength(text, start, digits), NamedLength(text, start, digits)),
            _ => 0,
        };
    }

    /// <summary>The length of the month and year that begin with a letter here (February 2026; February 27, 2026), or 0.</summary>
    public static int MonthLength(string text, int start)
    {
        // Letters of scripts without capitals are no bar to a fact: only where a word begins does the name of a month.
        if (start > 0 && IsWordPart(text[start - 1]))
        {
            return 0;
        }

        var end = MonthNames.End(text, start);
        if (end == 0 || !IsGap(At(text, end)))
        {
            return 0;
        }

        var year = YearEnd(text, end + 1);
        if (year > 0)
        {
            return year - start;
        }

        var day = SkipDigits(text, end + 1, 2);
        if (day > end + 1 && At(text, day) == ',' && IsGap(At(text, day + 1)) && IsDay(text, end + 1, day - end - 1))
        {
            year = YearEnd(text, day + 2);
            return year > 0 ? year - start : 0;
        }

        return 0;
    }

    private static bool IsDay(string text, int start, int digits) => Number(text, start, digits) is >= 1 and <= 31;

    private static int IsoLength(string text, int start)
    {
        if (At(text, start + 4) != '-' || At(text, start + 7) != '-'
            || SkipDigits(text, start + 5, 2) != start + 7 || SkipDigits(text, start + 8, 2) != start + 10
            || Number(text, start + 5, 2) is < 1 or > 12 || Number(text, start + 8, 2) is < 1 or > 31)
        {
            return 0;
        }

        return CanEnd(text, start + 10) ? 10 : 0;
    }

    private static int NumericLength(string text, int start, int digits)
    {
        var mark = At(text, start + digits);
        if (mark is not ('/' or '.' or '-'))
        {
            return 0;
        }

        var month = start + digits + 1;
        var monthEnd = SkipDigits(text, month, 2);
        if (monthEnd == month || At(text, monthEnd) != mark || Number(text, month, monthEnd - month) is < 1 or > 12)
        {
            return 0;
        }

        var yearEnd = SkipDigits(text, monthEnd + 1, 4);
        var yearDigits = yearEnd - monthEnd - 1;
        return (yearDigits == 4 || (yearDigits == 2 && mark == '/')) && CanEnd(text, yearEnd) ? YearWordEnd(text, yearEnd) - start : 0;
    }

    private static int NamedLength(string text, int start, int digits)
    {
        var i = SkipOrdinal(text, start + digits);
        if (!IsGap(At(text, i)))
        {
            return 0;
        }

        i = SkipLinkWord(text, i + 1);
        var wordEnd = SkipWord(text, i, VietnameseMonth.Length + 1);
        if (text.AsSpan(i, wordEnd - i).Equals(VietnameseMonth, StringComparison.OrdinalIgnoreCase) && IsGap(At(text, wordEnd)))
        {
            return VietnameseLength(text, start, wordEnd + 1);
        }

        wordEnd = MonthNames.End(text, i);
        if (wordEnd == 0 || !CanEnd(text, wordEnd))
        {
            return 0;
        }

        var next = At(text, wordEnd) is ',' or '.' or '\u060C' ? wordEnd + 1 : wordEnd;
        if (IsGap(At(text, next)) && YearEnd(text, SkipLinkWord(text, next + 1)) is > 0 and var year)
        {
            return year - start;
        }

        return wordEnd - start;
    }

    private static int VietnameseLength(string text, int start, int month)
    {
        var end = SkipDigits(text, month, 2);
        if (end == month || Number(text, month, end - month) is < 1 or > 12)
        {
            return 0;
        }

        var year = At(text, end) == ',' ? end + 1 : end;
        if (IsGap(At(text, year)) && string.CompareOrdinal(text, year + 1, "năm", 0, 3) == 0 && IsGap(At(text, year + 4))
            && YearEnd(text, year + 5) is > 0 and var yearEnd)
        {
            return yearEnd - start;
        }

        if (IsGap(At(text, year)) && YearEnd(text, year + 1) is > 0 and var bareYearEnd)
        {
            return bareYearEnd - start;
        }

        return CanEnd(text, end) ? end - start : 0;
    }

    private static int SkipOrdinal(string text, int i)
    {
        if (At(text, i) is '.' or 'º' or '°')
        {
            return i + 1;
        }

        var end = SkipWord(text, i, 3);
        return text.AsSpan(i, end - i) is "st" or "nd" or "rd" or "th" or "er" or "ain" or "af" or "fed" or "ydd" or "শে" or "ই" or "লা" or "রা" or "ঠা" ? end : i;
    }

    private static int SkipLinkWord(string text, int i)
    {
        var end = SkipWord(text, i, 4);
        return text.AsSpan(i, end - i) is "de" or "of" or "del" or "o" or "di" && IsGap(At(text, end)) ? end + 1 : i;
    }

    private static int YearEnd(string text, int i)
    {
        var end = SkipDigits(text, i, 5);
        return end - i == 4 && text[i] is '1' or '2' && CanEnd(text, end) ? YearWordEnd(text, end) : 0;
    }

    /// <summary>Where the word for “year” ends that closes a date (14 marca 2027 r., 14 март 2027 г.), or the year where none follows.</summary>
    private static int YearWordEnd(string text, int yearEnd)
    {
        var word = SkipGap(text, yearEnd);
        var end = SkipWord(text, word, LongestYearWord + 1);
        if (word == yearEnd || end == word || !CanEnd(text, end))
        {
            return yearEnd;
        }

        return text.AsSpan(word, end - word) switch
        {
            "r" or "г" or "р" => At(text, end) == '.' ? end + 1 : yearEnd,
            "roku" or "року" or "года" or "година" => end,
            _ => yearEnd,
        };
    }

    private static int Number(string text, int start, int digits)
    {
        var number = 0;
        for (var i = start; i < start + digits; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
