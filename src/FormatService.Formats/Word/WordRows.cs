using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>
/// Makes the rows of easy read: the picture in the first column of a table and its sentences in the second, in reading order, each row on one page.
/// A picture in line with words cannot have several lines beside it, and one that floats is passed over by who reads by ear (MS-06); so
/// this is the one place where a table is no table of data (FORMATS E-11). A row without a picture is paragraphs that stand in as far.
/// </summary>
internal sealed class WordRows(WordContext context)
{
    private readonly WordLooks _looks = new(context.Styles.Pages, context.Leaflet.Language, embedding: null);

    /// <summary>How far the sentences of rows stand in, in twips.</summary>
    public int Indent { get; } = WordMeasures.Twips(context.Styles.Pages.RowSideWidthPt + context.Styles.Pages.RowGapPt);

    /// <summary>A table for rows at a place, without a row as yet.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Table Begin(BlockPlace place, bool isRightToLeft)
    {
        // In the order of the schema (ECMA-376-1, 17.4.59).
        var properties = new TableProperties(new TableStyle { Val = StyleIds.PictureRows });
        if (isRightToLeft)
        {
            properties.AppendChild(new BiDiVisual());
        }

        var (side, words) = WidthsAt(place);
        properties.AppendChild(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = WordMeasures.Text(side + words) });
        if (place is { Indent: > 0, Callout: null })
        {
            properties.AppendChild(new TableIndentation { Type = TableWidthUnitValues.Dxa, Width = place.Indent });
        }

        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0600", FirstRow = false, FirstColumn = false, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        return new DocumentFormat.OpenXml.Wordprocessing.Table(
            properties,
            new TableGrid(new GridColumn { Width = WordMeasures.Text(side) }, new GridColumn { Width = WordMeasures.Text(words) }));
    }

    /// <summary>A row of such a table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="picture">Its picture, in a run.</param>
    /// <param name="leadsIn">Whether it stays on one page with what follows.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isRightToLeft">Whether the picture stands at the right.</param>
    public DocumentFormat.OpenXml.Wordprocessing.TableRow Make(PictureRow row, Run picture, bool leadsIn, BlockPlace place, bool isRightToLeft)
    {
        context.Links.Reach(row.Id);
        var inset = place.Callout is null ? 0 : context.Styles.CalloutIndent;
        var shown = context.Paragraphs.Begin(new ParagraphForm(StyleIds.RowPicture, isRightToLeft) { Indent = inset == 0 ? null : inset });
        shown.AppendChild(picture);
        var (side, words) = WidthsAt(place);
        var sentences = Cell(words, place, isFirst: false);
        foreach (var sentence in row.Sentences)
        {
            context.Links.Reach(sentence.Id);
            var runsRightToLeft = context.Direction.Of(sentence.Inlines, isRightToLeft);
            var form = new ParagraphForm(StyleIds.RowText, runsRightToLeft) { IsAtEnd = runsRightToLeft != isRightToLeft, KeepWithNext = leadsIn };
            sentences.AppendChild(context.Paragraphs.Make(form, context.Inlines.Begin(runsRightToLeft).Add(sentence.Inlines).Pieces));
        }

        var first = Cell(side, place, isFirst: true);
        first.AppendChild(shown);
        return new DocumentFormat.OpenXml.Wordprocessing.TableRow(new TableRowProperties(new CantSplit()), first, sentences);
    }

    // In a callout a table reaches from edge to edge, as the ground of its paragraphs does.
    private (int Side, int Words) WidthsAt(BlockPlace place)
    {
        var (side, before) = place.Callout is null ? (Indent, place.Indent) : (Indent + context.Styles.CalloutIndent, 0);
        return (side, Math.Max(context.Styles.TextWidth - before - side, context.Styles.TextWidth / 4));
    }

    private DocumentFormat.OpenXml.Wordprocessing.TableCell Cell(int width, BlockPlace place, bool isFirst)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = WordMeasures.Text(width) });
        if (place.Callout is { } level)
        {
            properties.Append(CalloutStyles.CellOf(_looks, level, isFirst));
        }

        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new DocumentFormat.OpenXml.Wordprocessing.TableCell(properties);
    }
}
