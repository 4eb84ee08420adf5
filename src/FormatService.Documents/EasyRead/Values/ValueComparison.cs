using FormatService.Documents.Checking;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>What is not the same in two texts that should state the same.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">The value: of the leaflet where it is missing, else of the edition.</param>
/// <param name="InLeaflet">What the leaflet says in its place, where it is known.</param>
internal sealed record ValueDifference(ValueDifferenceKind Kind, StatedValue Value, StatedValue? InLeaflet = null);

/// <summary>How a value differs.</summary>
internal enum ValueDifferenceKind
{
    /// <summary>The edition does not state it.</summary>
    Missing,

    /// <summary>The edition states the number with another unit.</summary>
    UnitChanged,

    /// <summary>The edition states the number of a dose without its unit.</summary>
    UnitLost,

    /// <summary>The leaflet does not state it.</summary>
    Added,

    /// <summary>The edition states another day, or nearly the telephone number of the leaflet, in the place of the leaflet's own.</summary>
    Changed,

    /// <summary>The edition states a telephone number that is nearly one of the leaflet, which it states as well.</summary>
    NearlySame,
}

/// <summary>Holds the values of an edition against those of its leaflet.</summary>
internal static class ValueComparison
{
    // How many words on each side of a value tell what it is said of, and the letters that hold them.
    private const int WordsBeside = 2, WidthBeside = 60;

    private static readonly char[] ClauseEnds = ['.', ';', ':', '(', ')'];

    /// <summary>The differences: what is missing first, in the order of the leaflet, then what is wrong or added, in the order of the edition.</summary>
    /// <param name="leaflet">What must be said.</param>
    /// <param name="known">All that the leaflet says anywhere.</param>
    /// <param name="edition">All that the edition says.</param>
    /// <param name="rows">What its rows say.</param>
    public static IEnumerable<ValueDifference> Of(LeafletValues leaflet, LeafletValues known, LeafletValues edition, LeafletValues rows)
    {
        var missing = leaflet.MissingFrom(edition).ToList();
        var wrong = Wrong(known, rows, missing).ToList();

        // What is told where the edition says it wrongly is not told again where the leaflet says it.
        var told = wrong.Where(difference => difference.Kind is ValueDifferenceKind.UnitChanged or ValueDifferenceKind.UnitLost or ValueDifferenceKind.Changed).Select(difference => difference.InLeaflet!.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. missing.Where(value => !told.Contains(value.Key) && !IsSaidBarely(value, edition)).Select(value => new ValueDifference(ValueDifferenceKind.Missing, value)).DistinctBy(Once),
            .. wrong.DistinctBy(Once),
        ];
    }

    /// <summary>The units that a sentence has in the place of those of its source.</summary>
    /// <param name="sources">The sentences of the leaflet that it may be made from.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="node">Where it stands.</param>
    public static IEnumerable<ValueDifference> Between(IReadOnlyList<string> sources, string sentence, NodeId node)
    {
        var (meant, said) = (LeafletValues.Of(sources), LeafletValues.Of([sentence]));
        return Wrong(meant, said, [.. meant.MissingFrom(said)])
            .Where(difference => difference.Kind == ValueDifferenceKind.UnitChanged && IsInPlaceOf(difference.InLeaflet!, sources, difference.Value.Shown, sentence))
            .Select(difference => difference with { Value = difference.Value with { Node = node } });
    }

    // “5 ml” stands in the place of “5 mg” where a word beside both is the same, or neither has one.
    private static bool IsInPlaceOf(StatedValue meant, IReadOnlyList<string> sources, string said, string sentence)
    {
        var others = sources.SelectMany(source => LeafletValues.Of([source]).All.Where(value => value.Key == meant.Key).SelectMany(value => Beside(value.Shown, source))).ToList();
        var isAlone = others.Exists(words => words.Count == 0);
        var all = others.SelectMany(words => words).ToHashSet(StringComparer.Ordinal);
        return Beside(said, sentence).Any(words => words.Count == 0 ? isAlone : words.Exists(all.Contains));
    }

