namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>A sentence and the words that are to stand in its place.</summary>
/// <param name="Before">The sentence.</param>
/// <param name="After">The sentences in its place.</param>
/// <param name="Row">All that the row says as it is, with which new words stand.</param>
internal sealed record Rewording(string Before, IReadOnlyList<string> After, string Row)
{
    /// <summary>The new words as one text.</summary>
    public string Now { get; } = string.Join(" ", After);
}
