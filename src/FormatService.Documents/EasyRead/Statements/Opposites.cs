using System.Collections.Immutable;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>A statement of an edition that says the opposite of one of the leaflet in a word that is no denial.</summary>
/// <param name="Said">The statement of the edition.</param>
/// <param name="Meant">The one of the leaflet.</param>
/// <param name="SaidWord">The word of the edition: “without”.</param>
/// <param name="MeantWord">The word of the leaflet: “with”.</param>
/// <param name="IsGrave">Whether a reader who does the opposite is sure to do wrong.</param>
internal sealed record OppositeStatement(Statement Said, Statement Meant, string SaidWord, string MeantWord, bool IsGrave);

/// <summary>
/// Finds where an edition has the opposite of what the leaflet says: “after” for “before”, “at least” for “no more than”, “if” for “even if”. The row may say
/// in two sentences what the leaflet says in one, so it is only wrong where the row has nowhere the word of the leaflet, and nothing in the leaflet that is
/// about the same has the word of the row.
/// </summary>
internal sealed class Opposites(StatementIndex index, IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition)
{
    // Found by trial over the samples and a hundred real leaflets, as those of the comparison were.
    private const double LeastCoverage = 0.6, NearlyAsMuch = 0.9;

    private const int LeastShared = 2;

    // “Stay near a fire” is about fire.
    private static readonly ImmutableArray<string> Light = StatementSense.Of("stay go keep get").Words;

    // Nobody writes more; each is held against many.
    private const int MostStatements = 5_000, MostBeside = 50;

    private readonly ILookup<int, Statement> _rows = edition.ToLookup(said => said.Group);
    private readonly ILookup<string, (Statement Statement, OppositeSide Bound)> _bounds = leaflet
        .SelectMany(statement => StatedBounds.In(statement.Lead, statement.Beginning, ofAll: true).Select(bound => (Statement: statement, Bound: bound)))
        .ToLookup(pair => pair.Bound.About, StringComparer.Ordinal);

    private readonly ILookup<(string About, int Direction), (Statement Statement, OppositeSide Side)> _written = leaflet
        .SelectMany(statement => statement.Sides.Where(side => side.Opposition.IsOfCalls).Select(side => (Statement: statement, Side: side)))
        .ToLookup(pair => (pair.Side.About, pair.Side.Direction));

    private readonly ILookup<string, (Statement Statement, StatedCondition Condition)> _conditions = leaflet
        .Where(statement => !statement.IsHeading)
        .SelectMany(statement => StatedCondition.Of(statement).Select(condition => (Statement: statement, Condition: condition)))
        .Where(pair => pair.Condition.Words.Count > 0)
        .ToLookup(pair => pair.Condition.Key, StringComparer.Ordinal);

    private (Statement? Said, List<Counterpart> Counterparts) _last = (null, []);

    /// <summary>The opposites of an edition, in its order; of one statement the first.</summary>
    public IEnumerable<OppositeStatement> Find() =>
        edition.Where(said => said is { IsHeading: false, Sense.Words.Length: > 0 }).Take(MostStatements).Select(said => ByBound(said) ?? ByWord(said) ?? ByCondition(said) ?? ByTurnedCondition(said)).OfType<OppositeStatement>();

    // A number with its unit tells what is bound, whatever words are around it.
    private OppositeStatement? ByBound(Statement said)
    {
        foreach (var bound in said.Bounds)
        {
            var row = Row(said).SelectMany(beside => beside.Bounds).ToList();
            var words = Row(said).SelectMany(beside => beside.Sense.Words).Where(word => !char.IsDigit(word[0])).ToHashSet(StringComparer.Ordinal);
            var meant = _bounds[bound.About].Where(pair => StatedBounds.IsDenied(pair.Statement, pair.Bound) == StatedBounds.IsDenied(said, bound)).ToList();
            if (!row.Exists(bound.IsAgainst)
                && !meant.Exists(pair => pair.Bound.Direction == bound.Direction)
                && meant.Find(pair => pair.Statement.Sense.Words.Any(words.Contains)) is { Bound: { } other } found)
            {
                return new OppositeStatement(said, found.Statement, bound.Word, other.Word, IsGrave: true);
            }
        }

        return null;
    }

    private OppositeStatement? ByWord(Statement said) => said.Sides.Select(side => ByWord(said, side)).FirstOrDefault(found => found is not null);

    private OppositeStatement? ByWord(Statement said, OppositeSide side)
    {
        if (Row(said).Any(beside => beside.Sides.Any(side.IsAgainst)))
        {
            return null;
        }

        if (side.Opposition.IsUnderCondition)
        {
            var under = UnderSameCondition(said);
            if (under.Exists(pair => pair.Statement.Sides.Any(other => other.About == side.About && other.Direction == side.Direction)))
            {
                return null;
            }

            if (Against(said, side, under, isClear: true) is { } found)
            {
                return found;
            }
        }

        if (side.Opposition.IsOfCalls && !_written[(side.About, side.Direction)].Any() && Instructions.Calls(said))
        {
            return NearestAgainst(said, side);
        }

        // What is held against one word alone, or against all of the row, has to go on in the same words: “before the day”.
        var own = WithoutSide(said.Sense.Words, side);
        var about = About(said, own, own.Count == 1 || side.Opposition.IsTurnedByDenial ? 1 : LeastShared);
        var aboutRow = About(said, WithoutSide(WordsOfRow(said), side), LeastShared);
        return about.Concat(aboutRow).Any(pair => pair.Statement.Sides.Any(other => other.About == side.About && other.Direction == side.Direction)) ? null
            : Against(said, side, about, isClear: own.Count > 1) ?? Against(said, side, aboutRow, isClear: false);
    }

