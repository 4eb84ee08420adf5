using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>Makes tables: a regular grid whose header row is said again on each page, and whose headers are named as such.</summary>
internal sealed class WordTables(WordContext context)
{
    // Descriptions are read out at once.
    private const int LongestDescription = 1_000;
    private const int FullWidth = 5_000;

    /// <summary>A table at a place, in the direction its words run.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Table Make(Documents.Model.Table table, BlockPlace place, bool isRightToLeft)
    {
        var room = context.Styles.RoomAt(place);
        var width = Math.Max(room, context.Styles.TextWidth / 4) / table.ColumnCount;
        var element = new DocumentFormat.OpenXml.Wordprocessing.Table(PropertiesOf(table, place, isRightToLeft));
        var grid = element.AppendChild(new TableGrid());
        for (var i = 0; i < table.ColumnCount; i++)
        {
            grid.AppendChild(new GridColumn { Width = WordMeasures.Text(width) });
        }

        for (var i = 0; i < table.Rows.Length; i++)
        {
            element.AppendChild(RowOf(table, i, width, isRightToLeft));
        }

        return element;
    }

    private static TableProperties PropertiesOf(Documents.Model.Table table, BlockPlace place, bool isRightToLeft)
    {
        // In the order of the schema (ECMA-376-1, 17.4.59).
        var properties = new TableProperties(new TableStyle { Val = StyleIds.Table });
        if (isRightToLeft)
        {
            properties.AppendChild(new BiDiVisual());
        }

        if (place.Indent == 0)
        {
            properties.AppendChild(new TableWidth { Type = TableWidthUnitValues.Pct, Width = WordMeasures.Text(FullWidth) });
        }
        else
        {
            properties.Append(
                new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" },
                new TableIndentation { Type = TableWidthUnitValues.Dxa, Width = place.Indent });
        }

        properties.AppendChild(new TableLook
        {
            Val = table switch
            {
                { HasHeaderRow: true, HasHeaderColumn: true } => "06A0",
                { HasHeaderRow: true } => "0620",
                _ => "0680",
            },
            FirstRow = table.HasHeaderRow,
            FirstColumn = table.HasHeaderColumn,
            LastRow = false,
            LastColumn = false,
            NoHorizontalBand = true,
            NoVerticalBand = true,
        });
        if (LeafletText.Of(table.Caption) is { Length: > 0 } caption)
        {
            properties.AppendChild(new TableCaption { Val = Quotation.Of(caption, LongestDescription) });
        }

        if (table.HasHeaderRow)
        {
            var columns = string.Join("; ", table.Rows[0].Cells.Select(cell => LeafletText.Of(cell.Inlines)).Where(words => LeafletText.HasWords(words)));
            if (columns.Length > 0)
            {
                properties.AppendChild(new TableDescription { Val = Quotation.Of(columns, LongestDescription) });
            }
        }

        return properties;
    }

    private DocumentFormat.OpenXml.Wordprocessing.TableRow RowOf(Documents.Model.Table table, int index, int width, bool isRightToLeft)
    {
        var row = table.Rows[index];
        context.Links.Reach(row.Id);
        var properties = new TableRowProperties(new CantSplit());
        var isHeader = index == 0 && table.HasHeaderRow;
        if (isHeader)
        {
            properties.AppendChild(new TableHeader());
        }

        var element = new DocumentFormat.OpenXml.Wordprocessing.TableRow(properties);
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            context.Links.Reach(cell.Id);
            var style = isHeader || (column == 0 && table.HasHeaderColumn) ? StyleIds.TableHeading : StyleIds.TableText;
            var runsRightToLeft = context.Direction.Of(cell.Inlines, isRightToLeft);
            var form = new ParagraphForm(style, runsRightToLeft) { IsAtEnd = runsRightToLeft != isRightToLeft };
            element.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.TableCell(
                new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = WordMeasures.Text(width) }),
                context.Paragraphs.Make(form, context.Inlines.Begin(runsRightToLeft, isBold: WordLook.IsBold(style)).Add(cell.Inlines).Pieces)));
        }

        return element;
    }
}
