using System.Text;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Takes short forms out of brackets, since they are said in full everywhere. Other brackets stay: without them, what they hold may be read as the main thing.</summary>
internal static class Brackets
{
    private const int Longest = 120;

    /// <summary>Takes away the brackets that hold nothing but the short form of the words before.</summary>
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
            if (shortForms.Explained(inside, text.AsSpan(start, open - start)) is var (shortForm, expansion))
            {
                // “Atrial fibrillation (AF)” says it once.
                tell(shortForm, expansion);
                result.Append(text.AsSpan(start, open - 1 - start));
                start = close + 1;
            }
            else if (shortForms.IsExplainedBy(text.AsSpan(start, open - start), inside))
            {
                // So does “AF (atrial fibrillation)”, where the short form is said in full.
                result.Append(text.AsSpan(start, open - 1 - start));
                start = close + 1;
            }
            else if (inside.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && shortForms.Explained(inside[(comma + 2)..], inside.AsSpan(0, comma)) is var (last, meaning))
            {
                // And so does “(atrial fibrillation, AF)”.
                tell(last, meaning);
                result.Append(text.AsSpan(start, open - start)).Append('(').Append(inside.AsSpan(0, comma)).Append(')');
                start = close + 1;
            }
        }

        return start == 0 ? text : result.Append(text.AsSpan(start)).ToString();
    }
}
