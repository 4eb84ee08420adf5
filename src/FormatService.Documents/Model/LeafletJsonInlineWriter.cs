using System.Collections.Immutable;
using System.Text.Json;

namespace FormatService.Documents.Model;

/// <summary>Writes running text as canonical JSON: plain words are strings, all else is an object.</summary>
internal sealed class LeafletJsonInlineWriter(Utf8JsonWriter json) : InlineVisitor<bool>
{
    /// <summary>Writes a property that holds running text.</summary>
    public bool Write(string name, ImmutableArray<Inline> inlines)
    {
        json.WriteStartArray(name);
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }

        json.WriteEndArray();
        return true;
    }

    /// <summary>Writes a property that is left out when it has no words.</summary>
    public void WriteIfAny(string name, ImmutableArray<Inline> inlines)
    {
        if (!inlines.IsDefaultOrEmpty)
        {
            Write(name, inlines);
        }
    }

    /// <inheritdoc/>
    public override bool Visit(Text text)
    {
        json.WriteStringValue(text.Value);
        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(Strong strong) => WriteContainer("strong", strong.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Emphasis emphasis) => WriteContainer("emphasis", emphasis.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Link link)
    {
        Start("link");
        json.WriteString("target", link.Target);
        Write("text", link.Inlines);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(Term term) => WriteContainer("term", term.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Abbreviation abbreviation)
    {
        Start("abbreviation");
        json.WriteString("short", abbreviation.Short);
        json.WriteString("expansion", abbreviation.Expansion);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(LanguageSpan span)
    {
        Start("language");
        json.WriteString("language", span.Language.Value);
        Write("text", span.Inlines);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(Superscript superscript) => WriteContainer("superscript", superscript.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Subscript subscript) => WriteContainer("subscript", subscript.Inlines);

    /// <inheritdoc/>
    public override bool Visit(Fact fact)
    {
        Start("fact");
        json.WriteString("fact", LeafletJsonNames.Facts[(int)fact.Kind]);
        json.WriteString("value", fact.Value);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(FootnoteReference reference)
    {
        Start("note");
        json.WriteString("note", reference.Note.Value);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(LineBreak lineBreak)
    {
        Start("break");
        return End();
    }

    private bool WriteContainer(string kind, ImmutableArray<Inline> inlines)
    {
        Start(kind);
        Write("text", inlines);
        return End();
    }

    private void Start(string kind)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
    }

    private bool End()
    {
        json.WriteEndObject();
        return true;
    }
}
