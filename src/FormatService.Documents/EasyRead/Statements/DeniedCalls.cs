using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds calls for help that an edition forbids: “Do not call 999”, “Do not tell the nurse”. A leaflet hardly ever forbids to ask for help, and where it never does, no words
/// around the call have to be alike.
/// </summary>
internal static partial class DeniedCalls
{
    // Nobody writes more, and each of those found is held against all that ask for help.
    private const int MostStatements = 5_000, MostFound = 200;

    /// <summary>What is forbidden, in the order of the edition.</summary>
    public static IEnumerable<TurnedStatement> Find(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition)
    {
        var calls = edition.Take(MostStatements).Where(said => DeniedCall().IsMatch(said.Beginning)).Take(MostFound).ToList();
        if (calls.Count == 0 || leaflet.Take(MostStatements).Any(statement => NoCall().IsMatch(statement.Beginning)))
        {
            return [];
        }

        var asking = leaflet.Take(MostStatements).Where(statement => Call().IsMatch(statement.Beginning)).ToList();
        return asking.Count == 0 ? [] : calls.Select(said => new TurnedStatement(said, Likest(said, asking), TurnKind.Reversed));
    }

    private static Statement Likest(Statement said, List<Statement> asking) =>
        asking.MaxBy(statement => (said.Phones.Any(statement.Phones.Contains), statement.Sense.Words.Count(said.Sense.WordSet.Contains)))!;

    private const string Calls = @"(?:call|ring|phone|telephone|contact|tell|ask|show|text|report|inform|(?:speak|talk) to|see (?:a|an|the|your|our) |get (?:medical )?help|go to (?:A&E|hospital|the (?:hospital|nearest)|your (?:GP|doctor|nurse)))";

    [GeneratedRegex(@"\b" + Calls + @"\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"\b(?:(?:do|must|should|need|does) not(?: need to| have to)?|(?:do|must|should|need)n['’]t(?: need to| have to)?|never|cannot|can not|can['’]t|avoid|stop) (?:just |also )?" + Calls, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoCall();

    // “If you do not tell us” forbids nothing.
    [GeneratedRegex(@"^(?:(?!\b(?:if|when|who|that|because|why)\b).)*\b(?:(?:do|must|should) not|(?:do|must|should)n['’]t|never) " + Calls + @"(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeniedCall();
}
