using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>What one row of a table says.</summary>
/// <param name="Id">The id of the row.</param>
/// <param name="Sentences">Its sentences, what it is about first.</param>
/// <param name="Labels">The name of the column that each sentence is of; empty where it has none.</param>
/// <param name="Written">What the leaflet writes there, where that is something else: what it is about stands in a row above, since its own first cell is empty, or a cell has no words. Else null.</param>
internal sealed record DraftRecord(NodeId Id, ImmutableArray<ImmutableArray<Inline>> Sentences, ImmutableArray<ImmutableArray<Inline>> Labels, string? Written);

/// <summary>Says the row of a table in sentences, “label: value”, so that nobody has to look up a column.</summary>
internal static partial class DraftTable
{
    // A longer one is said once.
    private const int LongestLabel = 200;

    /// <summary>The rows of a table. Cells without words say nothing, but for those that could be taken for lost.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isEnglish">Whether there are words for what an empty cell says.</param>
    public static IEnumerable<DraftRecord> Rows(Table table, bool isEnglish)
    {
        bool[] isUnused = table.HasHeaderRow ? [.. table.Rows[0].Cells.Select((label, column) => HasWords(label.Inlines) && IsEmpty(table, column))] : [];
        if (table.HasHeaderRow && table.Rows[0].Cells.Where((_, column) => isUnused[column]).Select(label => label.Inlines).ToList() is { Count: > 0 } unused)
        {
            // A label that nothing stands under is not lost.
            yield return new DraftRecord(table.Rows[0].Id, [.. unused], [.. unused.Select(_ => ImmutableArray<Inline>.Empty)], Written: null);
        }

        var isSaid = new bool[table.ColumnCount];
        var carries = NamesRows(table);
        ImmutableArray<Inline> name = [];
        foreach (var row in table.Rows.Skip(table.HasHeaderRow ? 1 : 0))
        {
            var own = row.Cells[0].Inlines;
            name = HasWords(own) ? own : name;
            var isCarried = carries && !HasWords(own) && !name.IsEmpty && row.Cells.Any(cell => HasWords(cell.Inlines));
            var sentences = Sentences(table, isCarried ? row with { Cells = row.Cells.SetItem(0, row.Cells[0] with { Inlines = name }) } : row, isSaid, isEnglish ? isUnused : null).ToList();
            var written = isCarried || sentences.Exists(sentence => sentence.IsAdded)
                ? string.Join(' ', sentences.Skip(isCarried ? 1 : 0).Select(sentence => LeafletText.Of(sentence.IsAdded ? [.. sentence.Label, new Text(": "), .. sentence.Cell] : sentence.Words)))
                : null;
            yield return new DraftRecord(row.Id, [.. sentences.Select(sentence => sentence.Words)], [.. sentences.Select(sentence => sentence.Label)], written);
        }
    }

    private static IEnumerable<(ImmutableArray<Inline> Words, ImmutableArray<Inline> Label, ImmutableArray<Inline> Cell, bool IsAdded)> Sentences(Table table, TableRow row, bool[] isSaid, bool[]? isUnused)
    {
        var all = isUnused is { Length: > 0 } ? string.Join(' ', row.Cells.Select(cell => LeafletText.Of(cell.Inlines))) : "";
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column].Inlines;
            var label = table.HasHeaderRow ? table.Rows[0].Cells[column].Inlines : [];

            // A row is named by its first cell, whatever stands in it.
            if (column > 0 && isUnused is { Length: > 0 } && !isUnused[column] && LeafletText.Of(label) is { Length: <= LongestLabel } name && EmptyCells.Said(LeafletText.Of(cell), name, all) is { } said)
            {
                yield return ([.. label, new Text($": {said}")], label, cell, IsAdded: true);
            }
            else if (HasWords(cell))
            {
                var isSaidHere = !isSaid[column] || LeafletText.Of(label).Length <= LongestLabel;
                isSaid[column] = true;
                yield return (isSaidHere && HasWords(label) ? [.. label, new Text(": "), .. cell] : cell, label, cell, IsAdded: false);
            }
        }
    }

    // An empty first cell is “as above” where the column names the rows. In “morning, noon, night”, with a dose in each, it is no dose: to say the one above would be wrong.
    private static bool NamesRows(Table table)
    {
        var body = table.Rows.Skip(table.HasHeaderRow ? 1 : 0).ToList();
        if (table.ColumnCount < 2 || body.Count < 2 || !HasWords(body[0].Cells[0].Inlines))
        {
            return false;
        }

        if (table.HasHeaderColumn)
        {
            return true;
        }

        var names = body.Select(row => LeafletText.Of(row.Cells[0].Inlines).Trim()).Where(name => LeafletText.HasWords(name)).ToList();
        return names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count
            && ((table.ColumnCount > 2 && !names.Exists(name => name.Any(char.IsDigit))) || body.All(row => row.Cells.Skip(1).All(cell => HasWords(cell.Inlines))))
            && !names.Exists(name => Amount().IsMatch(name))
            && !BesideOthers().IsMatch(LeafletText.Of(table.Rows[0].Cells[0].Inlines));
    }

    private static bool IsEmpty(Table table, int column) => !table.Rows.Skip(1).Any(row => HasWords(row.Cells[column].Inlines));

    private static bool HasWords(ImmutableArray<Inline> inlines) => LeafletText.HasWords(LeafletText.Of(inlines));

    [GeneratedRegex(
        @"^(?:yes|no|none|nil|n/?a|x|one|two|three|four|half)\b|^[\d\s.,½¼¾/–-]*(?:\w+ )?(?:mg|g|mcg|µg|micrograms?|ml|units?|iu|tablets?|capsules?|puffs?|drops?|doses?|sachets?|sprays?|patch(?:es)?|spoonfuls?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    // A column beside others like it: times of a day, amounts, what to do beside what not to do.
    [GeneratedRegex(
        @"^(?:you )?(?:do|don['’]?t|yes|no|can|cannot|eat|choose|avoid|allowed|safe|good|bad|better|advantages?|benefits?|pros)\b|\b(?:morning|breakfast|noon|midday|lunch\w*|afternoon|tea ?time|evening|supper|dinner|night|bed ?time|am|pm|before|after|\d{1,2}(?:[:.]\d\d)? ?[ap]m|mon|tues?|wed|thurs?|fri|sat|sun|\w+day|doses?|amounts?|how (?:much|many)|number of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BesideOthers();
}
