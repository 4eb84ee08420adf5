using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>Hard words that are explained stay, since the list of words explains them; others may go, and none comes in.</summary>
internal sealed class KeptHardWords(EnglishRewriting rewriting) : RewriteRule
{
    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        foreach (var term in rewriting.TermsIn(words.Before).Except(rewriting.TermsIn(words.Now), StringComparer.OrdinalIgnoreCase))
        {
            yield return new RewriteFault(RewriteFaultKind.Vanished, term);
        }

        // “It helps you to focus” is easier as “The lens helps you to focus” where the row is about a lens (FORMATS E-05).
        var known = rewriting.TermsIn(words.Row).Concat(rewriting.HardWordsIn(words.Row));
        foreach (var word in rewriting.TermsIn(words.Now).Concat(words.After.SelectMany(rewriting.HardWordsIn)).Except(known, StringComparer.OrdinalIgnoreCase))
        {
            yield return new RewriteFault(RewriteFaultKind.HardWord, word);
        }
    }
}
