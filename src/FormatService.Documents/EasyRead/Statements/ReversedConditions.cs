using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds conditions of which both halves are turned round: “only if you feel ill” for “even if you feel well”. No word of the condition is the same then, and whoever feels
/// well would do nothing.
/// </summary>
internal sealed partial class ReversedConditions(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition)
{
    // Nobody writes more; each is held against all that say “even if”.
    private const int MostStatements = 5_000, MostEven = 200;

    private readonly ILookup<int, Statement> _rows = edition.ToLookup(said => said.Group);

    /// <summary>What is turned round, in the order of the edition.</summary>
    public IEnumerable<OppositeStatement> Find()
    {
        var stated = leaflet.Where(statement => !statement.IsHeading).Take(MostStatements).SelectMany(statement => Of(statement)).ToList();
        var even = stated.Where(pair => pair.Condition.Kind == ConditionKind.EvenIf).Take(MostEven).ToList();
        var only = stated.Where(pair => IsOnly(pair.Condition)).Take(MostEven).ToList();
        if (even.Count == 0 && only.Count == 0)
        {
            yield break;
        }

        foreach (var (said, condition, isWell) in edition.Where(said => !said.IsHeading).Take(MostStatements).SelectMany(Of))
        {
            var isEven = condition.Kind == ConditionKind.EvenIf;
            var others = isEven ? only : condition.Kind == ConditionKind.If ? even : [];
            if (others.Count == 0

                // Said as the leaflet says it somewhere: “Call us if you feel ill”.
                || stated.Exists(pair => pair.IsWell == isWell && (pair.Condition.Kind == ConditionKind.EvenIf) == isEven)
                || _rows[said.Group].SelectMany(Of).Any(beside => beside.IsWell != isWell))
            {
                continue;
            }

            var words = Words(_rows[said.Group].SelectMany(beside => beside.Sense.Words.Select(AkinWords.Of)));
            if (others.Find(pair => pair.IsWell != isWell && Words(pair.Statement.Sense.Words.Select(AkinWords.Of)).Overlaps(words)) is { Statement: { } meant } found)
            {
                yield return new OppositeStatement(said, meant, condition.Word, found.Condition.Word, IsGrave: false);
            }
        }
    }

    private static bool IsOnly(StatedCondition condition) => condition.Kind == ConditionKind.If && condition.Word.StartsWith("only", StringComparison.OrdinalIgnoreCase);

    // What people feel is in all of them.
    private static HashSet<string> Words(IEnumerable<string> words) => [.. words.Where(word => !Feeling.Contains(word))];

    private static readonly HashSet<string> Feeling = [.. StatementSense.WordsOf("feel felt well fine better good ill unwell sick poorly bad worse healthy").Select(AkinWords.Of)];

    // Which side of how people feel a condition is about; none where it is about something else.
    private static IEnumerable<(Statement Statement, StatedCondition Condition, bool IsWell)> Of(Statement statement)
    {
        foreach (var condition in statement.Conditions)
        {
            var (well, ill) = (Well().IsMatch(condition.Clause), Ill().IsMatch(condition.Clause));
            if (well != ill)
            {
                yield return (statement, condition, well ^ (condition.Sense.Denials % 2 == 1));
            }
        }
    }

    // “Very bad liver disease” is no way to feel.
    private const string Feels = @"\b(?:feels?|felt|feeling|(?:you|they|he|she|child) (?:are|is|seems?|looks?|gets?|becomes?))\s(?:[\w’']+ ){0,2}";

    [GeneratedRegex(Feels + @"(?:well|fine|better|good|ok|okay|healthy|all right|alright)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Well();

    [GeneratedRegex(Feels + @"(?:ill|unwell|sick|poorly|bad|worse)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ill();
}
