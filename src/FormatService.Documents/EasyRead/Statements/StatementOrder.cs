namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Lays the rows of an edition beside the statements of its leaflet in the order of both. What stands between two rows that are surely placed tells two things that words
/// alone do not: a row of its own words says what would else be missing there, and a row that surely says something else does not say it.
/// </summary>
internal sealed class StatementOrder
{
    // A word that so many have tells none apart. Nobody writes more.
    private const int MostOfOneWord = 100, MostRows = 5_000, MostBeside = 20, MostBetween = 30, RarityOfOwn = 3;

    private const double LeastToBePlaced = 0.3, LeastToSayMore = 0.34, LeastToBeOfTheLeaflet = 0.2, MuchMore = 1.3, MostCovered = 0.6, Around = 0.5;

    private readonly List<Statement> _leaflet;
    private readonly Dictionary<Statement, int> _placeOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<HashSet<string>> _words;
    private readonly List<Row> _rows;
    private readonly Dictionary<string, List<int>> _rowsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(int Item, int Row)> _placed;
    private readonly Dictionary<int, (int Item, double Likeness)> _itemOfRow = [];
    private readonly Dictionary<int, (int Row, double Likeness)> _rowOfItem = [];
    private readonly HashSet<int> _taken;
    private readonly HashSet<int> _placedItems;
    private readonly Dictionary<int, double> _coverage = [];

    public StatementOrder(IEnumerable<Statement> leaflet, IEnumerable<Statement> edition)
    {
        _leaflet = [.. leaflet.Where(statement => !statement.IsHeading).Take(MostRows)];
        _words = [.. _leaflet.Select(statement => WordsOf([statement]))];
        _rows = [.. edition.Where(said => !said.IsHeading).GroupBy(said => said.Group).Take(MostRows).Select(group => group.Take(MostBeside).ToList()).Select(row => new Row(row, WordsOf(row)))];
        for (var i = 0; i < _leaflet.Count; i++)
        {
            _placeOf[_leaflet[i]] = i;
            foreach (var word in _words[i])
            {
                _counts[word] = _counts.GetValueOrDefault(word) + 1;
            }
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var word in _rows[row].Words)
            {
                if (!_rowsOf.TryGetValue(word, out var rows))
                {
                    _rowsOf.Add(word, rows = []);
                }

                rows.Add(row);
            }
        }

        var sums = _rows.ConvertAll(row => SumOf(row.Words));
        for (var item = 0; item < _leaflet.Count; item++)
        {
            foreach (var (row, likeness, coverage) in Likest(item, sums))
            {
                _coverage[item] = Math.Max(coverage, _coverage.GetValueOrDefault(item));
                if (likeness > _rowOfItem.GetValueOrDefault(item).Likeness)
                {
                    _rowOfItem[item] = (row, likeness);
                }

                if (likeness > _itemOfRow.GetValueOrDefault(row).Likeness)
                {
                    _itemOfRow[row] = (item, likeness);
                }
            }
        }

