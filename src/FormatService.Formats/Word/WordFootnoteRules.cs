namespace FormatService.Formats.Word;

/// <summary>The ids of the two notes that are no notes: the rules over those at the foot of a page (ECMA-376-1, clause 17.11.23).</summary>
internal static class WordFootnoteRules
{
    /// <summary>The rule over the notes of a page.</summary>
    public const int Separator = -1;

    /// <summary>The rule over a note that goes on from the page before.</summary>
    public const int ContinuationSeparator = 0;
}
