using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Tagging;

/// <summary>The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). All roles have one, so no role map is needed.</summary>
internal static class StandardTypes
{
    public static ReadOnlySpan<byte> NameOf(StructureRole role) => role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Section => "Sect"u8,
        StructureRole.Division => "Div"u8,
        StructureRole.Heading1 => "H1"u8,
        StructureRole.Heading2 => "H2"u8,
        StructureRole.Heading3 => "H3"u8,
        StructureRole.Heading4 => "H4"u8,
        StructureRole.Heading5 => "H5"u8,
        StructureRole.Heading6 => "H6"u8,
        StructureRole.Paragraph => "P"u8,
        StructureRole.List => "L"u8,
        StructureRole.ListItem => "LI"u8,
        StructureRole.Label => "Lbl"u8,
        StructureRole.ListBody => "LBody"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableHead => "THead"u8,
        StructureRole.TableBody => "TBody"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeaderCell => "TH"u8,
        StructureRole.TableDataCell => "TD"u8,
        StructureRole.Caption => "Caption"u8,
        StructureRole.Figure => "Figure"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.Reference => "Reference"u8,
        StructureRole.Note => "Note"u8,
        // Strong and Em are types of PDF 2.0 only.
        StructureRole.Span or StructureRole.Strong or StructureRole.Emphasis => "Span"u8,
        StructureRole.TableOfContents => "TOC"u8,
        StructureRole.TableOfContentsItem => "TOCI"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };

    public static ReadOnlySpan<byte> NameOf(ListNumbering numbering) => numbering switch
    {
        ListNumbering.Disc => "Disc"u8,
        ListNumbering.Decimal => "Decimal"u8,
        _ => "None"u8,
    };
}
