using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>
/// New words share some of the words of the sentence, and of each thing that it lists: “a cooker, a kettle or a fire” is not “hot things”. Whether they mean
/// the same, only people can tell.
/// </summary>
internal sealed partial class SameSubject : RewriteRule
{
    // Words begin alike in all their forms.
    private const int SharedLetters = 4;
    private const int FewWords = 3;
    private const int OneOf = 3;

    private static readonly FrozenSet<string> Small = new[]
    {
        "the", "and", "for", "you", "your", "with", "from", "that", "this", "these", "those", "have", "has", "had", "can", "may", "will", "are", "was", "were", "been", "being",
        "not", "use", "get", "our", "its", "any", "all", "out", "into", "then", "than", "them", "they", "there", "their", "when", "what", "which", "who", "how", "about", "some",
        "does", "also", "very", "such", "other", "until", "while", "after", "before", "because", "but", "nor", "usually", "always", "often",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        var was = Beginnings(words.Before);
        var now = Beginnings(words.Now);
        var shared = was.Count(now.Contains);
        if (was.Count >= FewWords ? shared * OneOf < was.Count : was.Count > 0 && shared == 0)
        {
            yield return new RewriteFault(RewriteFaultKind.OtherSubject, words.Before);
        }

        foreach (var part in Joint().Split(words.Before).Where(part => Beginnings(part) is { Count: > 0 } own && !own.Overlaps(now)))
        {
            yield return new RewriteFault(RewriteFaultKind.Vanished, part.Trim(' ', '.', '?', '!'));
        }
    }

    private static HashSet<string> Beginnings(string text) =>
        [.. Word().Matches(text).Select(match => match.Value).Where(word => !Small.Contains(word)).Select(word => word[..Math.Min(word.Length, SharedLetters)].ToLowerInvariant())];

    [GeneratedRegex(@"[,;]|\b(?:or|and|but|nor)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
