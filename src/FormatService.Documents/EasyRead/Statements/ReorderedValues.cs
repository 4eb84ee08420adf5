using System.Collections.Immutable;
using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds values that changed places within one sentence: “about 2 in 100 (compared with 11 in 100)” where the leaflet has it the other way round. Every value still stands
/// there, so only the order of the values beside that of the words tells.
/// </summary>
internal static class ReorderedValues
{
    // Nobody writes more in a sentence.
    private const int MostValues = 20, FewestWords = 2;

    // “Without it 8% have a clot, with it 4%” may be said the other way round with its words.
    private const double LeastInOrder = 0.8;

    /// <summary>What is exchanged, in the order of the edition.</summary>
    /// <param name="same">What the edition says in nearly the words of the leaflet, and what the leaflet says there.</param>
    public static IEnumerable<ExchangedValue> Find(IEnumerable<(Statement Said, ImmutableArray<Statement> Meant)> same)
    {
        var known = new Dictionary<Statement, List<StatedValue>>(ReferenceEqualityComparer.Instance);
        foreach (var (said, meant) in same)
        {
            // “In 24 hours, no more than 8 tablets” has two kinds of values, each in order.
            foreach (var kind in ValuesOf(said, known).GroupBy(KindOf).Where(kind => kind.DistinctBy(value => value.Key).Take(2).Count() == 2))
            {
                var values = kind.ToList();
                var sources = meant.Select(source => (Source: source, Values: ValuesOf(source, known).FindAll(value => KindOf(value) == kind.Key))).Where(pair => pair.Values.Count >= values.Count).ToList();
                if (!sources.Exists(pair => IsPartInOrder(values, pair.Values)) && sources.Select(pair => Reordered(said, values, pair.Source, pair.Values)).FirstOrDefault(found => found is not null) is { } reordered)
                {
                    yield return reordered;
                }
            }
        }
    }

    private static (ValueKind Kind, UnitDimension? Dimension) KindOf(StatedValue value) => (value.Kind, value.Unit?.Dimension);

    private static ExchangedValue? Reordered(Statement said, List<StatedValue> values, Statement source, List<StatedValue> all)
    {
        if (InOrderOf(values, all) is not { } others || !AreWordsInOrder(said, source))
        {
            return null;
        }

        var place = Enumerable.Range(0, values.Count).First(at => values[at].Key != others[at].Key);
        return new ExchangedValue(said, values[place], source, others[place]);
    }

    // The values of the leaflet that the edition has, in the leaflet's order; null where it has others too.
    private static List<StatedValue>? InOrderOf(List<StatedValue> values, List<StatedValue> all)
    {
        var left = values.GroupBy(value => value.Key).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var others = all.Where(value => left.TryGetValue(value.Key, out var count) && count > 0 && (left[value.Key] = count - 1) >= 0).ToList();
        return others.Count == values.Count ? others : null;
    }

    private static bool IsPartInOrder(List<StatedValue> values, List<StatedValue> all)
    {
        var at = 0;
        foreach (var value in all)
        {
            at += at < values.Count && values[at].Key == value.Key ? 1 : 0;
        }

        return at == values.Count;
    }

    private static bool AreWordsInOrder(Statement said, Statement meant)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Words(meant))
        {
            places[word] = places.Count;
        }

        var shared = Words(said).Where(places.ContainsKey).Select(word => places[word]).ToList();
        return shared.Count >= FewestWords && LongestRise(shared) >= shared.Count * LeastInOrder;
    }

    private static IEnumerable<string> Words(Statement statement) => statement.Sense.Words.Where(word => !char.IsDigit(word[0]));

    private static int LongestRise(List<int> places)
    {
        var ends = new List<int>();
        foreach (var place in places)
        {
            var at = ends.BinarySearch(place);
            if (at < 0 && ~at == ends.Count)
            {
                ends.Add(place);
            }
            else if (at < 0)
            {
                ends[~at] = place;
            }
        }

        return ends.Count;
    }

    private static List<StatedValue> ValuesOf(Statement statement, Dictionary<Statement, List<StatedValue>> known)
    {
        if (!known.TryGetValue(statement, out var values))
        {
            known.Add(statement, values = [.. Read(statement).Take(MostValues)]);
        }

        return values;
    }

    private static IEnumerable<StatedValue> Read(Statement statement)
    {
        var text = statement.Text.Length > StatementSense.Longest ? statement.Text[..StatementSense.Longest] : statement.Text;
        var rest = text.ToCharArray();
        var found = new List<(int Start, StatedValue Value)>();
        foreach (var time in DayTimes.In(text))
        {
            found.Add((time.Start, new StatedValue(ValueKind.Time, $"time {time.Minutes}", text[time.Start..time.End], statement.Node) { Number = time.Minutes, IsCertain = time.IsCertain }));
            rest.AsSpan(time.Start, time.End - time.Start).Fill('.');
        }

        foreach (var quantity in QuantityReader.Read(new string(rest)).Where(quantity => !quantity.IsBare))
        {
            var key = quantity.Whole is { } whole ? FormattableString.Invariant($"share {quantity.Number / whole:0.##########}") : FormattableString.Invariant($"{quantity.Number * quantity.Unit!.Factor:0.######} {quantity.Unit.Scale} {quantity.Per?.Name}");
            found.Add((quantity.Start, new StatedValue(quantity.Whole is null ? ValueKind.Quantity : ValueKind.Share, key, text[quantity.Start..quantity.End].Trim(), statement.Node) { Number = quantity.Number, Unit = quantity.Unit, Per = quantity.Per }));
        }

        return found.OrderBy(pair => pair.Start).Select(pair => pair.Value);
    }
}
