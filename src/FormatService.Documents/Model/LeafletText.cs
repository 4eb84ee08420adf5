using System.Collections.Immutable;
using System.Globalization;
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
        new BlockText(text).VisitAll(leaflet);
        return text.ToString();
    }

    /// <summary>The text of some blocks, a line for each piece.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        new BlockText(text).VisitAll(blocks);
        return text.ToString();
    }

    /// <summary>The text of some inlines on one line.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        // The words of most links and cells are one piece, which is not copied.
        if (inlines is [Text words])
        {
            return words.Value;
        }

        if (inlines is [Fact fact])
        {
            return fact.Value;
        }

        var text = new StringBuilder();
        new InlineText(text).AppendAll(inlines);
        return text.ToString();
    }

    /// <summary>Whether a text holds anything that is seen: white space, joiners and marks of direction are no words.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isSeen = !Rune.IsWhiteSpace(rune)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
                && rune.Value is not (0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF));
            if (isSeen)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private sealed class BlockText(StringBuilder text) : TextVisitor
    {
        private readonly InlineText _inlines = new(text);

        protected override void Take(ImmutableArray<Inline> line)
        {
            _inlines.AppendAll(line);
            text.Append('\n');
        }

        protected override void Take(string line) => text.Append(line).Append('\n');
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
