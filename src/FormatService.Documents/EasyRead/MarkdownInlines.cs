using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Writes running text as Markdown that reads back as it was. A line is one line: breaks are written as such.</summary>
internal sealed class MarkdownInlines : InlineVisitor<StringBuilder>
{
    // Everything that begins a mark somewhere in a line; what begins one only at its start is escaped there.
    private const string Marks = "\\`*_{}[]<>^~|&\"";

    private readonly StringBuilder _text = new();

    /// <summary>Writes text on one line.</summary>
    public static string Write(ImmutableArray<Inline> inlines)
    {
        var writer = new MarkdownInlines();
        writer.All(inlines);
        return AtLineStart(writer._text.ToString());
    }

    /// <summary>Plain words as Markdown.</summary>
    public static string Escape(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        foreach (var unit in words)
        {
            if (Marks.Contains(unit, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(unit is '\n' or '\r' ? ' ' : unit);
        }

        return text.ToString();
    }

    // “1.”, “-”, “#”, “:” and “=” make a list, a heading, a definition or a container of a line.
    private static string AtLineStart(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')')
        {
            return $"{line[..digits]}\\{line[digits..]}";
        }

        return line.Length > 0 && line[0] is '-' or '+' or '#' or ':' or '=' or '!' or '(' ? "\\" + line : line;
    }

    /// <inheritdoc/>
    public override StringBuilder Visit(Text text) => _text.Append(Escape(text.Value));

    /// <inheritdoc/>
    public override StringBuilder Visit(Strong strong) => Around("**", strong.Inlines, "**");

    /// <inheritdoc/>
    public override StringBuilder Visit(Emphasis emphasis) => Around("*", emphasis.Inlines, "*");

    /// <inheritdoc/>
    public override StringBuilder Visit(Link link)
    {
        var words = LeafletText.Of(link.Inlines);
        return link.Inlines is [Fact] && (words == link.Target || $"mailto:{words}" == link.Target)
            ? _text.Append('<').Append(words).Append('>')
            : Around("[", link.Inlines, $"](<{link.Target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)");
    }

    /// <inheritdoc/>
    public override StringBuilder Visit(Term term) => Around("[", term.Inlines, "]{.term}");

    // What it is short for is told by a definition, which the edition does not have: the words are what counts.
    /// <inheritdoc/>
    public override StringBuilder Visit(Abbreviation abbreviation) => _text.Append(Escape(abbreviation.Short));

    /// <inheritdoc/>
    public override StringBuilder Visit(LanguageSpan span) => Around("[", span.Inlines, $"]{{lang={span.Language.Value}}}");

    /// <inheritdoc/>
    public override StringBuilder Visit(Superscript superscript) => Around("^", superscript.Inlines, "^");

    /// <inheritdoc/>
    public override StringBuilder Visit(Subscript subscript) => Around("~", subscript.Inlines, "~");

    // A reader of Markdown finds the fact again.
    /// <inheritdoc/>
    public override StringBuilder Visit(Fact fact) => _text.Append(fact.Kind is FactKind.WebAddress or FactKind.Email ? fact.Value : Escape(fact.Value));

    /// <inheritdoc/>
    public override StringBuilder Visit(FootnoteReference reference) => _text;

    /// <inheritdoc/>
    public override StringBuilder Visit(LineBreak lineBreak) => _text.Append("\\\n");

    private void All(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
    }

    private StringBuilder Around(string open, ImmutableArray<Inline> inlines, string close)
    {
        _text.Append(open);
        All(inlines);
        return _text.Append(close);
    }
}
