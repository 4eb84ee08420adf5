using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>The words of inlines as a reader sees them, a line end that the author asked for as one.</summary>
internal sealed class InlineWords : InlineVisitor<bool>
{
    private readonly StringBuilder _text = new();

    private InlineWords()
    {
    }

    /// <summary>The words in one string.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Text only])
        {
            return only.Value;
        }

        var words = new InlineWords();
        words.Write(inlines);
        return words._text.ToString();
    }

    /// <inheritdoc/>
    public override bool Visit(Text text) => Write(text.Value);

    /// <inheritdoc/>
    public override bool Visit(Strong strong) => Write(strong.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Emphasis emphasis) => Write(emphasis.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Link link) => Write(link.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Term term) => Write(term.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Abbreviation abbreviation) => Write(abbreviation.Short);

    /// <inheritdoc/>
    public override bool Visit(LanguageSpan span) => Write(span.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Superscript superscript) => Write(superscript.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Subscript subscript) => Write(subscript.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Fact fact) => Write(fact.Value);

    /// <inheritdoc/>
    public override bool Visit(FootnoteReference reference) => true;

    /// <inheritdoc/>
    public override bool Visit(LineBreak lineBreak) => Write("\n");

    private bool Write(string words)
    {
        _text.Append(words);
        return true;
    }

    private bool Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        return true;
    }
}
