using System.Collections.Immutable;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A table.</summary>
public sealed class WordTable(WordStory story, XElement element, WordCell? within)
{
    public XElement Element { get; } = element;

    /// <summary>The part of the text that it stands in.</summary>
    public WordStory Story { get; } = story;

    /// <summary>The cell of another table that it stands in; null for none.</summary>
    public WordCell? Within { get; } = within;

    public ImmutableArray<WordRow> Rows { get; internal set; } = [];

    /// <summary>Its style, the default one where it names none.</summary>
    public WordStyle? Style => Story.File.Styles.Find(Property("tblStyle").Val()) ?? Story.File.Styles.DefaultTable;

    /// <summary>Whether its style's look for a header row, or for a header column, applies.</summary>
    public bool Looks(string attribute) => Property("tblLook")?.Attribute(WordNames.W + attribute)?.Value is "1" or "true" or "on";

    public XElement? Property(string name) => Element.Element(WordNames.W + "tblPr")?.Element(WordNames.W + name);

    /// <summary>Where it is, for a message.</summary>
    public string Place => $"{Story.Name}, table “{Rows.FirstOrDefault()?.Cells.FirstOrDefault()?.Text}”";
}

/// <summary>A row of a table.</summary>
public sealed class WordRow(WordTable table, XElement element, int index)
{
    public WordTable Table { get; } = table;

    public XElement Element { get; } = element;

    /// <summary>From 0.</summary>
    public int Index { get; } = index;

    public ImmutableArray<WordCell> Cells { get; internal set; } = [];

    /// <summary>Whether it is said to be a header, and is repeated on each page.</summary>
    public bool IsHeader => Property("tblHeader").IsOn();

    public XElement? Property(string name) => Element.Element(WordNames.W + "trPr")?.Element(WordNames.W + name);
}

/// <summary>A cell of a table.</summary>
public sealed class WordCell(WordRow row, XElement element, int column)
{
    public WordRow Row { get; } = row;

    public XElement Element { get; } = element;

    /// <summary>From 0.</summary>
    public int Column { get; } = column;

    public ImmutableArray<WordParagraph> Paragraphs { get; internal set; } = [];

    public string Text => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>A property that the style of the table gives this cell: as part of the header row, the header column, or of the table.</summary>
    public XElement? StyleProperty(string group, string name)
    {
        var style = Row.Table.Style;
        return (Row.Index == 0 && Row.Table.Looks("firstRow") ? Conditional("firstRow") : null)
            ?? (Column == 0 && Row.Table.Looks("firstColumn") ? Conditional("firstCol") : null)
            ?? style?.Property(group, name);

        XElement? Conditional(string type) => style?.Chain
            .SelectMany(each => each.Element.Elements(WordNames.W + "tblStylePr"))
            .Where(part => part.Attribute(WordNames.W + "type")?.Value == type)
            .Select(part => part.Element(WordNames.W + group)?.Element(WordNames.W + name))
            .FirstOrDefault(property => property is not null);
    }
}
