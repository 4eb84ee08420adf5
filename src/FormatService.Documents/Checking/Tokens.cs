namespace FormatService.Documents.Checking;

/// <summary>One word of a text: letters, marks and digits without anything between them.</summary>
internal readonly record struct Token(int Start, int Length)
{
    /// <summary>Where the word ends.</summary>
    public int End => Start + Length;

    /// <summary>The word in its text.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

/// <summary>Takes texts apart into words.</summary>
internal static class Tokens
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<Token> Of(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return new Token(start, i - start);
                start = -1;
            }
        }
    }

    /// <summary>A word for comparison: small letters, without the s of an English plural.</summary>
    public static string Fold(string word)
    {
        var small = word.ToLowerInvariant();
        return small is [.., not 's' and not 'u' and not 'i', 's'] && small.Length > 3 ? small[..^1] : small;
    }
}
