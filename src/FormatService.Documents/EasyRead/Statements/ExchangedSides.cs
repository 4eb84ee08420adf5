using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds what is said of each of two sides the wrong way round: “Women can take it. Men should stop” where the leaflet says “Men can take it, but women should stop”.
/// Both sides stand in both texts; only what is said beside each of them tells.
/// </summary>
internal sealed partial class ExchangedSides
{
    // A sentence says nearly all of what the leaflet says of the other side, and hardly anything of what it says of its own.
    private const double LeastOfOther = 0.6, MostOfOwn = 0.35;

    // Nobody writes more. Each is held against few.
    private const int MostStatements = 5_000, MostBeside = 20, MostClauses = 20, MostOfOneWord = 50;

    private readonly StatementIndex _index;
    private readonly ILookup<int, Statement> _rows;
    private readonly List<Clause> _clauses;
    private readonly ILookup<(string About, string Word), Clause> _byWord;

    public ExchangedSides(StatementIndex index, IEnumerable<Statement> leaflet, IEnumerable<Statement> edition)
    {
        _index = index;
        _rows = edition.Where(said => !said.IsHeading).Take(MostStatements).ToLookup(said => said.Group);
        _clauses = [.. leaflet.Where(statement => !statement.IsHeading && statement.Sides.Any(IsOfWhomOrWhen)).Take(MostStatements).SelectMany(ClausesOf)];
        _byWord = _clauses.SelectMany(clause => clause.Words.Select(word => (Key: (clause.Side.About, word), clause))).ToLookup(pair => pair.Key, pair => pair.clause);
    }

    /// <summary>What is the wrong way round, in the order of the edition.</summary>
    public IEnumerable<OppositeStatement> Find() => _clauses.Count == 0 ? [] :
        from row in _rows
        let beside = row.Take(MostBeside).ToList()
        where beside.Exists(said => said.Sides.Any(IsOfWhomOrWhen))
        from said in beside
        let clauses = ClausesOf(said).ToList()
        where clauses.Count == 1
        let meant = OtherWay(clauses[0])
        where meant is not null
        select new OppositeStatement(said, meant.Statement, clauses[0].Side.Word, meant.Side.Word, IsGrave: false);

    private Clause? OtherWay(Clause said)
    {
        var known = said.Words.SelectMany(word => _byWord[(said.Side.About, word)].Take(MostOfOneWord)).Distinct().Select(clause => (Clause: clause, Coverage: _index.Coverage(said.Words, clause.Words))).ToList();
        var own = known.Where(pair => pair.Clause.Side.Direction == said.Side.Direction).Select(pair => pair.Coverage).DefaultIfEmpty().Max();
        var other = known.Where(pair => pair.Clause.Side.IsAgainst(said.Side)).OrderByDescending(pair => pair.Coverage).FirstOrDefault();
        return other.Clause is not null && other.Coverage >= LeastOfOther && own <= MostOfOwn ? other.Clause : null;
    }

    // What is of one side alone: a clause that names both says the same of both.
    private static IEnumerable<Clause> ClausesOf(Statement statement) =>
        from part in Between().Split(statement.Beginning).Take(MostClauses)
        let sides = OppositeWords.In(part).Where(IsOfWhomOrWhen).ToList()
        from side in sides
        where sides.TrueForAll(other => other.About != side.About || other.Direction == side.Direction)
        let sense = StatementSense.Of(part).Words.Except(StatementSense.Of(side.Word).Words, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal)
        where sense.Count > 0
        select new Clause(statement, side, sense);

    private static bool IsOfWhomOrWhen(OppositeSide side) => side.Opposition.Name is "sex" or "side" or "day";

    [GeneratedRegex(@"[.;:]|,? (?:but|while|whereas|and(?= (?:the |your )?(?:wo)?men\b)) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    private sealed record Clause(Statement Statement, OppositeSide Side, HashSet<string> Words);
}
