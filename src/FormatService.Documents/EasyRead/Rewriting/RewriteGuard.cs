using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>
/// Decides whether new words may stand in place of an English sentence, whoever wrote them. It trusts nothing: what it is not sure of it refuses, since
/// the words of the rules are there and are right.
/// </summary>
internal sealed class RewriteGuard(EnglishRewriting rewriting)
{
    private const int MostFaults = 5;

    private static readonly SentenceForm Form = new();

    private readonly ImmutableArray<RewriteRule> _rules =
    [
        new KeptFacts(),
        new KeptNumbers(),
        new KeptDenials(),
        new KeptWords(),
        new KeptHardWords(rewriting),
        new SameSubject(),
    ];

    /// <summary>All that speaks against the new words of a sentence, rule by rule; none: they may stand.</summary>
    public ImmutableArray<RewriteFault> Compare(Rewording words)
    {
        // What is no short sentence is not worth comparing, and may be very long.
        ImmutableArray<RewriteFault> ofForm = [.. Form.Compare(words).Take(MostFaults)];
        return ofForm.IsEmpty ? [.. _rules.SelectMany(rule => rule.Compare(words)).Distinct().Take(MostFaults)] : ofForm;
    }
}
