namespace FormatService.Typesetting.Structure;

/// <summary>What a piece of a document is. The names are those of PDF's standard structure types (ISO 32000-1, 14.8.4) where it has one.</summary>
public enum StructureRole
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A section with its heading.</summary>
    Section,

    /// <summary>A group without a meaning of its own, such as a callout.</summary>
    Division,

    /// <summary>The heading of level 1: the title.</summary>
    Heading1,

    /// <summary>A heading of level 2.</summary>
    Heading2,

    /// <summary>A heading of level 3.</summary>
    Heading3,

    /// <summary>A heading of level 4.</summary>
    Heading4,

    /// <summary>A heading of level 5.</summary>
    Heading5,

    /// <summary>A heading of level 6.</summary>
    Heading6,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A list; see <see cref="StructureElement.ListNumbering"/>.</summary>
    List,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>The bullet, number or name that marks an item or a note.</summary>
    Label,

    /// <summary>What an item of a list says.</summary>
    ListBody,

    /// <summary>A table of data.</summary>
    Table,

    /// <summary>The header rows of a table.</summary>
    TableHead,

    /// <summary>The other rows of a table.</summary>
    TableBody,

    /// <summary>One row of a table.</summary>
    TableRow,

    /// <summary>A cell that names its column or row; see <see cref="StructureElement.Scope"/>.</summary>
    TableHeaderCell,

    /// <summary>A cell of data.</summary>
    TableDataCell,

    /// <summary>What a table or a figure shows.</summary>
    Caption,

    /// <summary>A picture with alternative text.</summary>
    Figure,

    /// <summary>A link: its words and its annotation.</summary>
    Link,

    /// <summary>The place in the text that a note belongs to.</summary>
    Reference,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>Words within text that have a property of their own, such as a language.</summary>
    Span,

    /// <summary>Words of strong importance.</summary>
    Strong,

    /// <summary>Stressed words.</summary>
    Emphasis,

    /// <summary>A list of contents.</summary>
    TableOfContents,

    /// <summary>One entry of a list of contents.</summary>
    TableOfContentsItem,
}
