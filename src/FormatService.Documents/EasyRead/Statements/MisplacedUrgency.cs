using System.Collections.Immutable;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>A row of an edition that stands among what to get help for in one way, where the leaflet has it among what to get help for in another.</summary>
/// <param name="Said">The first sentence of the row.</param>
/// <param name="Meant">What the leaflet says.</param>
internal sealed record MisplacedRow(Statement Said, Statement Meant);

/// <summary>Finds rows below the heading of another callout: chest pain below “Call 111”, where the leaflet has it below “Call 999”.</summary>
internal sealed class MisplacedUrgency
{
    // Nobody writes more. A word that so many have tells none apart.
    private const int MostItems = 2_000, MostOfOneWord = 100, MostBeside = 20;

    private const double Least = 0.25, LeastAlone = 0.45, MuchLess = 0.5, Less = 0.8;

    // How it is called says nothing of what for.
    private static readonly ImmutableHashSet<string> Light =
        [.. StatementSense.WordsOf("call phone ring contact telephone number us clinic doctor go get have keep make feel take use happen people person same now straight away").Select(AkinWords.Of)];

    private readonly List<Item> _leaflet;
    private readonly List<Item> _edition;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public MisplacedUrgency(IEnumerable<Statement> leaflet, IEnumerable<Statement> edition)
    {
        _leaflet = [.. leaflet.Where(statement => statement is { Urgency: not null, IsHeading: false }).Select(statement => new Item([statement])).Where(item => item.Words.Count > 0).Take(MostItems)];
        _edition = [.. edition.Where(said => said is { Urgency: not null, IsHeading: false }).GroupBy(said => said.Group).Select(row => new Item([.. row.Take(MostBeside)])).Where(item => item.Words.Count > 0).Take(MostItems)];
        for (var i = 0; i < _leaflet.Count; i++)
        {
            foreach (var word in _leaflet[i].Words)
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }
    }

    /// <summary>What stands below another heading, in the order of the edition.</summary>
    public IEnumerable<MisplacedRow> Find()
    {
        var known = _leaflet.SelectMany(item => item.Phones).ToHashSet(StringComparer.Ordinal);
        var levels = _leaflet.Select(item => item.Level).ToHashSet();
        var likest = _edition.Where(row => levels.Contains(row.Level)).Select(row => (Row: row, Likest: Likest(row))).ToList();

        // How well what the leaflet says is said below its own heading.
        var atHome = likest.SelectMany(pair => pair.Likest.Where(other => other.Item.IsBeside(pair.Row, known)).Select(other => (other.Item, other.Likeness))).ToLookup(pair => pair.Item, pair => pair.Likeness);
        foreach (var (row, items) in likest)
        {
            var own = items.Where(pair => pair.Item.IsBeside(row, known)).Select(pair => pair.Likeness).FirstOrDefault();
            var (meant, best) = items.FirstOrDefault(pair => !pair.Item.IsBeside(row, known));
            if (meant is null || best < Least || own > best * Less)
            {
                continue;
            }

            var isSaidAtHome = atHome[meant].DefaultIfEmpty().Max() >= best * Less;
            if (!isSaidAtHome || (best >= LeastAlone && own <= best * MuchLess))
            {
                yield return new MisplacedRow(row.First, meant.First);
            }
        }
    }

    private List<(Item Item, double Likeness)> Likest(Item row)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var word in row.Words.Order(StringComparer.Ordinal))
        {
            if (_places.TryGetValue(word, out var places) && places.Count <= MostOfOneWord)
            {
                foreach (var place in places)
                {
                    sums[place] = sums.GetValueOrDefault(place) + Weight(word);
                }
            }
        }

        var all = SumOf(row);
        return [.. sums.Select(pair => (Item: _leaflet[pair.Key], Likeness: pair.Value / Math.Sqrt(all * SumOf(_leaflet[pair.Key])))).OrderByDescending(pair => pair.Likeness)];
    }

    private double SumOf(Item item) => item.Words.Order(StringComparer.Ordinal).Sum(Weight);

    private double Weight(string word) => _places.TryGetValue(word, out var places) ? Math.Log(1 + ((double)_leaflet.Count / places.Count)) : 0;

    /// <summary>A thing to get help for: an item of the leaflet, or a row.</summary>
    private sealed class Item(ImmutableArray<Statement> statements)
    {
        public Statement First => statements[0];

        public CalloutLevel Level => First.Urgency!.Value;

        public HashSet<string> Words { get; } = [.. statements.SelectMany(statement => StatementSense.WordsOf(statement.Text)).Select(AkinWords.Of).Where(word => !Light.Contains(word))];

        public ImmutableArray<string> Phones { get; } = [.. statements[0].Below.Phones.Select(PhoneNumbers.KeyOf)];

        // By the number that the heading gives, where the leaflet has that; else by how urgent it is.
        public bool IsBeside(Item row, HashSet<string> known) => row.Phones.Any(known.Contains) ? row.Phones.Any(Phones.Contains) || (Phones.IsEmpty && Level == row.Level) : Level == row.Level;
    }
}
