namespace FormatService.Documents.EasyRead.English;

/// <summary>Names of several words, “Foot Lane” and “Individual Assistance Scheme”, whose words mean nothing of what they mean elsewhere.</summary>
internal static class ProperNames
{
    /// <summary>Whether the words at a place within a sentence are part of a name: they have a capital, and so has a word beside them.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool Holds(string text, int start, int end) =>
        GoesOn(text, start, end) || (start > 0 && IsTitled(text, start) && IsTitledBefore(text, start));

    /// <summary>Whether such words are part of a name and not its last, which says what it is the name of: “Foot Lane” is no foot, “Mill Road Hospital” is a hospital.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool GoesOn(string text, int start, int end) => start > 0 && IsTitled(text, start) && IsTitledAfter(text, end);

    private static bool IsTitledAfter(string text, int end) => end + 1 < text.Length && text[end] == ' ' && IsTitled(text, end + 1);

    // The first word of a sentence has a capital whatever it is.
    private static bool IsTitledBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ')
        {
            return false;
        }

        var from = text.LastIndexOf(' ', start - 2) + 1;
        return from > 1 && text[from - 2] is not ('.' or '!' or '?' or ':') && IsTitled(text, from);
    }

    // “Joint”, not “joint”, and not “MRI”, which is written so everywhere.
    private static bool IsTitled(string text, int at) => char.IsUpper(text[at]) && at + 1 < text.Length && char.IsLower(text[at + 1]);
}