    private static OppositeStatement? Against(Statement said, OppositeSide side, List<(Statement Statement, double Coverage)> about, bool isClear) => about
        .Where(pair => pair.Coverage >= about[0].Coverage * NearlyAsMuch)
        .SelectMany(pair => pair.Statement.Sides
            .Where(other => side.IsAgainst(other) && (isClear || (other.Behind.Length > 0 && other.Behind == side.Behind)))
            .Select(other => new OppositeStatement(said, pair.Statement, side.Word, other.Word, side.Opposition.IsGrave)))
        .FirstOrDefault();

    // “Go when you can”, where the leaflet says “now” of all that it tells to call or go for.
    private OppositeStatement? NearestAgainst(Statement said, OppositeSide side)
    {
        var words = WordsOfRow(said).ToHashSet(StringComparer.Ordinal);
        return side.Opposition.Sides.SelectMany((_, direction) => _written[(side.About, direction)])
            .Where(pair => pair.Side.IsAgainst(side) && Instructions.Calls(pair.Statement))
            .Take(MostStatements)
            .Select(pair => (pair, Shared: pair.Statement.Sense.Words.Count(words.Contains)))
            .OrderByDescending(found => found.Shared)
            .Select(found => new OppositeStatement(said, found.pair.Statement, side.Word, found.pair.Side.Word, side.Opposition.IsGrave))
            .FirstOrDefault();
    }

    private static List<string> WithoutSide(IEnumerable<string> words, OppositeSide side)
    {
        var own = StatementSense.Of(side.Word).Words;
        return [.. words.Where(word => !own.Contains(word) && !Light.Contains(word))];
    }

    // Whatever other words it has, a condition in the same words is the same one.
    private List<(Statement Statement, double Coverage)> UnderSameCondition(Statement said) =>
    [
        .. said.Conditions.Where(condition => condition.Words.Count >= LeastShared)
            .SelectMany(condition => _conditions[condition.Key].Take(MostBeside).Where(pair => pair.Condition.Kind == condition.Kind && pair.Condition.Sense.Denials == condition.Sense.Denials))
            .Select(pair => (pair.Statement, 1d)),
    ];

    // “If your tests are not normal” for “if your tests are normal”: no “not” is lost, and there may be as many in both.
    private OppositeStatement? ByTurnedCondition(Statement said)
    {
        foreach (var condition in StatedCondition.Of(said).Where(condition => condition is { Kind: not ConditionKind.EvenIf, IsPlain: true, Words.Count: > 0 }))
        {
            var same = _conditions[condition.Key].Where(pair => pair.Condition.Kind != ConditionKind.EvenIf).Take(MostBeside).ToList();
            if (same.Exists(pair => pair.Condition.IsTheOtherWay == condition.IsTheOtherWay || !pair.Condition.IsPlain)
                || Row(said).Any(beside => beside.Conditions.Any(other => other.Key == condition.Key && other.IsTheOtherWay != condition.IsTheOtherWay)))
            {
                continue;
            }

            // What it binds is said in as many ways as what to do; a condition of three words is hardly met twice.
            if (same.Find(pair => condition.Words.Count > LeastShared || pair.Condition.Bound.WordSet.Any(condition.Bound.WordSet.Contains)) is { Condition: { } meant } found)
            {
                return new OppositeStatement(said, found.Statement, Worded(condition), Worded(meant), IsGrave: false);
            }
        }

        return null;
    }

    private static string Worded(StatedCondition condition) => condition.Sense.Denies ? $"{condition.Word} … not" : condition.Word;

    // “Do this if you have pain” says by the sentence beside it what is to be done.
    private OppositeStatement? ByCondition(Statement said)
    {
        foreach (var condition in said.Conditions)
        {
            var about = About(said, said.Sense.Words, LeastShared).Concat(About(said, WordsOfRow(said), LeastShared)).Where(pair => pair.Statement.Conditions.Any(other => other.Words.Overlaps(condition.Words))).ToList();
            if (about.Count > 0
                && !Row(said).Any(beside => beside.Conditions.Any(condition.IsAgainst))
                && !about.Exists(pair => pair.Statement.Conditions.Any(other => other.Kind == condition.Kind && other.Words.Overlaps(condition.Words)))
                && about[0].Statement.Conditions.FirstOrDefault(condition.IsAgainst) is { } meant)
            {
                return new OppositeStatement(said, about[0].Statement, condition.Word, meant.Word, IsGrave: false);
            }
        }

        return null;
    }

    // What of the leaflet is about some words, what has most of them first.
    private List<(Statement Statement, double Coverage)> About(Statement said, IReadOnlyCollection<string> words, int leastShared) =>
    [
        .. CounterpartsOf(said)
            .Select(counterpart => (counterpart.Statement, Coverage: index.Coverage(words, counterpart.Statement.Sense.WordSet), Shared: words.Count(word => counterpart.Statement.Sense.WordSet.Contains(word))))
            .Where(pair => pair.Coverage >= LeastCoverage && pair.Shared >= leastShared)
            .OrderByDescending(pair => pair.Coverage)
            .Select(pair => (pair.Statement, pair.Coverage)),
    ];

    // Each statement is asked for several times, one after the other.
    private List<Counterpart> CounterpartsOf(Statement said)
    {
        if (!ReferenceEquals(_last.Said, said))
        {
            _last = (said, index.Of(said));
        }

        return _last.Counterparts;
    }

    private List<string> WordsOfRow(Statement said) => [.. Row(said).SelectMany(beside => beside.Sense.Words).Distinct(StringComparer.Ordinal)];

    private IEnumerable<Statement> Row(Statement said) => _rows[said.Group].Take(MostBeside);
}
