namespace FormatService.Drafting;

/// <summary>
/// Finds the JSON in what a model answers. Servers that cannot hold a model to a form send what it thought before, words around its answer, or a fence of
/// code. Each mark is looked for once from one end, so that an answer of any length costs its length; what is found is held to the form all the same.
/// </summary>
internal static class AnswerJson
{
    private const string Open = "<think>", Close = "</think>";

    /// <summary>The one object of an answer; null where there is none, or where it cannot be told which is meant.</summary>
    public static string? ObjectOf(string answer)
    {
        var rest = Trimmed(answer);
        if (rest.StartsWith(Open, StringComparison.OrdinalIgnoreCase))
        {
            // What is thought and not ended is no answer yet.
            var end = rest.IndexOf(Close, StringComparison.OrdinalIgnoreCase);
            rest = end < 0 ? [] : Trimmed(rest[(end + Close.Length)..]);
        }
        else if (rest is not ['{', ..] && rest.IndexOf(Close, StringComparison.OrdinalIgnoreCase) is >= 0 and var end)
        {
            // Templates of chats write the first mark themselves, so that the answer has the last alone.
            rest = Trimmed(rest[(end + Close.Length)..]);
        }

        var (first, last) = (rest.IndexOf('{'), rest.LastIndexOf('}'));
        return first < 0 || last < first ? null : rest[first..(last + 1)].ToString();
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.TrimStart('\uFEFF').Trim();
}
