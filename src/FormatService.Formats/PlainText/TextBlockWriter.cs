using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.PlainText;

/// <summary>Writes blocks as lines, a blank line between them.</summary>
internal sealed class TextBlockWriter(LeafletWording wording, FootnoteLabels notes) : BlockVisitor<bool>
{
    private readonly StringBuilder _text = new();
    private readonly TextInlineWriter _inlines = new(notes, wording.Language);
    private string _indent = "";
    private string? _marker;

    public override string ToString() => _text.ToString();

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    public void Line(string text) => Lines(text.Split('\n'));

    public void Lines(IEnumerable<string> lines)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        foreach (var line in lines)
        {
            _text.Append(_marker ?? _indent).Append(line).Append('\n');
            _marker = null;
        }
    }

    public void WriteFootnotes()
    {
        if (notes.Notes.IsEmpty)
        {
            return;
        }

        Line(wording[WordingKeys.Notes].Text);
        for (var i = 0; i < notes.Notes.Length; i++)
        {
            Item(notes.Of(i), notes.Notes[i].Blocks);
        }
    }

    public override bool Visit(Section section)
    {
        Line(_inlines.Write(section.Heading));
        Write(section.Blocks);
        return true;
    }

    public override bool Visit(Paragraph paragraph)
    {
        Line(_inlines.Write(paragraph.Inlines));
        return true;
    }

    public override bool Visit(ListBlock list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            Item(list.Kind == ListKind.Bulleted ? "-" : wording.Number(list.Start + i) + ".", list.Items[i].Blocks);
        }

        return true;
    }

    public override bool Visit(AdviceList list)
    {
        Line(wording[list.Kind == AdviceKind.Do ? WordingKeys.Do : WordingKeys.DoNot].Text);
        foreach (var item in list.Items)
        {
            Item("-", item.Blocks);
        }

        return true;
    }

    public override bool Visit(Table table)
    {
        if (!table.Caption.IsEmpty)
        {
            Line(_inlines.Write(table.Caption));
        }

        Lines(table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => _inlines.Write(cell.Inlines).Replace('\n', ' ')))));
        return true;
    }

    public override bool Visit(Figure figure)
    {
        foreach (var words in new[] { figure.Alt.Text, _inlines.Write(figure.Caption), figure.Credit is { } credit ? wording[WordingKeys.PictureCredit, credit].Text : null })
        {
            if (!string.IsNullOrEmpty(words))
            {
                Line(words);
            }
        }

        return true;
    }

    public override bool Visit(Callout callout)
    {
        var level = wording[CalloutWords.KeyOf(callout.Level)].Text;
        Line(callout.Heading.IsEmpty ? level : $"{level}: {_inlines.Write(callout.Heading)}");
        Write(callout.Blocks);
        return true;
    }

    public override bool Visit(QuestionAndAnswer pair)
    {
        Line(_inlines.Write(pair.Question));
        Write(pair.Answer);
        return true;
    }

    public override bool Visit(ContactDetails contact)
    {
        if (!contact.Name.IsEmpty)
        {
            Line(_inlines.Write(contact.Name));
        }

        Lines(contact.Entries.Select(entry => $"{ContactWords.LabelOf(entry, wording).Text}: {_inlines.Write(entry.Value)}").SelectMany(line => line.Split('\n')));
        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            Line(_inlines.Write(definition.Term));
            Write(definition.Meaning);
        }

        return true;
    }

    public override bool Visit(MediumBlock block)
    {
        Write(block.Blocks);
        return true;
    }

    public override bool Visit(PictureRow row)
    {
        Lines(row.Sentences.Select(sentence => _inlines.Write(sentence.Inlines)).SelectMany(line => line.Split('\n')));
        return true;
    }

    private void Item(string marker, ImmutableArray<Block> blocks)
    {
        var outer = _indent;
        _marker = (_marker ?? outer) + marker + " ";
        _indent = outer + new string(' ', marker.Length + 1);
        Write(blocks);
        _indent = outer;
        _marker = null;
    }
}
