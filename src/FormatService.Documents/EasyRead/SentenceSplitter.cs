namespace FormatService.Documents.EasyRead;

/// <summary>Finds where sentences end, in any script. In doubt it does not split: “Dr. Jones”, “e.g. tea” and “2.5 mg” go on.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] NoEnds = ["e.g", "i.e", "etc", "dr", "mr", "mrs", "ms", "prof", "st", "no", "approx", "tel", "ext", "vs", "fig", "p.m", "a.m", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "vit", "max", "min", "incl", "excl"];
    private static readonly string[] NoEndsBeforeNumbers = ["no", "max", "min"];

    // What stands at the end of a sentence as often as within one: before a capital, it is the end.
    private static readonly string[] EndsBeforeCapitals = ["etc", "p.m", "a.m", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"];

    // But for the capital of a day or a month: “8 a.m. Monday to Friday”, “Mon. Tue. Wed.”.
    private static readonly string[] Dates = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "bank holiday", "gmt", "bst"];

    /// <summary>The sentences of a text, without the white space between them; a line that the author ended is at its end.</summary>
    public static IEnumerable<string> Split(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var start = 0;
            for (var i = 0; i < line.Length; i++)
            {
                if (EndsAt(line, start, i) is > 0 and var end)
                {
                    if (line[start..end].Trim() is { Length: > 0 } sentence)
                    {
                        yield return sentence;
                    }

                    start = end;
                    i = end - 1;
                }
            }

            if (line[start..].Trim() is { Length: > 0 } rest)
            {
                yield return rest;
            }
        }
    }

    // Where the sentence ends whose mark stands here, its closing quotes and brackets included; 0 when none does.
    private static int EndsAt(string text, int start, int at)
    {
        // Chinese, Hindi, Urdu and Amharic put no space behind the mark, or need none.
        var isWide = text[at] is '。' or '！' or '？' or '።';
        if (!isWide && text[at] is not ('.' or '!' or '?' or '…' or '؟' or '۔' or '।'))
        {
            return 0;
        }

        var end = at + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '”' or '"' or '’' or ')' or '»' or '」')
        {
            end++;
        }

        if (end == text.Length || isWide)
        {
            return end;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        // “pH” and “eGFR” begin sentences too.
        return next > end && next < text.Length && (!char.IsLower(text[next]) || (next + 1 < text.Length && char.IsUpper(text[next + 1]))) && text[next] is not (',' or ';' or ')' or '-' or '–')
            && !(text[at] == '.' && IsShortened(text, start, at, next))
                ? end
                : 0;
    }

    private static bool IsShortened(string text, int start, int at, int following)
    {
        var next = text[following];
        var from = at;
        while (from > start && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..at];

        if (char.IsUpper(next) && EndsBeforeCapitals.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            return Array.Exists(Dates, date => text.AsSpan(following).StartsWith(date, StringComparison.OrdinalIgnoreCase));
        }

        // “2 puffs p.r.n. (max 10)” goes on, “No. 5” goes on, “No. You can drive.” does not; one letter alone is an initial, but not that of “mmol/L”, “A&E” or “38°C”.
        return (next == '(' && word.Contains('.', StringComparison.Ordinal)) || (word.Length == 1 && char.IsUpper(word[0]) && word[0] is not 'I' && !(from > 0 && text[from - 1] is '/' or '&' or '°' or (>= '0' and <= '9')))
            || (NoEnds.Contains(word, StringComparer.OrdinalIgnoreCase) && (char.IsDigit(next) || !NoEndsBeforeNumbers.Contains(word, StringComparer.OrdinalIgnoreCase)));
    }
}
