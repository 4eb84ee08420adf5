using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Writes an easy-read edition as the source of one: the file <c>leaflet.easy-read.md</c>, to be edited and signed off. Reading it back gives the
/// same rows; ids are given anew.
/// </summary>
public sealed class EasyReadMarkdownWriter : BlockVisitor<bool>
{
    private const int DeepestHeading = 6;

    private readonly StringBuilder _text = new();
    private int _level = 2;

    private EasyReadMarkdownWriter()
    {
    }

    /// <summary>Writes an edition without its title, which stands in front matter.</summary>
    public static string Write(EasyReadEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var writer = new EasyReadMarkdownWriter();
        writer.All(edition.Blocks);
        return writer._text.ToString().TrimEnd('\n') + "\n";
    }

    /// <inheritdoc/>
    public override bool Visit(Section section)
    {
        var outer = _level;
        Line($"{new string('#', Math.Min(_level, DeepestHeading))} {OneLine(section.Heading)}");
        _level++;
        All(section.Blocks);
        _level = outer;
        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(Paragraph paragraph) => Line(MarkdownInlines.Write(paragraph.Inlines));

    /// <inheritdoc/>
    public override bool Visit(ListBlock list) => Items(list.Items, i => list.Kind == ListKind.Bulleted ? "- " : $"{list.Start + i}. ");

    /// <inheritdoc/>
    public override bool Visit(AdviceList list) => Boxed(list.Kind == AdviceKind.Do ? "do" : "do-not", [], () => Items(list.Items, _ => "- "));

    /// <inheritdoc/>
    public override bool Visit(Table table)
    {
        var rows = table.Rows.Select(row => "| " + string.Join(" | ", row.Cells.Select(cell => OneLine(cell.Inlines))) + " |").ToList();
        var rule = "|" + string.Concat(Enumerable.Repeat("---|", table.ColumnCount));
        if (!table.Caption.IsEmpty)
        {
            Line(OneLine(table.Caption));
        }

        return Line(string.Join('\n', table.HasHeaderRow ? [rows[0], rule, .. rows.Skip(1)] : ["|" + string.Concat(Enumerable.Repeat(" |", table.ColumnCount)), rule, .. rows]));
    }

    /// <inheritdoc/>
    public override bool Visit(Figure figure)
    {
        var attributes = (figure.Alt.IsDecorative ? " .decorative" : "") + (figure.Credit is { } credit ? $" credit=\"{Quoted(credit)}\"" : "");
        var caption = figure.Caption.IsEmpty ? "" : $" \"{MarkdownInlines.Write(figure.Caption).Replace("\\\n", " ", StringComparison.Ordinal)}\"";
        return Line($"![{MarkdownInlines.Escape(figure.Alt.Text ?? "")}](<{figure.Source}>{caption}){(attributes.Length == 0 ? "" : $"{{{attributes.Trim()}}}")}");
    }

    /// <inheritdoc/>
    public override bool Visit(Callout callout) =>
        Boxed(LeafletJsonNames.Levels[(int)callout.Level], callout.Heading, () => All(callout.Blocks));

    /// <inheritdoc/>
    public override bool Visit(QuestionAndAnswer pair) => Boxed("question", pair.Question, () => All(pair.Answer));

    /// <inheritdoc/>
    public override bool Visit(ContactDetails contact) => Boxed("contact", contact.Name, () => Line(string.Join('\n', contact.Entries.Select(Entry))));

    /// <inheritdoc/>
    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            var meanings = definition.Meaning.Select(block => block is Paragraph paragraph ? OneLine(paragraph.Inlines) : OneLine([new Text(LeafletText.Of([block]).Replace('\n', ' ').Trim())])).ToList();
            Line($"{OneLine(definition.Term)}\n:   {string.Join("\n\n    ", meanings)}");
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(MediumBlock block) => Boxed(LeafletJsonNames.Media[(int)block.Medium], [], () => All(block.Blocks));

    /// <inheritdoc/>
    public override bool Visit(PictureRow row)
    {
        var lines = row.Sentences.Select(sentence => MarkdownInlines.Write(sentence.Inlines));
        if (row.Picture is { } picture)
        {
            var credit = picture.Credit is { } words ? $"{{credit=\"{Quoted(words)}\"}}" : "";
            lines = lines.Prepend($"![{MarkdownInlines.Escape(picture.Alt.Text ?? "")}]({(picture.Name.Contains(' ', StringComparison.Ordinal) ? $"<{picture.Name}>" : picture.Name)}){credit}");
        }

        return Line(string.Join('\n', lines));
    }

    private static string Entry(ContactEntry entry)
    {
        // A label that is the usual word, or none, is written as the word that is read back as none.
        var label = entry.Label ?? entry.Kind.ToString();
        return $"{MarkdownInlines.Escape(label)}: {MarkdownInlines.Write(entry.Value).Replace("\\\n", "\n", StringComparison.Ordinal)}";
    }

    private static string Quoted(string words) => words.Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string OneLine(ImmutableArray<Inline> inlines) => MarkdownInlines.Write(inlines).Replace("\\\n", " ", StringComparison.Ordinal);

    private bool Items(ImmutableArray<ListItem> items, Func<int, string> markerOf)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var marker = markerOf(i);
            var inner = new EasyReadMarkdownWriter { _level = _level };
            inner.All(items[i].Blocks);
            var lines = inner._text.ToString().TrimEnd('\n').Split('\n');
            Line(marker + string.Join('\n' + new string(' ', marker.Length), lines));
        }

        return true;
    }

    // A box is fenced by more colons than any box inside it.
    private bool Boxed(string name, ImmutableArray<Inline> heading, Func<bool> write)
    {
        var start = _text.Length;
        write();
        var inside = _text.ToString(start, _text.Length - start).TrimEnd('\n');
        _text.Length = start;
        var colons = new string(':', Math.Max(3, LongestFence(inside) + 1));
        return Line($"{colons} {name}{(heading.IsDefaultOrEmpty ? "" : $" {OneLine(heading)}")}\n{inside}\n{colons}");
    }

    private static int LongestFence(string text) =>
        text.Split('\n').Where(line => line.StartsWith(":::", StringComparison.Ordinal)).Select(line => line.Length - line.TrimStart(':').Length).DefaultIfEmpty(2).Max();

    private bool All(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        return true;
    }

    private bool Line(string text)
    {
        _text.Append(text).Append("\n\n");
        return true;
    }
}
