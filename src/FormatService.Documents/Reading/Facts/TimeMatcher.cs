using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>
/// Finds times of day and spans of them: 9am, 8.30am to 5pm, 14:30, 9am–5pm, 14h30, 14:30 Uhr, godz. 10.30, 9.00–17.00. “10.30” alone may be any
/// number: it is a time behind a word that says so, or where it ends with another.
/// </summary>
internal static class TimeMatcher
{
    private enum Form
    {
        None,

        /// <summary>“9”: any number.</summary>
        Bare,

        /// <summary>“9.30”: a number that may be a time.</summary>
        WithMinutes,

        /// <summary>“9am”, “9:30”.</summary>
        Marked,
    }

    /// <summary>The length of the time that begins here, or 0.</summary>
    public static int Length(string text, int start)
    {
        var end = TimeEnd(text, start, out var form);
        if (form == Form.None)
        {
            return 0;
        }

        if (SecondStart(text, end) is > 0 and var second
            && TimeEnd(text, second, out var secondForm) is var secondEnd
            && (secondForm == Form.Marked || (secondForm == Form.WithMinutes && (form == Form.Marked || (form == Form.WithMinutes && AreOfClock(text, start, end, second, secondEnd))))))
        {
            return secondEnd - start;
        }

        return form == Form.Marked ? end - start : 0;
    }

    /// <summary>The length of the time that begins with the word for it (godz. 10.30, ora 10.30, الساعة 10:30), or 0.</summary>
    public static int NamedLength(string text, int start)
    {
        if (start > 0 && IsWordPart(text[start - 1]))
        {
            return 0;
        }

        var wordEnd = SkipWord(text, start, TimeWords.Longest + 1);
        if (!TimeWords.IsBefore(text.AsSpan(start, wordEnd - start)))
        {
            return 0;
        }

        var isShort = At(text, wordEnd) == '.';
        var time = SkipGap(text, isShort ? wordEnd + 1 : wordEnd);
        if (!char.IsAsciiDigit(At(text, time)))
        {
            return 0;
        }

        if (Length(text, time) is > 0 and var length)
        {
            return time + length - start;
        }

        // “ora 2 compresse” is Italian for “now 2 tablets”: the word alone makes no time of a whole number.
        var end = TimeEnd(text, time, out var form);
        if (form != Form.WithMinutes && (form != Form.Bare || !isShort))
        {
            return 0;
        }

        return SecondStart(text, end) is > 0 and var second && TimeEnd(text, second, out var secondForm) is var secondEnd && secondForm == form ? secondEnd - start : end - start;
    }

    private static int TimeEnd(string text, int start, out Form form)
    {
        form = Form.None;
        var i = SkipDigits(text, start, 3);
        if (i == start || i - start > 2 || int.Parse(text.AsSpan(start, i - start), provider: System.Globalization.CultureInfo.InvariantCulture) > 24)
        {
            return start;
        }

        var found = Form.Bare;
        if (At(text, i) is ':' or '.' or 'h' && IsMinutes(text, i + 1))
        {
            found = text[i] != '.' ? Form.Marked : Form.WithMinutes;
            i += 3;
            if (At(text, i) == ':' && SkipDigits(text, i + 1, 3) == i + 3)
            {
                i += 3;
            }
        }
        else if (SkipGap(text, i) is var hour && At(text, hour) == 'h' && hour > i && IsGap(At(text, hour + 1)) && IsMinutes(text, hour + 2) && CanEnd(text, hour + 4))
        {
            // “10 h 30”, as French writes it.
            found = Form.Marked;
            i = hour + 4;
        }

        var marked = MarkEnd(text, i, hasMinutes: found != Form.Bare);
        if (marked > 0)
        {
            form = Form.Marked;
            return marked;
        }

        if (!CanEnd(text, i) && !(IsDash(At(text, i)) || At(text, i) == '.'))
        {
            return start;
        }

        form = found;
        return i;
    }

    private static bool IsMinutes(string text, int i) => SkipDigits(text, i, 3) == i + 2 && text[i] <= '5';

    /// <summary>
    /// Whether “9.00–17.00” are two times and no amounts: clinics open and close at minutes that end in 0 or 5, no money and no unit stands beside them.
    /// </summary>
    private static bool AreOfClock(string text, int start, int end, int second, int secondEnd) =>
        text[end - 1] is '0' or '5' && text[secondEnd - 1] is '0' or '5'
        && (start == 0 || char.GetUnicodeCategory(text[start - 1]) != System.Globalization.UnicodeCategory.CurrencySymbol)
        && CanEnd(text, secondEnd) && QuantityMatcher.Length(text, start) == 0 && QuantityMatcher.Length(text, second) == 0;

    private static int MarkEnd(string text, int i, bool hasMinutes)
    {
        i = SkipGap(text, i);
        foreach (var mark in (ReadOnlySpan<string>)["a.m.", "p.m.", "a.m", "p.m", "am", "pm", "yb", "yh", "noon", "midnight", "Uhr"])
        {
            var matches = mark == "Uhr" || mark[0] == 'y'
                ? string.CompareOrdinal(text, i, mark, 0, mark.Length) == 0
                : string.Compare(text, i, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
            if (matches && CanEnd(text, i + mark.Length))
            {
                return i + mark.Length;
            }
        }

        var end = SkipWord(text, i, TimeWords.Longest + 1);
        return end > i && CanEnd(text, end) && TimeWords.IsBehind(text.AsSpan(i, end - i), hasMinutes) ? end : 0;
    }

    private static int SecondStart(string text, int end)
    {
        var i = SkipGap(text, end);
        if (IsDash(At(text, i)))
        {
            i = SkipGap(text, i + 1);
            return char.IsAsciiDigit(At(text, i)) ? i : 0;
        }

        if (i == end)
        {
            return At(text, i) is '至' or '到' && char.IsAsciiDigit(At(text, i + 1)) ? i + 1 : 0;
        }

        var wordEnd = SkipWord(text, i, TimeWords.Longest + 1);
        if (!TimeWords.IsBetween(text.AsSpan(i, wordEnd - i)) || !IsGap(At(text, wordEnd)))
        {
            return 0;
        }

        // “9.00 a las 17.00”, “9am ilaa iyo 5pm”.
        var next = wordEnd + 1;
        var nextEnd = SkipWord(text, next, TimeWords.Longest + 1);
        next = nextEnd > next && TimeWords.IsBetweenToo(text.AsSpan(next, nextEnd - next)) && IsGap(At(text, nextEnd)) ? nextEnd + 1 : next;
        return char.IsAsciiDigit(At(text, next)) ? next : 0;
    }
}
