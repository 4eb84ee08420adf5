using System.Collections.Immutable;
using System.Text;

namespace FormatService.Documents.Model;

/// <summary>
/// The words of a leaflet in reading order: those a reader sees, none that a format adds, no descriptions of pictures.
/// “The same words” of two leaflets or of a leaflet and its artefact are compared with it.
/// </summary>
public static class LeafletText
{
    /// <summary>All words of a leaflet, parted where white space or a border between blocks parts them: title, blocks, footnotes.</summary>
    public static ImmutableArray<string> Words(Leaflet leaflet) => Split(Of(leaflet));

    /// <summary>All words of the easy-read edition; none when there is no such edition.</summary>
    public static ImmutableArray<string> EasyReadWords(Leaflet leaflet) =>
        leaflet.EasyRead is null ? [] : Split(Of(leaflet.EasyRead.Blocks));

    /// <summary>The text of a leaflet, a line for each piece: title, blocks, footnotes.</summary>
    public static string Of(Leaflet leaflet)
    {
        var text = new StringBuilder(leaflet.Title).Append('\n');
        var visitor = new BlockText(text);
        visitor.AppendAll(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            visitor.AppendAll(note.Blocks);
        }

        return text.ToString();
    }

    /// <summary>The text of some blocks, a line for each piece.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        new BlockText(text).AppendAll(blocks);
        return text.ToString();
    }

    /// <summary>The text of some inlines on one line.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        new InlineText(text).AppendAll(inlines);
        return text.ToString();
    }

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private sealed class BlockText(StringBuilder text) : BlockVisitor<StringBuilder>
    {
        private readonly InlineText _inlines = new(text);

        public void AppendAll(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                block.Accept(this);
            }
        }

        public override StringBuilder Visit(Section section)
        {
            Line(section.Heading);
            AppendAll(section.Blocks);
            return text;
        }

        public override StringBuilder Visit(Paragraph paragraph) => Line(paragraph.Inlines);

        public override StringBuilder Visit(ListBlock list) => Items(list.Items);

        public override StringBuilder Visit(AdviceList list) => Items(list.Items);

        public override StringBuilder Visit(Table table)
        {
            Line(table.Caption);
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    Line(cell.Inlines);
                }
            }

            return text;
        }

        public override StringBuilder Visit(Figure figure)
        {
            Line(figure.Caption);
            return figure.Credit is null ? text : text.Append(figure.Credit).Append('\n');
        }

        public override StringBuilder Visit(Callout callout)
        {
            Line(callout.Heading);
            AppendAll(callout.Blocks);
            return text;
        }

        public override StringBuilder Visit(QuestionAndAnswer pair)
        {
            Line(pair.Question);
            AppendAll(pair.Answer);
            return text;
        }

        public override StringBuilder Visit(ContactDetails contact)
        {
            Line(contact.Name);
            foreach (var entry in contact.Entries)
            {
                if (entry.Label is not null)
                {
                    text.Append(entry.Label).Append('\n');
                }

                Line(entry.Value);
            }

            return text;
        }

        public override StringBuilder Visit(DefinitionList list)
        {
            foreach (var definition in list.Definitions)
            {
                Line(definition.Term);
                AppendAll(definition.Meaning);
            }

            return text;
        }

        public override StringBuilder Visit(MediumBlock block)
        {
            AppendAll(block.Blocks);
            return text;
        }

        private StringBuilder Items(ImmutableArray<ListItem> items)
        {
            foreach (var item in items)
            {
                AppendAll(item.Blocks);
            }

            return text;
        }

        private StringBuilder Line(ImmutableArray<Inline> inlines)
        {
            if (inlines.IsDefaultOrEmpty)
            {
                return text;
            }

            _inlines.AppendAll(inlines);
            return text.Append('\n');
        }
    }

    private sealed class InlineText(StringBuilder text) : InlineVisitor<StringBuilder>
    {
        public void AppendAll(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                inline.Accept(this);
            }
        }

        public override StringBuilder Visit(Text words) => text.Append(words.Value);

        public override StringBuilder Visit(Strong strong) => Inner(strong.Inlines);

        public override StringBuilder Visit(Emphasis emphasis) => Inner(emphasis.Inlines);

        public override StringBuilder Visit(Link link) => Inner(link.Inlines);

        public override StringBuilder Visit(Term term) => Inner(term.Inlines);

        public override StringBuilder Visit(Abbreviation abbreviation) => text.Append(abbreviation.Short);

        public override StringBuilder Visit(LanguageSpan span) => Inner(span.Inlines);

        public override StringBuilder Visit(Superscript superscript) => Inner(superscript.Inlines);

        public override StringBuilder Visit(Subscript subscript) => Inner(subscript.Inlines);

        public override StringBuilder Visit(Fact fact) => text.Append(fact.Value);

        public override StringBuilder Visit(FootnoteReference reference) => text;

        public override StringBuilder Visit(LineBreak lineBreak) => text.Append(' ');

        private StringBuilder Inner(ImmutableArray<Inline> inlines)
        {
            AppendAll(inlines);
            return text;
        }
    }
}
