using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds what an edition says may not happen, or may not be done, where the leaflet denies it nowhere: “You may not bleed” for “You may bleed”. “May not” is as often a
/// chance as a ban, and a reader cannot tell which; a risk is lost by it.
/// </summary>
internal static partial class DeniedPossibilities
{
    // Nobody writes more, and each of those found is held against all of the leaflet that has its words.
    private const int MostStatements = 5_000, MostFound = 200, MostOfOneWord = 200;

    /// <summary>What is denied, in the order of the edition.</summary>
    public static IEnumerable<TurnedStatement> Find(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition)
    {
        var found = edition.Take(MostStatements).Where(said => !said.IsHeading && !said.Text.EndsWith('?') && MayNot().IsMatch(said.Beginning)).Take(MostFound).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var statements = leaflet.Take(MostStatements).SelectMany(statement => statement.Sense.Words.Select(AkinWords.Of).Distinct().Select(word => (Word: word, Statement: statement))).ToLookup(pair => pair.Word, pair => pair.Statement);
        return found.Select(said => Meant(said, statements) is { } meant ? new TurnedStatement(said, meant, TurnKind.Reversed) : null).OfType<TurnedStatement>();
    }

    // The statement that has all that is denied; none where any that has a word of it may deny it too, in whatever words.
    private static Statement? Meant(Statement said, ILookup<string, Statement> statements)
    {
        var words = said.Sense.DeniedScope.Select(AkinWords.Of).Where(word => !AkinWords.Light.Contains(word)).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0 || words.Any(word => !statements.Contains(word)))
        {
            return null;
        }

        var about = words.SelectMany(word => statements[word].Take(MostOfOneWord)).Distinct().ToList();
        return about.Exists(statement => statement.LeadSense.MayDeny || statement.Sense.DeniedScope.Concat(statement.Sense.LimitScope).Select(AkinWords.Of).Any(words.Contains)) ? null
            : about.Find(statement => words.IsSubsetOf(statement.Sense.Words.Select(AkinWords.Of)) && Possible(statement));
    }

    private static bool Possible(Statement statement) => statement.IsRisk || May().IsMatch(statement.Beginning) || May().IsMatch(statement.Lead) || RiskWords.ArePossible(statement.Beginning);

    // “You may not be able to walk” says what may go wrong.
    [GeneratedRegex(@"^(?:(?!\b(?:if|when|who|that|which|because|why)\b).)*\b(?:may|might) not\b(?! (?:be able|notice|know|need|want|only)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayNot();

    [GeneratedRegex(@"\b(?:may|might|can|could|sometimes|risks?|side effects?|common|rare|chance)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex May();
}
