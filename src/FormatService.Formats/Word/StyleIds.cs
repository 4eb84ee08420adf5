namespace FormatService.Formats.Word;

/// <summary>The ids of the styles of a Word file. All looks are in them, so that a reader changes a size once, in one place (FORMATS W-11).</summary>
internal static class StyleIds
{
    /// <summary>The title; built in as “heading 1”.</summary>
    public const string Title = "Heading1";

    /// <summary>What running text and all other paragraphs are based on.</summary>
    public const string Normal = "Normal";

    /// <summary>A paragraph in the cell of a table.</summary>
    public const string TableText = "TableText";

    /// <summary>A paragraph in a header cell of a table.</summary>
    public const string TableHeading = "TableHeading";

    /// <summary>Who publishes the leaflet, on a band over its title.</summary>
    public const string Masthead = "Masthead";

    /// <summary>What must be said of the leaflet: that it is a draft, or an unchecked translation.</summary>
    public const string Mark = "LeafletMark";

    /// <summary>What the leaflet is about, under its title.</summary>
    public const string Lead = "Lead";

    /// <summary>The paragraphs of a list.</summary>
    public const string ListParagraph = "ListParagraph";

    /// <summary>The last paragraph of a list, with the space after it that other paragraphs have.</summary>
    public const string ListEnd = "ListParagraphEnd";

    /// <summary>The words of a definition.</summary>
    public const string DefinitionTerm = "DefinitionTerm";

    /// <summary>The name of a table, over it; built in as “caption”.</summary>
    public const string Caption = "Caption";

    /// <summary>A picture in a line of its own.</summary>
    public const string Picture = "Picture";

    /// <summary>Words under a picture.</summary>
    public const string PictureCaption = "PictureCaption";

    /// <summary>An entry of a contact or a fact about the leaflet: a label and its value.</summary>
    public const string Labelled = "LabelledLine";

    /// <summary>How to ask for other formats.</summary>
    public const string OtherFormats = "OtherFormats";

    /// <summary>What heads a part of a note, which is no heading of the leaflet.</summary>
    public const string NoteHeading = "NoteHeading";

    /// <summary>A footnote; built in as “footnote text”.</summary>
    public const string FootnoteText = "FootnoteText";

    /// <summary>The heading over the list of contents, which it does not name itself; built in as “TOC Heading”.</summary>
    public const string ContentsHeading = "TOCHeading";

    /// <summary>The head of a page; built in as “header”.</summary>
    public const string Header = "Header";

    /// <summary>The foot of a page; built in as “footer”.</summary>
    public const string Footer = "Footer";

    /// <summary>Strong words; built in.</summary>
    public const string Strong = "Strong";

    /// <summary>Stressed words, bold and never italic (UKAAF G003); built in as “Emphasis”.</summary>
    public const string Emphasis = "Emphasis";

    /// <summary>A defined word.</summary>
    public const string Term = "Term";

    /// <summary>The label of an entry.</summary>
    public const string Label = "LabelWords";

    /// <summary>The words of a link; built in as “Hyperlink”.</summary>
    public const string Hyperlink = "Hyperlink";

    /// <summary>The words of a link on a band of colour, which keep the colour of the band's words.</summary>
    public const string HyperlinkOnBand = "HyperlinkOnBand";

    /// <summary>The words of a link among bold words, where other links are bold and only a line can tell this one.</summary>
    public const string HyperlinkInBold = "HyperlinkInBold";

    /// <summary>Raised words.</summary>
    public const string Superscript = "RaisedWords";

    /// <summary>Lowered words.</summary>
    public const string Subscript = "LoweredWords";

    /// <summary>The number of a footnote, in brackets and at the size of the text; built in as “footnote reference”.</summary>
    public const string FootnoteReference = "FootnoteReference";

    /// <summary>What parts two tables, which Word would else take for one.</summary>
    public const string TableGap = "TableGap";

    /// <summary>The table of the house; its header cells are shaded.</summary>
    public const string Table = "LeafletTable";

    /// <summary>The table of easy read, which has no rules: pictures, and the sentences beside them.</summary>
    public const string PictureRows = "PictureRows";

    /// <summary>The picture of a row.</summary>
    public const string RowPicture = "RowPicture";

    /// <summary>A sentence beside a picture.</summary>
    public const string RowText = "RowText";

    /// <summary>A heading, from level 1, the title, to 6; built in as “heading 1” to “heading 6”.</summary>
    public static string Heading(int level) => level switch
    {
        1 => Title,
        2 => "Heading2",
        3 => "Heading3",
        4 => "Heading4",
        5 => "Heading5",
        _ => "Heading6",
    };

    /// <summary>An entry of the list of contents for a heading of level 2 or 3; built in as “toc 2” and “toc 3”. The title, of level 1, is not listed.</summary>
    public static string ContentsEntry(int level) => level == 2 ? "TOC2" : "TOC3";

    /// <summary>The paragraphs of a callout, with its bar and ground.</summary>
    public static string Callout(Documents.Model.CalloutLevel level) => $"Callout{level}";

    /// <summary>The heading of a callout at a level of heading: based on that heading, so that it counts as one.</summary>
    public static string CalloutHeading(Documents.Model.CalloutLevel level, int headingLevel) => $"Callout{level}Heading{headingLevel}";
}
