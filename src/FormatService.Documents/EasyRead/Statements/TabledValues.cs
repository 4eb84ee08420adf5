using FormatService.Documents.Checking;
using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds values that an edition says of another row of a table in sentences of its own: “Weeks 5 to 8. Take 6 tablets” where the table has 4 in that row and 6 in the
/// next. All rows of a table have the same words around their values; only the name of a row tells it from the others.
/// </summary>
internal sealed class TabledValues
{
    // Nobody writes more. Each is held against few.
    private const int MostStatements = 5_000, MostOfOneWord = 200, MostBeside = 20, LongestRow = 2_000, ShortestName = 3, MostValues = 20;

    private readonly ILookup<string, TableRow> _byWord;
    private readonly ILookup<int, Statement> _rows;
    private readonly HashSet<(string Table, int Column, string Value)> _inColumns;

    public TabledValues(IEnumerable<Statement> leaflet, IEnumerable<Statement> edition)
    {
        var rows = leaflet.Where(statement => statement.IsCell).Take(MostStatements).GroupBy(cell => cell.Group).Select(group => new TableRow([.. group])).ToList();

        // Two rows of one name, of which the second has an empty first cell, are told apart by their other cells alone.
        rows = [.. rows.GroupBy(row => (row.Table, row.RowName)).Where(same => same.Take(2).Count() == 1).SelectMany(same => same).Where(row => row.Name.Length > 0)];
        _byWord = rows.ToLookup(row => row.Name[0], StringComparer.Ordinal);
        _inColumns = [.. rows.SelectMany(row => row.Columns.SelectMany((column, place) => column.Select(value => (row.Table, place, KeyOf(value)))))];
        _rows = edition.Where(said => !said.IsHeading).Take(MostStatements).ToLookup(said => said.Group);
    }

    /// <summary>What is exchanged, in the order of the edition.</summary>
    public IEnumerable<ExchangedValue> Find()
    {
        foreach (var group in _rows)
        {
            var sentences = group.Take(MostBeside).ToList();
            var own = RowsIn(string.Join(" . ", sentences.Select(said => said.Text)));
            var named = own.Count > 0 ? own : RowsIn(sentences[0].Below.Text);
            if (named.Count == 0)
            {
                continue;
            }

            var said = sentences.Select(sentence => (Statement: sentence, Values: ValuesOf(sentence.Text))).ToList();
            var all = said.SelectMany(pair => pair.Values).ToList();

            // A row of an edition that speaks of two rows of the table may have the values of both.
            foreach (var row in named.GroupBy(row => row.Table).Where(rows => rows.Take(2).Count() == 1).Select(rows => rows.First()))
            {
                foreach (var (statement, value) in said.SelectMany(pair => pair.Values.Select(value => (pair.Statement, value))).Where(pair => pair.value.Unit is not null && !row.Has(pair.value)))
                {
                    if (row.Columns.Where((_, column) => _inColumns.Contains((row.Table, column, KeyOf(value)))).SelectMany(column => column.Concat(row.OfHeads)).FirstOrDefault(other => ValuedStatement.IsOfOneKind(value, other) && !all.Exists(beside => ValuedStatement.IsSame(beside, other))) is { } instead)
                    {
                        yield return new ExchangedValue(statement, value, row.First, instead);
                    }
                }
            }
        }
    }

    private static string KeyOf(StatedValue value) => FormattableString.Invariant($"{value.Kind} {value.Measure:0.######} {value.Unit?.Scale}");

    private static List<StatedValue> ValuesOf(string text) =>
        [.. LeafletValues.Of([text.Length > StatementSense.Longest ? text[..StatementSense.Longest] : text]).All.Where(value => value.Kind == ValueKind.Quantity && !value.IsInPassing).Take(MostValues)];

    // The rows whose names stand in a text; of “week 1” and “week 12”, and of “insulin” and “long insulin”, the longer.
    private List<TableRow> RowsIn(string text)
    {
        var words = Words(text.Length > LongestRow ? text[..LongestRow] : text);
        var found = new List<(TableRow Row, int Start)>();
        for (var at = 0; at < words.Count; at++)
        {
            var start = at;
            found.AddRange(_byWord[words[at]].Take(MostOfOneWord).Where(row => start + row.Name.Length <= words.Count && words.Slice(start, row.Name.Length).SequenceEqual(row.Name, StringComparer.Ordinal)).Select(row => (row, start)));
        }

        return [.. found.Where(one => !found.Exists(other => other.Row.Name.Length > one.Row.Name.Length && other.Start <= one.Start && other.Start + other.Row.Name.Length >= one.Start + one.Row.Name.Length)).Select(one => one.Row).Distinct()];
    }

    // “Weeks 5 to 8” and “Week 5–8” are one name.
    private static List<string> Words(string text) => [.. Tokens.Of(text).Select(token => Tokens.Fold(token.In(text))).Where(word => word is not ("to" or "and" or "the"))];

    /// <summary>A row of a table, by its name.</summary>
    private sealed class TableRow
    {
        public TableRow(List<Statement> cells)
        {
            (First, Table) = (cells[0], cells[0].Node.Value);
            var others = cells.Where(cell => cell.RowName.Length > 0 && cell.Label.Length > 0).ToList();
            RowName = others.Count > 0 ? others[0].RowName : "";
            Name = others.Count > 0 ? [.. NameOf(others[0].RowName, cells[0].Label)] : [];
            Columns = [.. others.GroupBy(cell => cell.Label).Select(column => column.SelectMany(cell => ValuesOf(cell.Text)).ToList())];
            OfHeads = [.. others.Select(cell => cell.Label).Distinct(StringComparer.Ordinal).SelectMany(ValuesOf)];
        }

        public Statement First { get; }

        public string Table { get; }

        public string RowName { get; }

        public string[] Name { get; }

        public List<List<StatedValue>> Columns { get; }

        /// <summary>What the heads of its columns state for each of its cells.</summary>
        public List<StatedValue> OfHeads { get; }

        public bool Has(StatedValue value) => Columns.Exists(column => column.Exists(other => ValuedStatement.IsSame(value, other))) || OfHeads.Exists(other => ValuedStatement.IsSame(value, other));

        // “5 to 8” below “Week” is “week 5 to 8”: the number alone stands in many rows.
        private static IEnumerable<string> NameOf(string name, string head)
        {
            var words = Words(name);
            return words.Count == 0 || (words.Count == 1 && words[0].Length < ShortestName && !char.IsDigit(words[0][0])) ? []
                : !char.IsDigit(words[0][0]) ? words
                : Words(head) is [.., var last] && char.IsLetter(last[0]) ? words.Prepend(last)
                : [];
        }
    }
}
