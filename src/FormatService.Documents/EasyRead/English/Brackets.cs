using System.Text;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Says what stands in brackets between commas (FORMATS E-07); a short form that is said in full everywhere needs no brackets.</summary>
internal static class Brackets
{
    private const int Longest = 120;

    /// <summary>Takes brackets away where they are a pair around words; “tablet(s)” and telephone numbers stay.</summary>
    public static string Apply(string text, ShortForms shortForms, Action<string, string> tell)
    {
        var result = new StringBuilder(text.Length);
        var start = 0;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOfAny([')', '('], open + 1, Math.Min(Longest, text.Length - open - 1));
            if (close < 0 || text[close] == '(' || open == 0 || text[open - 1] != ' ' || open < start)
            {
                continue;
            }

            var inside = text[(open + 1)..close].Trim();
            var after = close + 1 < text.Length ? text[close + 1] : '.';
            result.Append(text.AsSpan(start, open - 1 - start));
            start = close + 1;
            if (shortForms.Find(inside) is var (shortForm, expansion))
            {
                tell(shortForm, expansion);
            }
            else if (inside.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && shortForms.Find(inside[(comma + 2)..]) is var (last, meaning))
            {
                // “(atrial fibrillation, AF)” says it once.
                tell(last, meaning);
                Say(inside[..comma]);
            }
            else if (inside.Length > 0)
            {
                Say(inside);
            }

            void Say(string words) => result.Append(", ").Append(words).Append(char.IsLetterOrDigit(after) || after == ' ' ? "," : "");
        }

        return start == 0 ? text : result.Append(text.AsSpan(start)).ToString();
    }
}
