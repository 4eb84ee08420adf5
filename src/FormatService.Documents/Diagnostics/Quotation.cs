namespace FormatService.Documents.Diagnostics;

/// <summary>What somebody wrote, as a message quotes it.</summary>
public static class Quotation
{
    /// <summary>A text, or its first characters and “…” where it is long. No character is cut in two.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="longest">The most UTF-16 units of it.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
