using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>Makes paragraphs, with the bookmarks of what they begin.</summary>
/// <param name="runs">Makes their runs.</param>
/// <param name="links">Knows the bookmarks.</param>
/// <param name="looks">The looks of callouts.</param>
/// <param name="isRightToLeft">Whether the leaflet runs from right to left; paragraphs that run another way say so.</param>
internal sealed class WordParagraphs(WordRuns runs, WordLinks links, WordLooks looks, bool isRightToLeft)
{
    /// <summary>A paragraph of some pieces.</summary>
    public Paragraph Make(ParagraphForm form, List<RunPiece> pieces)
    {
        var paragraph = Begin(form);
        runs.Append(paragraph, pieces, form.IsRightToLeft, RoomOf(form));
        return paragraph;
    }

    /// <summary>How long the lines of a paragraph are, as a multiple of the size of running text; at least so long for those of lists.</summary>
    private double RoomOf(ParagraphForm form)
    {
        var pages = looks.Pages;
        var usual = form.Style == StyleIds.OtherFormats || form.Style.StartsWith("Callout", StringComparison.Ordinal) ? PageStyles.WidestBarPt + pages.PanelPaddingPt : 0;
        var start = form.Indent is { } indent ? WordMeasures.Points(indent) : form.Item is null ? usual : pages.ListIndentPt;
        var end = form.End is { } last ? WordMeasures.Points(last) : usual;
        return (pages.Geometry.ColumnPt - start - end) / pages.Body.SizePt;
    }

    /// <summary>A paragraph without words as yet.</summary>
    public Paragraph Begin(ParagraphForm form)
    {
        var paragraph = new Paragraph();
        if (PropertiesOf(form) is { HasChildren: true } properties)
        {
            paragraph.AppendChild(properties);
        }

        if (links.AnyWaiting)
        {
            foreach (var (id, name) in links.TakeWaiting())
            {
                var number = WordMeasures.Text(id);
                paragraph.Append(new BookmarkStart { Id = number, Name = name }, new BookmarkEnd { Id = number });
            }
        }

        return paragraph;
    }

    private ParagraphProperties PropertiesOf(ParagraphForm form)
    {
        // In the order of the schema (ECMA-376-1, 17.3.1.26).
        var properties = new ParagraphProperties();
        if (form.Style != StyleIds.Normal)
        {
            properties.AppendChild(new ParagraphStyleId { Val = form.Style });
        }

        if (form.KeepWithNext)
        {
            properties.AppendChild(new KeepNext());
        }

        if (form.KeepLines)
        {
            properties.AppendChild(new KeepLines());
        }

        if (form.Item is var (number, itemLevel))
        {
            properties.AppendChild(new NumberingProperties(new NumberingLevelReference { Val = itemLevel }, new NumberingId { Val = number }));
        }

        if (form.Panel is { } level)
        {
            properties.Append(CalloutStyles.GroundOf(looks, level, WordMeasures.Points(form.Inset), form.IsApart));
        }

        if (form.IsRightToLeft)
        {
            properties.AppendChild(new BiDi());
        }
        else if (isRightToLeft)
        {
            properties.AppendChild(new BiDi { Val = false });
        }

        var spacing = new SpacingBetweenLines();
        if (form.Before is { } before)
        {
            spacing.Before = WordMeasures.Text(before);
        }

        if (form.After is { } after)
        {
            spacing.After = WordMeasures.Text(after);
        }

        if (spacing.HasAttributes)
        {
            properties.AppendChild(spacing);
        }

        if (form.Indent is { } indent)
        {
            var element = WordLooks.IndentOf(indent, form.Hanging);
            if (form.End is { } end)
            {
                element.End = WordMeasures.Text(end);
            }

            properties.AppendChild(element);
        }

        if (form.IsAtEnd)
        {
            properties.AppendChild(new Justification { Val = JustificationValues.End });
        }

        return properties;
    }
}
