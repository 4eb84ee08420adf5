using System.Collections.Immutable;
using System.Text.Json;

namespace FormatService.Documents.Model;

/// <summary>Writes blocks as canonical JSON.</summary>
internal sealed class LeafletJsonBlockWriter(Utf8JsonWriter json) : BlockVisitor<bool>
{
    private readonly LeafletJsonInlineWriter _inlines = new(json);

    /// <summary>Writes a property that holds blocks.</summary>
    public bool Write(string name, ImmutableArray<Block> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        json.WriteEndArray();
        return true;
    }

    /// <inheritdoc/>
    public override bool Visit(Section section)
    {
        Start("section", section);
        _inlines.Write("heading", section.Heading);
        Write("blocks", section.Blocks);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(Paragraph paragraph)
    {
        Start("paragraph", paragraph);
        _inlines.Write("text", paragraph.Inlines);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(ListBlock list)
    {
        Start("list", list);
        json.WriteString("style", LeafletJsonNames.ListStyles[(int)list.Kind]);
        if (list.Kind == ListKind.Numbered)
        {
            json.WriteNumber("start", list.Start);
        }

        WriteItems(list.Items);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(AdviceList list)
    {
        Start("advice", list);
        json.WriteString("advice", LeafletJsonNames.Advice[(int)list.Kind]);
        WriteItems(list.Items);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(Table table)
    {
        Start("table", table);
        _inlines.WriteIfAny("caption", table.Caption);
        json.WriteBoolean("headerRow", table.HasHeaderRow);
        json.WriteBoolean("headerColumn", table.HasHeaderColumn);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id.Value);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                json.WriteStartObject();
                json.WriteString("id", cell.Id.Value);
                _inlines.Write("text", cell.Inlines);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(Figure figure)
    {
        Start("figure", figure);
        json.WriteString("source", figure.Source);
        if (figure.Alt.IsDecorative)
        {
            json.WriteBoolean("decorative", true);
        }
        else
        {
            json.WriteString("alt", figure.Alt.Text);
        }

        _inlines.WriteIfAny("caption", figure.Caption);
        if (figure.Credit is not null)
        {
            json.WriteString("credit", figure.Credit);
        }

        if (figure.Cell is { } cell)
        {
            json.WriteString("cell", cell.Value);
        }

        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(Callout callout)
    {
        Start("callout", callout);
        json.WriteString("level", LeafletJsonNames.Levels[(int)callout.Level]);
        _inlines.WriteIfAny("heading", callout.Heading);
        Write("blocks", callout.Blocks);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(QuestionAndAnswer pair)
    {
        Start("question", pair);
        _inlines.Write("question", pair.Question);
        Write("answer", pair.Answer);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(ContactDetails contact)
    {
        Start("contact", contact);
        _inlines.WriteIfAny("name", contact.Name);
        json.WriteStartArray("entries");
        foreach (var entry in contact.Entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id.Value);
            json.WriteString("entry", LeafletJsonNames.Contacts[(int)entry.Kind]);
            if (entry.Label is not null)
            {
                json.WriteString("label", entry.Label);
            }

            _inlines.Write("value", entry.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(DefinitionList list)
    {
        Start("definitions", list);
        json.WriteStartArray("definitions");
        foreach (var definition in list.Definitions)
        {
            json.WriteStartObject();
            json.WriteString("id", definition.Id.Value);
            _inlines.Write("term", definition.Term);
            Write("meaning", definition.Meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(MediumBlock block)
    {
        Start("medium", block);
        json.WriteString("medium", LeafletJsonNames.Media[(int)block.Medium]);
        Write("blocks", block.Blocks);
        return End();
    }

    /// <inheritdoc/>
    public override bool Visit(PictureRow row)
    {
        Start("row", row);
        if (row.Picture is { } picture)
        {
            json.WriteString("picture", picture.Name);
            if (picture.Alt.Text is { } alt)
            {
                json.WriteString("alt", alt);
            }

            if (picture.Credit is { } credit)
            {
                json.WriteString("credit", credit);
            }
        }

        json.WriteStartArray("sentences");
        foreach (var sentence in row.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("id", sentence.Id.Value);
            _inlines.Write("text", sentence.Inlines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return End();
    }

    private void Start(string kind, Block block)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        json.WriteString("id", block.Id.Value);
    }

    private bool End()
    {
        json.WriteEndObject();
        return true;
    }

    private void WriteItems(ImmutableArray<ListItem> items)
    {
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id.Value);
            Write("blocks", item.Blocks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
