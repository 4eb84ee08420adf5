using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds times of day and spans of them: 9am, 8.30am to 5pm, 14:30, 9am–5pm, 14h30, 14:30 Uhr.</summary>
internal static class TimeMatcher
{
    private enum Form
    {
        None,
        Bare,
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
            && secondForm == Form.Marked)
        {
            return secondEnd - start;
        }

        return form == Form.Marked ? end - start : 0;
    }

    private static int TimeEnd(string text, int start, out Form form)
    {
        form = Form.None;
        var i = SkipDigits(text, start, 3);
        if (i == start || i - start > 2 || int.Parse(text.AsSpan(start, i - start), provider: System.Globalization.CultureInfo.InvariantCulture) > 24)
        {
            return start;
        }

        var isMarked = false;
        if (At(text, i) is ':' or '.' or 'h' && SkipDigits(text, i + 1, 3) == i + 3 && text[i + 1] <= '5')
        {
            isMarked = text[i] != '.';
            i += 3;
            if (At(text, i) == ':' && SkipDigits(text, i + 1, 3) == i + 3)
            {
                i += 3;
            }
        }

        var marked = MarkEnd(text, i);
        if (marked > 0)
        {
            form = Form.Marked;
            return marked;
        }

        if (!CanEnd(text, i) && !(IsDash(At(text, i)) || At(text, i) == '.'))
        {
            return start;
        }

        form = isMarked ? Form.Marked : Form.Bare;
        return i;
    }

    private static int MarkEnd(string text, int i)
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

        return 0;
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
            return 0;
        }

        var wordEnd = SkipWord(text, i, 6);
        return text.AsSpan(i, wordEnd - i) is "to" or "until" or "till" or "i" or "do" or "bis" && IsGap(At(text, wordEnd)) && char.IsAsciiDigit(At(text, wordEnd + 1))
            ? wordEnd + 1
            : 0;
    }
}
