using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds values that changed places in rows of an edition's own words: no row may be like anything in the leaflet, but two rows together are more like the leaflet
/// the other way round. A value alone is told where the words around it are plainly those of another.
/// </summary>
internal sealed class MisplacedValues
{
    // Nobody writes more. A word that so many have tells none apart.
    private const int MostValues = 5_000, MostOfOneWord = 100, MostOther = 5, FewestWords = 2;

    private const double LeastAlone = 0.45, MuchLess = 0.45, LeastGain = 0.12;

    private readonly List<PlacedValue> _leaflet;
    private readonly List<PlacedValue> _edition;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly List<double> _sums = [];
    private readonly ILookup<string, PlacedValue> _byValue;
    private readonly ILookup<int, PlacedValue> _rows;
    private readonly Dictionary<PlacedValue, List<(PlacedValue Meant, double Likeness)>> _likest = new(ReferenceEqualityComparer.Instance);

    public MisplacedValues(IEnumerable<Statement> leaflet, IEnumerable<Statement> edition)
    {
        _leaflet = [.. PlacedValues.Of(leaflet, areRows: false).Take(MostValues)];
        _edition = [.. PlacedValues.Of(edition, areRows: true).Take(MostValues)];
        _byValue = _leaflet.SelectMany(placed => placed.Values.Select(value => (Placed: placed, Key: Bucket(placed.Kind, value)))).ToLookup(pair => pair.Key, pair => pair.Placed, StringComparer.Ordinal);
        _rows = _edition.ToLookup(said => said.Statement.Group);
        for (var i = 0; i < _leaflet.Count; i++)
        {
            foreach (var word in _leaflet[i].About.Keys)
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }

        _sums.AddRange(_leaflet.Select(placed => SumOf(placed)));
    }

    /// <summary>What is exchanged, in the order of the edition.</summary>
    public IEnumerable<ExchangedValue> Find()
    {
        var byKey = _edition.SelectMany(said => said.Values.Select(value => (Said: said, Value: value))).ToLookup(pair => Bucket(pair.Said.Kind, pair.Value), StringComparer.Ordinal);
        foreach (var said in _edition)
        {
            var row = _rows[said.Statement.Group].Where(other => other.Kind == said.Kind).ToList();

            // What the leaflet says in its summary alone stands beside nothing, and what it says nowhere is told as such; but “Tuesday to Friday” is not where each of its days is said.
            foreach (var value in said.Values.Where(value => !value.IsInPassing && (value.Kind == ValueKind.Day || _byValue[Bucket(said.Kind, value)].Any(placed => placed.Has(value)))))
            {
                var likest = Likest(said);
                var own = likest.Where(pair => pair.Meant.Has(value)).Select(pair => pair.Likeness).FirstOrDefault();
                if (likest.Select(pair => (pair.Meant, pair.Likeness, Instead: Instead(pair.Meant, value, row))).FirstOrDefault(pair => pair.Instead is not null) is not { Instead: { } instead } best || best.Likeness <= own)
                {
                    continue;
                }

                var isBeside = row.Exists(beside => beside.Has(instead));
                var isAlone = !isBeside && best.Likeness >= LeastAlone && own <= best.Likeness * MuchLess && said.About.Keys.Count(word => best.Meant.About.ContainsKey(word)) >= FewestWords;
                var gain = isAlone ? 1 : Gain(said, value, instead, best.Likeness - own, byKey);
                if (gain >= LeastGain)
                {
                    yield return new ExchangedValue(said.Statement, value, best.Meant.Statement, instead);
                }
            }
        }
    }

    // What the leaflet says there and the row does not; where the row says all of that, what it says in another sentence.
    private static StatedValue? Instead(PlacedValue meant, StatedValue value, List<PlacedValue> row) =>
        meant.Has(value) ? null : meant.Values.Where(other => !other.IsInPassing).OrderBy(other => row.Exists(beside => beside.Has(other))).FirstOrDefault();

    // How much more two values are like the leaflet when each stands in the place of the other.
    private double Gain(PlacedValue said, StatedValue value, StatedValue instead, double gain, ILookup<string, (PlacedValue Said, StatedValue Value)> byKey)
    {
        var most = 0d;
        foreach (var other in byKey[Bucket(said.Kind, instead)].Where(pair => PlacedValue.IsSame(instead, pair.Value) && !ReferenceEquals(pair.Said, said)).Take(MostOther))
        {
            var likest = Likest(other.Said);
            var own = likest.Where(pair => pair.Meant.Has(other.Value)).Select(pair => pair.Likeness).FirstOrDefault();
            var exchanged = likest.Where(pair => pair.Meant.Has(value)).Select(pair => pair.Likeness).FirstOrDefault();
            if (exchanged > own)
            {
                most = Math.Max(most, gain + exchanged - own);
            }
        }

        return most;
    }

    private static string Bucket(string kind, StatedValue value) => value.Kind switch
    {
        ValueKind.Quantity => $"{kind} {value.Unit?.Scale} {value.Measure:0.######}",
        ValueKind.Time => $"{kind} {value.Number % 720}",
        _ => value.Key,
    };

    private List<(PlacedValue Meant, double Likeness)> Likest(PlacedValue said)
    {
        if (!_likest.TryGetValue(said, out var likest))
        {
            var sums = new SortedDictionary<int, double>();
            foreach (var (word, weight) in said.About.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (_places.TryGetValue(word, out var places) && places.Count <= MostOfOneWord)
                {
                    foreach (var place in places.Where(place => _leaflet[place].Kind == said.Kind))
                    {
                        sums[place] = sums.GetValueOrDefault(place) + (Math.Min(weight, _leaflet[place].About[word]) * Weight(word));
                    }
                }
            }

            var all = SumOf(said);
            _likest.Add(said, likest = [.. sums.Where(pair => pair.Value > 0).Select(pair => (_leaflet[pair.Key], pair.Value / Math.Sqrt(all * _sums[pair.Key]))).OrderByDescending(pair => pair.Item2)]);
        }

        return likest;
    }

    private double SumOf(PlacedValue placed) => placed.About.OrderBy(pair => pair.Key, StringComparer.Ordinal).Sum(pair => pair.Value * Weight(pair.Key));

    // What all have tells none apart, and what the leaflet does not have is said of nothing.
    private double Weight(string word) => _places.TryGetValue(word, out var places) ? Math.Log((double)(_leaflet.Count + 1) / places.Count) : 0;
}
