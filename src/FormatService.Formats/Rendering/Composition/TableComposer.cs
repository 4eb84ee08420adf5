using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Turns a table into its caption and its grid.</summary>
internal static class TableComposer
{
    public static IEnumerable<FlowBlock> Compose(Table table, StructureElement element, InlineComposer inlines, PageStyles styles, bool isRightToLeft, Func<ImmutableArray<Inline>, bool> directionOf)
    {
        var flow = new List<FlowBlock>(2);
        if (!table.Caption.IsEmpty)
        {
            // Caption is the first child, as ISO 32000-1, table 337, asks.
            var node = table.Id.Child("caption");
            flow.Add(new FlowParagraph
            {
                Spans = inlines.Compose(table.Caption, element.Add(StructureRole.Caption, node.Value), styles.Bold, node, directionOf(table.Caption)),
                LineHeightPt = styles.LineHeightOf(styles.Body),
                SpaceAfter = styles.ItemSpacePt,
                KeepWithNext = true,
                IsRightToLeft = directionOf(table.Caption),
                IsAtRight = isRightToLeft,
                NodeId = table.Id.Value,
            });
        }

        // PDF/UA-1 7.2: a table with a head has a body too, so the row of a table that has no other is its body.
        var hasHead = table is { HasHeaderRow: true, Rows.Length: > 1 };
        StructureElement? body = null;
        var rows = new List<FlowTableRow>(table.Rows.Length);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var isHeaderRow = i == 0 && table.HasHeaderRow;
            var group = isHeaderRow && hasHead ? element.Add(StructureRole.TableHead) : body ??= element.Add(StructureRole.TableBody);
            rows.Add(ComposeRow(table, table.Rows[i], isHeaderRow, group));
        }

        flow.Add(new FlowTable
        {
            Rows = rows,
            HeaderRowCount = table.HasHeaderRow ? 1 : 0,
            CellPaddingPt = styles.Body.SizePt * 0.4,
            RuleColour = styles.RuleColour,
            HeaderGround = styles.PanelColour,
            SpaceAfter = styles.ParagraphSpacePt,
            IsRightToLeft = isRightToLeft,
            Destination = element,
        });
        return flow;

        FlowTableRow ComposeRow(Table of, TableRow row, bool isHeaderRow, StructureElement group)
        {
            var rowElement = group.Add(StructureRole.TableRow, row.Id.Value);
            var cells = new List<FlowTableCell>(row.Cells.Length);
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var cell = row.Cells[column];
                var isHeader = isHeaderRow || (column == 0 && of.HasHeaderColumn);
                // An empty corner names nothing; as a header cell it would be announced without words.
                var cellElement = isHeader && !(isHeaderRow && cell.Inlines.IsEmpty)
                    ? rowElement.Add(StructureRole.TableHeaderCell, cell.Id.Value, scope: isHeaderRow ? HeaderScope.Column : HeaderScope.Row)
                    : rowElement.Add(StructureRole.TableDataCell, cell.Id.Value);
                cells.Add(new FlowTableCell([CellText(cell, cellElement, isHeader ? styles.Bold : styles.Body)], isHeader));
            }

            return new FlowTableRow(cells);
        }

        FlowParagraph CellText(TableCell cell, StructureElement cellElement, TextStyle style) => new()
        {
            Spans = inlines.Compose(cell.Inlines, cellElement, style, cell.Id, directionOf(cell.Inlines)),
            LineHeightPt = styles.LineHeightOf(style),
            IsRightToLeft = directionOf(cell.Inlines),
            IsAtRight = isRightToLeft,
            NodeId = cell.Id.Value,
        };
    }
}
