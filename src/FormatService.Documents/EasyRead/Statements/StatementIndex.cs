namespace FormatService.Documents.EasyRead.Statements;

/// <summary>A statement that another one may be the counterpart of.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Shared">How many words both have.</param>
/// <param name="Likeness">How much alike they are: 1 where both are about the same words.</param>
/// <param name="Containment">How much of the shorter one the other has.</param>
internal readonly record struct Counterpart(Statement Statement, int Shared, double Likeness, double Containment);

/// <summary>Finds the statements of a text that are about the same as another. A word counts the more the fewer statements have it.</summary>
internal sealed class StatementIndex
{
    // A word that so many have tells none apart, and to follow it would take the square of the length of a text.
    private const int MostOfOneWord = 100;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Statement> _statements;
    private readonly double[] _weights;
    private readonly ILookup<int, Statement> _groups;
    private readonly Dictionary<int, HashSet<string>> _wordsOfGroup = [];

    public StatementIndex(IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        _groups = statements.ToLookup(statement => statement.Group);
        for (var i = 0; i < statements.Count; i++)
        {
            foreach (var word in statements[i].Sense.Words)
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }

        _weights = [.. statements.Select(statement => WeightOf(statement.Sense))];
    }

    /// <summary>The counterparts of a statement, the likest first; of those that are as like, the first in the text.</summary>
    public List<Counterpart> Of(Statement statement)
    {
        var shared = new SortedDictionary<int, (int Count, double Weight)>();
        foreach (var word in statement.Sense.Words)
        {
            if (_places.TryGetValue(word, out var places) && places.Count <= MostOfOneWord)
            {
                foreach (var place in places)
                {
                    var (count, sum) = shared.GetValueOrDefault(place);
                    shared[place] = (count + 1, sum + Weight(word));
                }
            }
        }

        var weight = WeightOf(statement.Sense);
        return [.. shared
            .Select(pair => new Counterpart(_statements[pair.Key], pair.Value.Count, pair.Value.Weight / Math.Sqrt(weight * _weights[pair.Key]), pair.Value.Weight / Math.Min(weight, _weights[pair.Key])))
            .OrderByDescending(counterpart => counterpart.Likeness)];
    }

    /// <summary>How many of some words stand in what stands together with a statement.</summary>
    public int CountBeside(Statement statement, HashSet<string> words)
    {
        if (!_wordsOfGroup.TryGetValue(statement.Group, out var beside))
        {
            _wordsOfGroup.Add(statement.Group, beside = [.. _groups[statement.Group].SelectMany(other => other.Sense.Words)]);
        }

        return beside.Count(words.Contains);
    }

    /// <summary>How much of some words others are: 1 where it has them all.</summary>
    public double Coverage(IReadOnlyCollection<string> words, IReadOnlySet<string> others)
    {
        var all = words.Sum(Weight);
        return all > 0 ? words.Where(others.Contains).Sum(Weight) / all : 0;
    }

    private double WeightOf(StatementSense sense) => sense.Words.Sum(Weight);

    /// <summary>How much a word counts: the more, the fewer statements have it.</summary>
    public double Weight(string word) => Math.Log(1 + ((double)_statements.Count / Math.Max(1, _places.GetValueOrDefault(word)?.Count ?? 0)));
}
