using FormatService.Documents.Checking;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds values that an edition says of another row of a table or another item of a list: “Food waste: Tuesday” where the leaflet says Wednesday. Such rows have too
/// few words to be told apart by them, but they name in the leaflet’s own words what the value is of.
/// </summary>
internal sealed class LabelledValues
{
    // Nobody writes more. Each is held against few.
    private const int MostStatements = 5_000, MostOfOneName = 200, MostBeside = 20, LongestRow = 2_000;

    private readonly ILookup<string, Entry> _byLabel;
    private readonly ILookup<string, Entry> _byRow;
    private readonly ILookup<int, Entry> _cells;
    private readonly ILookup<int, Statement> _rows;

    public LabelledValues(IEnumerable<Statement> leaflet, IEnumerable<Statement> edition)
    {
        var entries = leaflet.Where(statement => !statement.IsHeading && (statement.Label.Length > 0 || statement.RowName.Length > 0)).Take(MostStatements).Select(statement => new Entry(statement)).ToList();
        _byLabel = entries.Where(entry => entry.Original.Label.Length > 0).ToLookup(entry => entry.Label, StringComparer.Ordinal);
        _byRow = entries.Where(entry => entry.Original.RowName.Length > 0).ToLookup(entry => NameOf(entry.Original.RowName), StringComparer.Ordinal);
        _cells = entries.Where(entry => entry.Original.IsCell).ToLookup(entry => entry.Original.Group);
        _rows = edition.Where(said => !said.IsHeading).Take(MostStatements).ToLookup(said => said.Group);
    }

    /// <summary>What is exchanged, in the order of the edition.</summary>
    public IEnumerable<ExchangedValue> Find() => _rows.SelectMany(row =>
    {
        var sentences = row.Take(MostBeside).Select(said => new Entry(said)).ToList();
        var words = Words(string.Join(' ', sentences.Select(said => said.Original.Text)));
        return sentences.Where(said => said.Original.Label.Length > 0 && said.Valued.Values.Count > 0).SelectMany(said => Of(said, Meant(said, sentences, words)));
    });

    private static IEnumerable<ExchangedValue> Of(Entry said, List<Entry> meant) => said.Valued.Values
        .Where(value => !meant.Exists(other => other.Valued.Has(value)))
        .Select(value => meant.SelectMany(other => other.Valued.Values.Where(own => ValuedStatement.IsOfOneKind(value, own)).Select(own => new ExchangedValue(said.Original, value, other.Original, own))).FirstOrDefault())
        .OfType<ExchangedValue>()
        .Where(found => !said.Valued.Has(found.InLeaflet));

    // All that the leaflet says by the name of a value, in the row of the table that the row of the edition is about.
    private List<Entry> Meant(Entry said, List<Entry> row, string words)
    {
        var labelled = _byLabel[said.Label].Take(MostOfOneName).ToList();
        var named = labelled.Where(other => other.Row.Length > 0 && words.Contains(other.Row, StringComparison.Ordinal)).ToList();
        var longest = named.Select(other => other.Row).Distinct(StringComparer.Ordinal).ToList();
        var ofRow = named.Where(other => !longest.Exists(longer => longer.Length > other.Row.Length && longer.Contains(other.Row, StringComparison.Ordinal))).ToList();
        return [.. labelled.Where(other => !other.Original.IsCell), .. ofRow.Count > 0 ? ofRow : ByOthers(said, labelled, row), .. _byRow[said.Label].Take(MostOfOneName)];
    }

    // Where the name of a row is itself what was changed, its other cells tell which it is.
    private List<Entry> ByOthers(Entry said, List<Entry> labelled, List<Entry> row)
    {
        var others = row.Where(sentence => sentence != said && sentence.Original.Label.Length > 0).Select(sentence => (sentence.Label, sentence.Text)).ToHashSet();
        var alike = labelled
            .Where(other => other.Original.IsCell && _cells[other.Original.Group].Where(cell => cell.Label != other.Label).Take(MostBeside).ToList() is { Count: > 0 } beside && beside.TrueForAll(cell => others.Contains((cell.Label, cell.Text))))
            .ToList();
        return alike.Select(other => other.Original.Group).Distinct().Take(2).Count() == 1 ? alike : [];
    }

    private static string NameOf(string label) => StatementSense.Of(label).Words is { IsEmpty: false } words ? string.Join(' ', words) : Words(label);

    private static string Words(string text)
    {
        var some = text.Length > LongestRow ? text[..LongestRow] : text;
        return $" {string.Join(' ', Tokens.Of(some).Select(token => token.In(some).ToLowerInvariant()))} ";
    }

    /// <summary>A statement with the words of its name, of its row and of itself.</summary>
    private sealed class Entry(Statement original)
    {
        public Statement Original { get; } = original;

        public ValuedStatement Valued => field ??= new ValuedStatement(Original, Original.Text);

        public string Label => field ??= NameOf(Original.Label);

        public string Row { get; } = original.RowName.Length > 0 ? Words(original.RowName) : "";

        public string Text => field ??= Words(Original.Text);
    }
}
