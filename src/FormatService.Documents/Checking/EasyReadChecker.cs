using System.Collections.Immutable;
using FormatService.Documents.Checking.EasyReadRules;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>
/// Reads an easy-read edition as a careful colleague would (FORMATS 2.2), whoever wrote it. What only people can tell - whether a reader understands it,
/// whether a picture is right - is for the two who sign it off.
/// </summary>
public static class EasyReadChecker
{
    private static readonly ImmutableArray<EasyReadRule> Rules =
    [
        new SentenceLengthRule(),
        new SentenceLineRule(),
        new RowPictureRule(),
        new SamePictureRule(),
        new PronounRule(),
        new NumberRule(),
        new SpecialCharacterRule(),
        new PassiveRule(),
        new NegationRule(),
        new LetterRule(),
        new ShortFormRule(),
        new HardWordRule(),
        new WordListRule(),
        new EditionContactRule(),
        new SignOffRule(),
        new KeptFactsRule(),
        new KeptDenialsRule(),
    ];

    /// <summary>Everything that the rules find in an edition, rule by rule.</summary>
    /// <param name="leaflet">The leaflet that it is the edition of.</param>
    /// <param name="edition">The edition: the one that people wrote, or a draft.</param>
    /// <param name="places">Where the nodes of both stand.</param>
    /// <param name="today">The day that decides whether the date of a sign-off is still to come.</param>
    public static ImmutableArray<Diagnostic> Check(Leaflet leaflet, EasyReadEdition edition, SourceMap places, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(places);
        var read = CheckedEdition.Of(leaflet, edition, places, today);
        return [.. Rules.SelectMany(rule => LeafletChecker.Listed(rule.Check(read)))];
    }
}
