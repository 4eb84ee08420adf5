namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Finds what of a leaflet a row in other words is likest to: “You must be fetched by 11am” where the leaflet asks for somebody to collect you.</summary>
internal sealed class AkinStatements
{
    // A word that so many have tells none apart.
    private const int MostOfOneWord = 100, MostAsLike = 5;

    private const double Least = 0.2, NearlyAsLike = 0.8;

    private readonly IReadOnlyList<Statement> _statements;
    private readonly List<HashSet<string>> _words;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly List<double> _sums;

    public AkinStatements(IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        _words = [.. statements.Select(statement => statement.Sense.Words.Select(AkinWords.Of).ToHashSet(StringComparer.Ordinal))];
        for (var i = 0; i < _words.Count; i++)
        {
            foreach (var word in _words[i])
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }

        _sums = [.. _words.Select(SumOf)];
    }

    /// <summary>The likest, and those that are nearly as like.</summary>
    /// <param name="words">The words of a row, each as <see cref="AkinWords.Of"/> has it.</param>
    public IEnumerable<Statement> Likest(HashSet<string> words)
    {
        var shared = new SortedDictionary<int, double>();
        foreach (var word in words.Order(StringComparer.Ordinal))
        {
            if (_places.TryGetValue(word, out var places) && places.Count <= MostOfOneWord)
            {
                foreach (var place in places)
                {
                    shared[place] = shared.GetValueOrDefault(place) + Weight(word);
                }
            }
        }

        var all = SumOf(words);
        var likest = shared.Select(pair => (Statement: _statements[pair.Key], Likeness: pair.Value / Math.Sqrt(all * _sums[pair.Key]))).OrderByDescending(pair => pair.Likeness).Take(MostAsLike).ToList();
        return likest.TakeWhile(pair => pair.Likeness >= Math.Max(Least, likest[0].Likeness * NearlyAsLike)).Select(pair => pair.Statement);
    }

    private double SumOf(HashSet<string> words) => words.Order(StringComparer.Ordinal).Sum(Weight);

    // What the leaflet does not have is said of nothing.
    private double Weight(string word) => _places.TryGetValue(word, out var places) ? Math.Log(1 + ((double)_statements.Count / places.Count)) : 0;
}
