using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds telephone numbers: British ones, international ones, with an extension, text relay, and the short numbers that save lives.</summary>
internal static class PhoneMatcher
{
    private const string TextRelay = "18001";

    /// <summary>The length of the telephone number that begins here, or 0.</summary>
    public static int Length(string text, int start)
    {
        if (string.CompareOrdinal(text, start, TextRelay, 0, TextRelay.Length) == 0 && IsGap(At(text, start + TextRelay.Length)))
        {
            var rest = WithExtension(text, start + TextRelay.Length + 1);
            return rest > 0 ? rest + TextRelay.Length + 1 : TextRelay.Length;
        }

        return WithExtension(text, start);
    }

    /// <summary>The length of the short number that begins here, or 0.</summary>
    public static int ShortLength(string text, int start)
    {
        foreach (var number in (ReadOnlySpan<string>)["116 123", "116 117", "116123", "116117", "999", "111", "112", "101", "105", "119"])
        {
            if (string.CompareOrdinal(text, start, number, 0, number.Length) == 0 && CanEnd(text, start + number.Length))
            {
                return number.Length;
            }
        }

        var end = SkipDigits(text, start, 7);
        return end - start is 5 or 6 && text[start] is '6' or '7' or '8' && CanEnd(text, end) && SpeaksOfTexting(text, start) ? end - start : 0;
    }

    private static bool SpeaksOfTexting(string text, int start)
    {
        var from = Math.Max(0, start - 40);
        var before = text.AsSpan(from, start - from);
        return before.Contains("text", StringComparison.OrdinalIgnoreCase) || before.Contains("SMS", StringComparison.OrdinalIgnoreCase);
    }

    private static int WithExtension(string text, int start)
    {
        var length = FullLength(text, start);
        var i = start + length;
        if (length == 0)
        {
            return 0;
        }

        return ExtensionMatcher.End(text, i) - start;
    }

    private static int FullLength(string text, int start)
    {
        var i = start;
        var isBracketed = At(text, i) == '(';
        i += isBracketed ? 1 : 0;
        var isInternational = At(text, i) == '+';
        i += isInternational ? 1 : 0;
        if (!char.IsAsciiDigit(At(text, i)) || (!isInternational && (text[i] != '0' || At(text, i + 1) is not ('1' or '2' or '3' or '5' or '7' or '8'))))
        {
            return 0;
        }

        int most = isInternational ? 15 : 11, digits = 0, best = 0;
        var least = isInternational ? 8 : text[i + 1] == '8' ? 8 : 10;
        var openBrackets = isBracketed ? 1 : 0;
        while (true)
        {
            var groupEnd = SkipDigits(text, i, most - digits + 1);
            digits += groupEnd - i;
            if (groupEnd == i || digits > most)
            {
                break;
            }

            i = groupEnd;
            if (digits >= least && openBrackets == 0 && CanEnd(text, i))
            {
                best = i - start;
            }

            var separatorStart = i;
            while (i < text.Length && i - separatorStart < 3 && (IsGap(text[i]) || text[i] is '-' or '\u2011' or '(' or ')'))
            {
                openBrackets += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
                i++;
            }

            if (i == separatorStart || openBrackets is < 0 or > 1)
            {
                break;
            }
        }

        return best;
    }
}
