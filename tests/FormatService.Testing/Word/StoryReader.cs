using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>Reads the paragraphs and tables of a story in their order, whatever they are wrapped in.</summary>
internal sealed class StoryReader
{
    private readonly WordStory _story;
    private readonly ListNumbering _numbering;
    private readonly RunReader _runs;
    private readonly ImmutableArray<WordParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<WordParagraph>();
    private readonly ImmutableArray<WordTable>.Builder _tables = ImmutableArray.CreateBuilder<WordTable>();
    private readonly List<string> _bookmarks = [];
    private bool _isInContents;

    public StoryReader(WordFile file, string name, string part, XElement element, ListNumbering numbering, NoteNumbers notes, string? noteId = null)
    {
        _story = new WordStory(file, name, part, element) { NoteId = noteId };
        _numbering = numbering;
        _runs = new RunReader(_story, notes);
    }

    public WordStory Read()
    {
        ReadBlocks(_story.Element, null);
        _story.Paragraphs = _paragraphs.ToImmutable();
        _story.Tables = _tables.ToImmutable();
        return _story;
    }

    private void ReadBlocks(XElement container, WordCell? cell)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    ReadParagraph(element, cell);
                    break;
                case "tbl":
                    ReadTable(element, cell);
                    break;
                case "bookmarkStart":
                    _bookmarks.Add(element.Attribute(WordNames.W + "name")?.Value ?? "");
                    break;
                case "sdt":
                    ReadControl(element, cell);
                    break;
                case "ins" or "customXml" or "moveTo" or "Choice" or "smartTag":
                    ReadBlocks(element, cell);
                    break;
                case "AlternateContent":
                    ReadBlocks(element.Element(WordNames.Mc + "Choice") ?? element, cell);
                    break;
            }
        }
    }

    private void ReadControl(XElement control, WordCell? cell)
    {
        var before = _isInContents;
        _isInContents |= control.Element(WordNames.W + "sdtPr")?.Element(WordNames.W + "docPartObj")?.Element(WordNames.W + "docPartGallery").Val() == "Table of Contents";
        if (control.Element(WordNames.W + "sdtContent") is { } content)
        {
            ReadBlocks(content, cell);
        }

        _isInContents = before;
    }

    private void ReadParagraph(XElement element, WordCell? cell)
    {
        var styles = _story.File.Styles;
        var named = element.Element(WordNames.W + "pPr")?.Element(WordNames.W + "pStyle").Val();
        var paragraph = new WordParagraph(_story, element, named is null ? styles.DefaultParagraph : styles.Find(named), _paragraphs.Count) { Cell = cell };
        var wasInContents = _runs.IsInContents;
        var content = _runs.Read(paragraph);
        paragraph.Label = LabelOf(paragraph);
        paragraph.Runs = content.Runs;
        paragraph.Pictures = content.Pictures;
        paragraph.Bookmarks = [.. _bookmarks, .. content.Bookmarks];
        paragraph.IsOfContents = _isInContents || wasInContents || content.Runs.Any(run => run.Fields.Any(RunReader.IsContents));
        _bookmarks.Clear();
        _paragraphs.Add(paragraph);

        // What stands in a box is read where the box is.
        foreach (var box in content.Boxes)
        {
            ReadBlocks(box, cell);
        }
    }

    private void ReadTable(XElement element, WordCell? within)
    {
        var table = new WordTable(_story, element, within);
        _tables.Add(table);
        var rows = ImmutableArray.CreateBuilder<WordRow>();
        foreach (var (index, tr) in Unwrapped(element, "tr").Index())
        {
            var row = new WordRow(table, tr, index);
            var cells = ImmutableArray.CreateBuilder<WordCell>();
            foreach (var (column, tc) in Unwrapped(tr, "tc").Index())
            {
                var cell = new WordCell(row, tc, column);
                var first = _paragraphs.Count;
                ReadBlocks(tc, cell);
                cell.Paragraphs = [.. _paragraphs.Skip(first)];
                cells.Add(cell);
            }

            row.Cells = cells.ToImmutable();
            rows.Add(row);
        }

        table.Rows = rows.ToImmutable();
    }

    private WordLabel? LabelOf(WordParagraph paragraph)
    {
        var own = paragraph.Property("numPr");
        var styles = paragraph.Style?.Property("pPr", "numPr");
        var id = Value("numId");
        return id is null or "0" ? null : _numbering.Next(id, int.TryParse(Value("ilvl"), CultureInfo.InvariantCulture, out var level) ? level : 0);

        string? Value(string name) => own?.Element(WordNames.W + name).Val() ?? styles?.Element(WordNames.W + name).Val();
    }

    private static IEnumerable<XElement> Unwrapped(XElement container, string name) => container.Elements().SelectMany(element => element.Name.LocalName switch
    {
        _ when element.Name == WordNames.W + name => [element],
        "sdt" => Unwrapped(element.Element(WordNames.W + "sdtContent") ?? element, name),
        "customXml" or "ins" => Unwrapped(element, name),
        _ => [],
    });
}
