using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>What is denied or forbidden stays so, and nothing else becomes so: each word that denies is followed by the same word of meaning.</summary>
internal sealed class KeptDenials : RewriteRule
{
    private const int SharedLetters = 4;

    private static readonly string[] Small = ["a", "an", "the", "to", "any", "be", "it", "your", "of", "you", "have", "has", "do", "does", "more", "all", "for"];

    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        if (Denials.In(words.Before) != Denials.In(words.Now) || !Denied(words.Before).SequenceEqual(Denied(words.Now)))
        {
            yield return new RewriteFault(RewriteFaultKind.Denial, Denials.In(words.Before) ? words.Before : words.Now);
        }
    }

    private static IEnumerable<string> Denied(string text)
    {
        string[] words = [.. text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '?', '!', ':', '‘', '“', '”').ToLowerInvariant())];
        for (var i = 0; i < words.Length; i++)
        {
            if (Denials.In(words[i]))
            {
                var next = words.Skip(i + 1).FirstOrDefault(word => !Small.Contains(word)) ?? "";
                yield return next.Length > SharedLetters ? next[..SharedLetters] : next;
            }
        }
    }
}
