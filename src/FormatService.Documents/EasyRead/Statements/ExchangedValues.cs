using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>A value of the leaflet that an edition says of something of which the leaflet says another.</summary>
/// <param name="Said">The statement of the edition.</param>
/// <param name="Value">Its value.</param>
/// <param name="Meant">The statement of the leaflet that it is likest to.</param>
/// <param name="InLeaflet">The value that stands there.</param>
internal sealed record ExchangedValue(Statement Said, StatedValue Value, Statement Meant, StatedValue InLeaflet);

/// <summary>
/// Finds values that stand in the leaflet, but with something else: “48 hours” of driving where the leaflet says 24, since it says 48 of something else. A row
/// may put together what the leaflet says in several places, so a value is only told where nothing that the row may be about has it, and the row has nowhere
/// what the leaflet says there.
/// </summary>
internal sealed class ExchangedValues
{
    // Found by trial over the samples and a hundred real leaflets.
    private const double LeastLikeness = 0.5, NearlyAsLike = 0.8, LeastRelated = 0.5, LeastToBeSure = 0.8;

    // Nobody writes more. Each is held against few.
    private const int MostStatements = 5_000, MostRelated = 40, MostBeside = 20, FewestWords = 2;

    private readonly List<ValuedStatement> _leaflet;
    private readonly Dictionary<Statement, ValuedStatement> _bySense;
    private readonly ILookup<int, ValuedStatement> _byGroup;
    private readonly StatementIndex _index;
    private readonly ILookup<int, Statement> _rows;
    private readonly LabelledValues _labelled;
    private readonly TabledValues _tabled;

    public ExchangedValues(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition)
    {
        _labelled = new LabelledValues(leaflet, edition);
        _tabled = new TabledValues(leaflet, edition);
        _leaflet = [.. Subjects(leaflet.Where(statement => !statement.IsHeading).Take(MostStatements))];
        _bySense = _leaflet.ToDictionary<ValuedStatement, Statement, ValuedStatement>(subject => subject.Bare, subject => subject, ReferenceEqualityComparer.Instance);
        _byGroup = _leaflet.ToLookup(subject => subject.Original.Group);
        _index = new StatementIndex([.. _leaflet.Select(subject => subject.Bare)]);
        _rows = edition.Where(said => !said.IsHeading).Take(MostStatements).ToLookup(said => said.Group);
    }

    /// <summary>What is exchanged, each once, in the order of the edition.</summary>
    public IEnumerable<ExchangedValue> Find() => _labelled.Find().Concat(_tabled.Find()).Concat(ByWords()).DistinctBy(found => (found.Said.Group, found.Said.Text, found.Value.Key)).OrderBy(found => found.Said.Group);

    private IEnumerable<ExchangedValue> ByWords()
    {
        foreach (var row in _rows)
        {
            var sentences = row.Take(MostBeside).Select(said => new ValuedStatement(said, said.Text)).ToList();
            var whole = new Lazy<(List<ValuedStatement> Well, HashSet<ValuedStatement> Related)>(() => About(new ValuedStatement(sentences[0].Original, string.Join(". ", sentences.Select(sentence => sentence.Original.Text))).Bare));
            var ofRow = new Lazy<List<StatedValue>>(() => [.. sentences.SelectMany(sentence => sentence.Values)]);
            foreach (var said in sentences.Where(sentence => sentence.Values.Count > 0))
            {
                var (well, related) = About(said.Bare);

                // “Take 2 tablets” alone tells nobody of what; the row does.
                var likest = well.Count > 0 && said.Bare.Sense.Words.Length >= FewestWords ? well : whole.Value.Well;
                foreach (var value in said.Values)
                {
                    if (likest.Count > 0
                        && !related.Any(other => other.Has(value))
                        && !whole.Value.Related.Any(other => other.Has(value))
                        && likest.Where(meant => !meant.Original.Sense.Denies || sentences.Exists(sentence => sentence.Original.Sense.Denies)).SelectMany(meant => meant.Values.Where(other => ValuedStatement.IsOfOneKind(value, other)).Select(other => (Meant: meant, Value: other))).FirstOrDefault() is { Meant: { } found } pair
                        && !ofRow.Value.Exists(other => ValuedStatement.IsSame(other, pair.Value)))
                    {
                        yield return new ExchangedValue(said.Original, value, found.Original, pair.Value);
                    }
                }
            }
        }
    }

    // What a statement is surely about, the likest first, and all that it may be about with what stands beside that.
    private (List<ValuedStatement> Well, HashSet<ValuedStatement> Related) About(Statement bare)
    {
        var all = _index.Of(bare);
        if (all.Count == 0 || all[0].Likeness < LeastLikeness)
        {
            return ([], [.. all.Take(MostRelated).Select(counterpart => _bySense[counterpart.Statement])]);
        }

        var well = all.TakeWhile(counterpart => counterpart.Likeness >= LeastLikeness && counterpart.Likeness >= all[0].Likeness * NearlyAsLike).Take(MostRelated).Select(counterpart => _bySense[counterpart.Statement]).ToList();
        var related = all.TakeWhile(counterpart => counterpart.Likeness >= all[0].Likeness * LeastRelated).Take(MostRelated).Select(counterpart => _bySense[counterpart.Statement])
            .Concat(well.Where(subject => !subject.Original.IsCell && all[0].Likeness < LeastToBeSure).SelectMany(subject => _byGroup[subject.Original.Group].Take(MostBeside)));
        return (well, [.. related.Take(2 * MostRelated)]);
    }

    // The cells of a row say one thing with the heads of their columns, which say nothing alone; of others each sentence says its own.
    private static IEnumerable<ValuedStatement> Subjects(IEnumerable<Statement> statements)
    {
        var cells = new List<Statement>();
        foreach (var statement in statements.Where(statement => !statement.IsColumnHead))
        {
            if (cells.Count > 0 && !(statement.IsCell && statement.Group == cells[0].Group))
            {
                yield return Together(cells);
                cells.Clear();
            }

            if (statement.IsCell)
            {
                cells.Add(statement);
            }
            else
            {
                yield return new ValuedStatement(statement, statement.Text);
            }
        }

        if (cells.Count > 0)
        {
            yield return Together(cells);
        }
    }

    private static ValuedStatement Together(List<Statement> cells) =>
        new(cells[0], string.Join(". ", cells.Select(cell => cell.Text).Concat(cells.Select(cell => cell.Label).Where(label => label.Length > 0).Distinct(StringComparer.Ordinal))));
}
