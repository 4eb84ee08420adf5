using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Values of one kind in one part of a sentence, with the words around them: those of the part count most, those of the row less, those of the heading least.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Kind">What kind of values they are: only values of one kind can be taken for each other.</param>
/// <param name="Values">The values.</param>
/// <param name="About">How much each word and each value of another kind stands beside them.</param>
internal sealed record PlacedValue(Statement Statement, string Kind, ImmutableArray<StatedValue> Values, IReadOnlyDictionary<string, double> About)
{
    /// <summary>Whether it states a value.</summary>
    public bool Has(StatedValue value) => Values.Any(other => IsSame(value, other));

    /// <summary>Whether two values are one. Days that are named together are one value: “Monday to Friday”.</summary>
    public static bool IsSame(StatedValue value, StatedValue other) => value.Kind == ValueKind.Day ? value.Key == other.Key : ValuedStatement.IsSame(value, other);
}

/// <summary>Reads the values of statements with what stands around them.</summary>
internal static partial class PlacedValues
{
    private const double OfPart = 1, OfSentence = 0.6, OfCells = 0.6, OfGroup = 0.3, OfHeading = 0.15;

    // Nobody writes more.
    private const int MostBeside = 20, MostParts = 20, MostValues = 20;

    /// <summary>The values of some statements, in order.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="areRows">Whether what stands together is a row of an edition, which says one thing.</param>
    public static IEnumerable<PlacedValue> Of(IEnumerable<Statement> statements, bool areRows)
    {
        // What the head of a column says is said of each of its cells.
        foreach (var group in statements.Where(statement => !statement.IsHeading && !statement.IsColumnHead).GroupBy(statement => statement.Group))
        {
            var beside = group.Take(MostBeside).Select(statement => (Statement: statement, Parts: PartsOf(statement))).ToList();
            if (!beside.Exists(sentence => sentence.Parts.Exists(part => part.Values.Count > 0)))
            {
                continue;
            }

            var wide = new Dictionary<string, double>(StringComparer.Ordinal);
            Add(wide, WordsOf(beside[0].Statement.Below.Text), OfHeading);
            foreach (var (statement, parts) in beside)
            {
                Add(wide, parts.SelectMany(part => part.Words), areRows || statement.IsCell ? OfCells : OfGroup);
                Add(wide, WordsOf($"{statement.Label}. {statement.Lead}"), OfGroup);
            }

            for (var place = 0; place < beside.Count; place++)
            {
                var (statement, parts) = beside[place];

                // “It happens to 1 in 100 people” is said of what stands before it.
                var before = place > 0 && PointsBack().IsMatch(statement.Text) ? beside[place - 1].Parts : [];
                foreach (var part in parts.Where(part => part.Values.Count > 0))
                {
                    foreach (var kind in part.Values.GroupBy(KindOf))
                    {
                        var about = new Dictionary<string, double>(wide, StringComparer.Ordinal);
                        Add(about, WordsOf(statement.Label), OfPart);
                        Add(about, before.Concat(parts).SelectMany(other => other.Words), OfSentence);
                        Add(about, part.Words, OfPart);
                        foreach (var other in beside.SelectMany(sentence => sentence.Parts).SelectMany(other => other.Values.Select(value => (other, value))).Where(pair => KindOf(pair.value) != kind.Key).Take(MostValues))
                        {
                            Add(about, ["= " + KeyOf(other.value)], ReferenceEquals(other.other, part) ? OfPart : parts.Contains(other.other) ? OfSentence : areRows || statement.IsCell ? OfCells : OfGroup);
                        }

                        yield return new PlacedValue(statement, kind.Key, [.. kind], about);
                    }
                }
            }
        }
    }

    private static string KindOf(StatedValue value) => value.Kind == ValueKind.Quantity ? $"quantity {value.Unit?.Dimension}" : $"{value.Kind}";

    private static string KeyOf(StatedValue value) => value.Kind == ValueKind.Time ? $"time {value.Number % 720}" : value.Key;

    private static void Add(Dictionary<string, double> about, IEnumerable<string> words, double weight)
    {
        foreach (var word in words)
        {
            about[word] = Math.Max(weight, about.GetValueOrDefault(word));
        }
    }

    private static List<Part> PartsOf(Statement statement) =>
    [
        .. Between().Split(statement.Text.Length > StatementSense.Longest ? statement.Text[..StatementSense.Longest] : statement.Text)
            .Where(part => part.Length > 0).Take(MostParts).Select(part => new Part([.. WordsOf(part)], ValuesOf(part, statement))),
    ];

    private static IEnumerable<string> WordsOf(string text) => text.Length == 0 ? [] : StatementSense.WordsOf(ValuedStatement.WithoutValues(Dates().Replace(text, " "))).Where(word => !char.IsDigit(word[0]) && !Light.Contains(word)).Select(AkinWords.Of);

    // What people do with anything says nothing of what.
    private static readonly FrozenSet<string> Light = StatementSense.WordsOf("go goes gone going get gets getting come comes coming keep stay take takes taking make use have give happens happen people person").ToFrozenSet(StringComparer.Ordinal);

    private static List<StatedValue> ValuesOf(string text, Statement statement)
    {
        var values = new List<StatedValue>();
        if (!MayHold().IsMatch(text))
        {
            return values;
        }

        values.AddRange(Dates().Matches(text).Select(match => new StatedValue(ValueKind.Named, DateKeys.Of(match.Value), match.Value, statement.Node)));
        text = Dates().Replace(text, " . ");
        var days = Weekdays.In(text).Where(found => !found.IsInPassing).ToList();
        values.AddRange(days.Select(found => new StatedValue(ValueKind.Day, "days " + string.Concat(found.Days), text[found.Start..found.End], statement.Node) { Number = found.Days[0] }));
        values.AddRange(LeafletValues.Of([text]).All
            .Where(value => value.Kind is ValueKind.Time or ValueKind.Share || value is { Kind: ValueKind.Quantity, Unit: not null })
            .Take(MostValues));
        return values;
    }

    private sealed record Part(List<string> Words, List<StatedValue> Values);

    // “2 or 3 tablets” and “1 hour and 30 minutes” are one.
    [GeneratedRegex(@"[,;:.] |[()]|(?<![0-9]|hours?|[0-9]m| noon) (?:and|or|but|then|to have) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:then |with \w+ \w+ )?(?:it|this|that|they|these|those)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PointsBack();

    [GeneratedRegex(@"[0-9½¼¾]|day|noon|midnight|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|once|twice|an?|each|every|per)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MayHold();

    [GeneratedRegex(@"\b[0-9]{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{4})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