        _placed = InOrder([.. _rowOfItem.Where(pair => pair.Value.Likeness >= LeastToBePlaced && _itemOfRow[pair.Value.Row].Item == pair.Key).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value.Row))]);
        _placedItems = [.. _placed.Select(pair => pair.Item)];
        _taken = [.. _placed.Select(pair => pair.Row)];
    }

    /// <summary>Whether a row surely says a statement, or some of it.</summary>
    public bool IsPlaced(Statement statement) => _placeOf.TryGetValue(statement, out var item) && _placedItems.Contains(item);

    /// <summary>Whether the one row that comes near a statement surely says another one, and nothing of what this one has beside that.</summary>
    public bool IsSaidOfAnother(Statement statement)
    {
        if (!_placeOf.TryGetValue(statement, out var item) || _coverage.GetValueOrDefault(item) >= MostCovered || !_rowOfItem.TryGetValue(item, out var nearest) || !_itemOfRow.TryGetValue(nearest.Row, out var other) || other.Item == item || other.Likeness < nearest.Likeness * MuchMore)
        {
            return false;
        }

        var own = _words[item].Where(word => !_words[other.Item].Contains(word)).ToList();
        var all = own.Sum(Weight);
        return all > 0 && own.Where(word => Says(nearest.Row, word)).Sum(Weight) < LeastToSayMore * all;
    }

    /// <summary>What of some statements is still left out when rows that stand in their place and say nothing else are taken for them.</summary>
    public IEnumerable<Statement> Without(IEnumerable<Statement> left)
    {
        var taken = new HashSet<int>(_taken);
        foreach (var statement in left)
        {
            if (!_placeOf.TryGetValue(statement, out var item))
            {
                yield return statement;
            }
            else if (!_placedItems.Contains(item))
            {
                if (InPlaceOf(item, taken) is { } row)
                {
                    taken.Add(row);
                }
                else
                {
                    yield return statement;
                }
            }
        }
    }

    private int? InPlaceOf(int item, HashSet<int> taken)
    {
        var next = _placed.BinarySearch((item, int.MinValue));
        next = next < 0 ? ~next : next;
        var (from, to) = (next > 0 ? _placed[next - 1].Row + 1 : 0, next < _placed.Count ? _placed[next].Row : _rows.Count);
        var free = Enumerable.Range(from, Math.Clamp(to - from, 0, MostBetween)).Where(row => !taken.Contains(row) && IsFree(row, item) && MayBeSaidIn(item, row)).ToList();
        return free.Count == 0 ? null : free.MaxBy(row => _words[item].Where(_rows[row].Words.Contains).Sum(Weight));
    }

    // What it says better than any other row is what it says.
    private bool IsFree(int row, int item) => !IsNearest(row) || _itemOfRow[row].Item == item;

    private bool IsNearest(int row) => _itemOfRow.TryGetValue(row, out var likest) && likest.Likeness >= LeastToBePlaced && _rowOfItem[likest.Item].Row == row;

    // Something of it stands there, or nothing of the leaflet does and the row asks for something all the same.
    private bool MayBeSaidIn(int item, int row)
    {
        var likest = _itemOfRow.GetValueOrDefault(row);
        return _leaflet[item].Urgency == _rows[row].Urgency
            && ((likest.Item == item && likest.Likeness > 0) || (likest.Likeness < LeastToBeOfTheLeaflet && !_leaflet[item].IsRisk && _rows[row].Asks));
    }

    private bool Says(int row, string word) => _rows[row].Words.Contains(word)
        || (row > 0 && _itemOfRow.GetValueOrDefault(row - 1).Likeness < Around && _rows[row - 1].Words.Contains(word))
        || (row + 1 < _rows.Count && _itemOfRow.GetValueOrDefault(row + 1).Likeness < Around && _rows[row + 1].Words.Contains(word));

    private IEnumerable<(int Row, double Likeness, double Coverage)> Likest(int item, List<double> sums)
    {
        var shared = new SortedDictionary<int, double>();
        foreach (var word in _words[item].Order(StringComparer.Ordinal))
        {
            if (_rowsOf.TryGetValue(word, out var rows) && rows.Count <= MostOfOneWord)
            {
                foreach (var row in rows.Where(row => _rows[row].Urgency == _leaflet[item].Urgency || _leaflet[item].Urgency is null))
                {
                    shared[row] = shared.GetValueOrDefault(row) + Weight(word);
                }
            }
        }

        var all = SumOf(_words[item]);
        return shared.Where(pair => pair.Value > 0).Select(pair => (pair.Key, pair.Value / Math.Sqrt(all * sums[pair.Key]), pair.Value / all));
    }

    // The longest part in which both go on.
    private static List<(int Item, int Row)> InOrder(List<(int Item, int Row)> pairs)
    {
        var (ends, before) = (new List<int>(), new int[pairs.Count]);
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].Row < pairs[i].Row ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var result = new List<(int Item, int Row)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i])
        {
            result.Add(pairs[i]);
        }

        result.Reverse();
        return result;
    }

    private double SumOf(HashSet<string> words) => words.Order(StringComparer.Ordinal).Sum(Weight);

    // What the leaflet has nowhere tells that a row has words of its own.
    private double Weight(string word) => Math.Log(1 + ((double)_leaflet.Count / _counts.GetValueOrDefault(word, RarityOfOwn)));

    private static HashSet<string> WordsOf(List<Statement> statements)
    {
        var all = statements.SelectMany(statement => statement.Sense.Words).Select(AkinWords.Of).ToHashSet(StringComparer.Ordinal);
        return all.Except(AkinWords.Light, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } telling ? telling : all;
    }

    /// <summary>A row of an edition.</summary>
    private sealed class Row(List<Statement> sentences, HashSet<string> words)
    {
        public HashSet<string> Words { get; } = words;

        public Model.CalloutLevel? Urgency { get; } = sentences[0].Urgency;

        /// <summary>Whether it may tell to do something or to leave it.</summary>
        public bool Asks => field || (field = sentences.Exists(said => said.Sense.Denies || Instructions.Asks(said)) || Urgency is not null);
    }
}
