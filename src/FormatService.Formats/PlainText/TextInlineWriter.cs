using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.PlainText;

/// <summary>Writes inlines as words. Where a link leads follows its words, since plain text has no other way to lead there.</summary>
internal sealed class TextInlineWriter(FootnoteLabels notes, LanguageTag language) : InlineVisitor<string>
{
    private LanguageTag _language = language;

    public string Write(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline.Accept(this));
        }

        return text.ToString();
    }

    public override string Visit(Text text) => text.Value;

    public override string Visit(Strong strong) => Write(strong.Inlines);

    public override string Visit(Emphasis emphasis) => Write(emphasis.Inlines);

    public override string Visit(Link link)
    {
        var words = Write(link.Inlines);
        var address = link.Target.StartsWith("mailto:", StringComparison.Ordinal) || link.Target.StartsWith("tel:", StringComparison.Ordinal)
            ? link.Target[(link.Target.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : link.Target;
        return address.StartsWith('#') || words.Contains(address, StringComparison.Ordinal) ? words : $"{words} ({TextIsolates.Around(address, _language)})";
    }

    public override string Visit(Term term) => Write(term.Inlines);

    public override string Visit(Abbreviation abbreviation) => abbreviation.Short;

    public override string Visit(LanguageSpan span)
    {
        var outer = _language;
        _language = span.Language;
        var text = Write(span.Inlines);
        _language = outer;
        return text;
    }

    // Plain text raises nothing, and “10^9^” is not 109.
    public override string Visit(Superscript superscript) => RaisedDigits.Of(Write(superscript.Inlines));

    public override string Visit(Subscript subscript) => Write(subscript.Inlines);

    public override string Visit(Fact fact) => TextIsolates.Around(fact.Value, _language);

    // A no-break space keeps the number with the word without becoming part of it.
    public override string Visit(FootnoteReference reference) => "\u00A0" + notes.Of(reference.Note);

    public override string Visit(LineBreak lineBreak) => "\n";
}