    // The words beside a value, at each place where it stands.
    private static IEnumerable<List<string>> Beside(string value, string text)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + value.Length, StringComparison.Ordinal))
        {
            var end = at + value.Length;
            var before = Clause(text[Math.Max(0, at - WidthBeside)..at], ^1);
            var behind = Clause(text[end..Math.Min(text.Length, end + WidthBeside)], 0);
            yield return
            [
                .. Tokens.Of(before).TakeLast(WordsBeside).Select(token => Tokens.Fold(token.In(before))),
                .. Tokens.Of(behind).Take(WordsBeside).Select(token => Tokens.Fold(token.In(behind))),
            ];
        }

        // “When: 12 weeks” says two cells of a table.
        static string Clause(string text, Index part) => text.Split(ClauseEnds)[part];
    }

    // Of “Monday to Friday” each day is a value, and together they are one.
    private static object Once(ValueDifference difference) => difference.Value.Kind == ValueKind.Day ? (difference.Kind, difference.Value.Node, difference.Value.Shown) : difference;

    private static IEnumerable<ValueDifference> Wrong(LeafletValues known, LeafletValues rows, List<StatedValue> missing)
    {
        var left = missing.Select(value => value.Key).ToHashSet(StringComparer.Ordinal);
        var leftDoses = missing.Where(value => value.Unit is { IsNeeded: true }).ToLookup(value => value.Number);
        foreach (var value in rows.All.Where(value => !value.IsInPassing))
        {
            var others = value.Kind == ValueKind.Quantity ? known.WithNumber(value.Number) : [];
            if (value.Unit is null && others.Count > 0)
            {
                if (others.All(quantity => quantity.Unit is not null) && leftDoses[value.Number].FirstOrDefault() is { } lost)
                {
                    yield return new ValueDifference(ValueDifferenceKind.UnitLost, value, lost);
                }
            }
            else if (!known.Has(value) && !(known.IsEveryDay && rows.HasAllDays(value)))
            {
                if (InPlaceOf(value, missing, left, known) is { } changed)
                {
                    yield return changed;
                    continue;
                }


                if (MeantBy(value, others, left) is { } meant)
                {
                    yield return new ValueDifference(ValueDifferenceKind.UnitChanged, value, meant);
                }
                else if (!others.Any(quantity => quantity.Unit is null))
                {
                    // The head of a table may have the unit of a number in its cells.
                    yield return new ValueDifference(ValueDifferenceKind.Added, value);
                }
            }
        }
    }

    // A wrong day takes the place of one that is left out, where there is but one; a wrong number that of the one that is nearly the same.
    private static ValueDifference? InPlaceOf(StatedValue value, List<StatedValue> missing, HashSet<string> left, LeafletValues known) =>
        value.Kind == ValueKind.Day
            ? missing.Where(other => other.Kind == ValueKind.Day).Take(2).ToList() is [var day] ? new ValueDifference(ValueDifferenceKind.Changed, value, day) : null
            : !PhoneNumbers.Is(value) ? null
            : PhoneNumbers.NearestTo(value, known.Phones) is { } near ? new ValueDifference(left.Contains(near.Key) ? ValueDifferenceKind.Changed : ValueDifferenceKind.NearlySame, value, near)
            : null;

    // The same number with another unit: of what the edition leaves out before all, then of what may stand in the same place.
    private static StatedValue? MeantBy(StatedValue value, IReadOnlyList<StatedValue> known, HashSet<string> left)
    {
        if (value.Unit is not { } unit)
        {
            return null;
        }

        var others = known.Where(quantity => quantity.Unit is { } other && !quantity.IsInPassing && (other != unit || quantity.Per != value.Per)).ToList();
        return others.Find(quantity => quantity.Unit!.IsAkin(unit) && left.Contains(quantity.Key))
            ?? others.Find(quantity => left.Contains(quantity.Key))
            ?? others.Find(quantity => quantity.Unit!.IsAkin(unit));
    }

    // “For 4” of “for 4 weeks” is for those who read it to judge; of a dose it would be told.
    private static bool IsSaidBarely(StatedValue value, LeafletValues edition) =>
        value is { Kind: ValueKind.Quantity, Unit.IsNeeded: false } && edition.WithNumber(value.Number).Any(quantity => quantity.Unit is null);
}
