using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>
/// Makes the rows of easy read: the picture in the first column of a table and its sentences in the second, in reading order, each row on one page.
/// A picture in line with words cannot have several lines beside it, and one that floats is passed over by who reads by ear (MS-06); so
/// this is the one place where a table is no table of data (FORMATS E-11). A row without a picture is paragraphs that stand in as far.
/// </summary>
/// <param name="context">What all that writes the file shares.</param>
internal sealed class WordRows(WordContext context)
{
    private readonly int _side = WordMeasures.Twips(context.Styles.Pages.RowSideWidthPt + context.Styles.Pages.RowGapPt);

    /// <summary>How far the sentences of rows stand in, in twips.</summary>
    public int Indent => _side;

    /// <summary>A table for rows at a place, without a row as yet.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Table Begin(BlockPlace place, bool isRightToLeft)
    {
        // In the order of the schema (ECMA-376-1, 17.4.59).
        var properties = new TableProperties(new TableStyle { Val = StyleIds.PictureRows });
        if (isRightToLeft)
        {
            properties.AppendChild(new BiDiVisual());
        }

        properties.AppendChild(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = WordMeasures.Text(_side + WordsWidth(place)) });
        if (place.Indent > 0)
        {
            properties.AppendChild(new TableIndentation { Type = TableWidthUnitValues.Dxa, Width = place.Indent });
        }

        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0600", FirstRow = false, FirstColumn = false, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        return new DocumentFormat.OpenXml.Wordprocessing.Table(
            properties,
            new TableGrid(new GridColumn { Width = WordMeasures.Text(_side) }, new GridColumn { Width = WordMeasures.Text(WordsWidth(place)) }));
    }

    /// <summary>A row of such a table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="picture">Its picture, in a run.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isRightToLeft">Whether the picture stands at the right.</param>
    public DocumentFormat.OpenXml.Wordprocessing.TableRow Make(PictureRow row, Run picture, BlockPlace place, bool isRightToLeft)
    {
        var shown = context.Paragraphs.Begin(new ParagraphForm(StyleIds.RowPicture, isRightToLeft));
        shown.AppendChild(picture);
        var words = Cell(WordsWidth(place));
        foreach (var sentence in row.Sentences)
        {
            context.Links.Reach(sentence.Id);
            var runsRightToLeft = context.Direction.Of(sentence.Inlines, isRightToLeft);
            var form = new ParagraphForm(StyleIds.RowText, runsRightToLeft) { IsAtEnd = runsRightToLeft != isRightToLeft };
            words.AppendChild(context.Paragraphs.Make(form, context.Inlines.Begin(runsRightToLeft).Add(sentence.Inlines).Pieces));
        }

        var side = Cell(_side);
        side.AppendChild(shown);
        return new DocumentFormat.OpenXml.Wordprocessing.TableRow(new TableRowProperties(new CantSplit()), side, words);
    }

    private int WordsWidth(BlockPlace place)
    {
        var room = context.Styles.TextWidth - place.Indent - (place.Callout is null ? 0 : context.Styles.CalloutIndent);
        return Math.Max(room - _side, context.Styles.TextWidth / 4);
    }

    private static DocumentFormat.OpenXml.Wordprocessing.TableCell Cell(int width) => new(new TableCellProperties(
        new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = WordMeasures.Text(width) },
        new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }));
}
