using System.Collections.Immutable;
using System.Text;

namespace FormatService.Documents.Model;

/// <summary>The visible words of inlines as plain text: what an outline, a description or a comparison needs.</summary>
public sealed class InlineWords : InlineVisitor<bool>
{
    private readonly StringBuilder _text = new();

    private InlineWords()
    {
    }

    /// <summary>The words of inlines in order. A line end counts as a space, the place of a footnote as nothing.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Text only])
        {
            return only.Value;
        }

        var words = new InlineWords();
        words.VisitAll(inlines);
        return words._text.ToString();
    }

    /// <inheritdoc/>
    public override bool Visit(Text text) => Append(text.Value);

    /// <inheritdoc/>
    public override bool Visit(Strong strong) => VisitAll(strong.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Emphasis emphasis) => VisitAll(emphasis.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Link link) => VisitAll(link.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Term term) => VisitAll(term.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Abbreviation abbreviation) => Append(abbreviation.Short);

    /// <inheritdoc/>
    public override bool Visit(LanguageSpan span) => VisitAll(span.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Superscript superscript) => VisitAll(superscript.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Subscript subscript) => VisitAll(subscript.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Fact fact) => Append(fact.Value);

    /// <inheritdoc/>
    public override bool Visit(FootnoteReference reference) => true;

    /// <inheritdoc/>
    public override bool Visit(LineBreak lineBreak) => Append(" ");

    private bool Append(string text)
    {
        _text.Append(text);
        return true;
    }

    private bool VisitAll(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        return true;
    }
}
