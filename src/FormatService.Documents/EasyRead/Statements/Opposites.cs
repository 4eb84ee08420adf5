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

    // Nobody writes more; each is held against many.
    private const int MostStatements = 5_000, MostBeside = 50;

    private readonly ILookup<int, Statement> _rows = edition.ToLookup(said => said.Group);
    private readonly Dictionary<Statement, List<OppositeSide>> _sides = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Statement, List<StatedCondition>> _conditions = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, (Statement Statement, OppositeSide Bound)> _bounds = leaflet
        .SelectMany(statement => StatedBounds.In(statement.Lead, statement.Whole, ofAll: true).Select(bound => (Statement: statement, Bound: bound)))
        .ToLookup(pair => pair.Bound.About, StringComparer.Ordinal);

    /// <summary>The opposites of an edition, in its order; of one statement the first.</summary>
    public IEnumerable<OppositeStatement> Find() =>
        edition.Where(said => said is { IsHeading: false, Sense.Words.Length: > 0 }).Take(MostStatements).Select(said => ByBound(said) ?? ByWord(said) ?? ByCondition(said)).OfType<OppositeStatement>();

    // A number with its unit tells what is bound, whatever words are around it.
    private OppositeStatement? ByBound(Statement said)
    {
        foreach (var bound in StatedBounds.In(said.Lead, said.Whole, ofAll: false))
        {
            var row = Row(said).SelectMany(beside => StatedBounds.In(beside.Lead, beside.Whole, ofAll: false)).ToList();
            var words = Row(said).SelectMany(beside => beside.Sense.Words).Where(word => !char.IsDigit(word[0])).ToHashSet(StringComparer.Ordinal);
            var meant = _bounds[bound.About].ToList();
            if (!row.Exists(bound.IsAgainst)
                && !meant.Exists(pair => pair.Bound.Direction == bound.Direction)
                && meant.Find(pair => pair.Statement.Sense.Words.Any(words.Contains)) is { Bound: { } other } found)
            {
                return new OppositeStatement(said, found.Statement, bound.Word, other.Word, IsGrave: true);
            }
        }

        return null;
    }

    private OppositeStatement? ByWord(Statement said)
    {
        foreach (var side in SidesOf(said))
        {
            var own = StatementSense.Of(side.Word).Words;
            var words = said.Sense.Words.Where(word => !own.Contains(word)).ToList();
            var about = About(said, words);
            if (about.Count > 0
                && !Row(said).Any(beside => SidesOf(beside).Exists(side.IsAgainst))
                && !about.Exists(pair => SidesOf(pair.Statement).Exists(other => other.About == side.About && other.Direction == side.Direction)))
            {
                foreach (var (statement, coverage) in about)
                {
                    if (coverage >= about[0].Coverage * NearlyAsMuch && SidesOf(statement).Find(side.IsAgainst) is { } other)
                    {
                        return new OppositeStatement(said, statement, side.Word, other.Word, side.Opposition.IsGrave);
                    }
                }
            }
        }

        return null;
    }

    // “Do this if you have pain” says by the sentence beside it what is to be done.
    private OppositeStatement? ByCondition(Statement said)
    {
        foreach (var condition in ConditionsOf(said))
        {
            var words = Row(said).SelectMany(beside => beside.Sense.Words).Distinct(StringComparer.Ordinal).ToList();
            var about = About(said, words).Where(pair => ConditionsOf(pair.Statement).Exists(other => other.Words.Overlaps(condition.Words))).ToList();
            if (about.Count > 0
                && !Row(said).Any(beside => ConditionsOf(beside).Exists(condition.IsAgainst))
                && !about.Exists(pair => ConditionsOf(pair.Statement).Exists(other => other.Kind == condition.Kind && other.Words.Overlaps(condition.Words)))
                && ConditionsOf(about[0].Statement).Find(condition.IsAgainst) is { } meant)
            {
                return new OppositeStatement(said, about[0].Statement, condition.Word, meant.Word, IsGrave: false);
            }
        }

        return null;
    }

    // What of the leaflet is about some words, what has most of them first.
    private List<(Statement Statement, double Coverage)> About(Statement said, List<string> words) =>
    [
        .. index.Of(said)
            .Select(counterpart => (counterpart.Statement, Coverage: index.Coverage(words, counterpart.Statement.Sense.Words.ToHashSet(StringComparer.Ordinal)), Shared: words.Count(word => counterpart.Statement.Sense.Words.Contains(word))))
            .Where(pair => pair.Coverage >= LeastCoverage && pair.Shared >= LeastShared)
            .OrderByDescending(pair => pair.Coverage)
            .Select(pair => (pair.Statement, pair.Coverage)),
    ];

    private IEnumerable<Statement> Row(Statement said) => _rows[said.Group].Take(MostBeside);

    private List<OppositeSide> SidesOf(Statement statement)
    {
        if (!_sides.TryGetValue(statement, out var sides))
        {
            _sides.Add(statement, sides = [.. OppositeWords.In(statement.Whole)]);
        }

        return sides;
    }

    private List<StatedCondition> ConditionsOf(Statement statement)
    {
        if (!_conditions.TryGetValue(statement, out var conditions))
        {
            _conditions.Add(statement, conditions = StatedCondition.In(statement.Whole));
        }

        return conditions;
    }
}
