using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>Hard words that are explained stay, since the list of words explains them; others may go, and none comes in.</summary>
internal sealed class KeptHardWords(EnglishRewriting rewriting) : RewriteRule
{
    public override IEnumerable<RewriteFault> Compare(string before, IReadOnlyList<string> after)
    {
        var now = string.Join(" ", after);
        foreach (var term in rewriting.TermsIn(before).Except(rewriting.TermsIn(now), StringComparer.OrdinalIgnoreCase))
        {
            yield return new RewriteFault(RewriteFaultKind.Vanished, term);
        }

        foreach (var term in rewriting.TermsIn(now).Except(rewriting.TermsIn(before), StringComparer.OrdinalIgnoreCase))
        {
            yield return new RewriteFault(RewriteFaultKind.HardWord, term);
        }

        foreach (var word in after.SelectMany(rewriting.HardWordsIn).Except(rewriting.HardWordsIn(before), StringComparer.OrdinalIgnoreCase))
        {
            yield return new RewriteFault(RewriteFaultKind.HardWord, word);
        }
    }
}
