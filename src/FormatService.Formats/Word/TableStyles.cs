using DocumentFormat.OpenXml.Wordprocessing;

namespace FormatService.Formats.Word;

/// <summary>The table of the house: a rule around every cell, and header cells on a ground of their own.</summary>
internal static class TableStyles
{
    /// <summary>What all tables are based on.</summary>
    public const string Normal = "TableNormal";

    private const double CellPaddingEm = 0.4, RulePt = 1;

    /// <summary>The style.</summary>
    public static Style Of(WordLooks looks)
    {
        var padding = WordMeasures.Twips(looks.Pages.Body.SizePt * CellPaddingEm);
        var colour = WordMeasures.Hex(looks.Pages.RuleColour);
        var width = WordMeasures.EighthsOfPoint(RulePt);
        return new Style(
            new StyleName { Val = "Leaflet Table" },
            new BasedOn { Val = Normal },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = width, Space = 0, Color = colour },
                    new LeftBorder { Val = BorderValues.Single, Size = width, Space = 0, Color = colour },
                    new BottomBorder { Val = BorderValues.Single, Size = width, Space = 0, Color = colour },
                    new RightBorder { Val = BorderValues.Single, Size = width, Space = 0, Color = colour },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = width, Space = 0, Color = colour },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = width, Space = 0, Color = colour }),
                new TableCellMarginDefault(
                    new TopMargin { Width = WordMeasures.Text(padding), Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = (short)padding, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = WordMeasures.Text(padding), Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = (short)padding, Type = TableWidthValues.Dxa })),
            HeaderCells(looks, TableStyleOverrideValues.FirstRow),
            HeaderCells(looks, TableStyleOverrideValues.FirstColumn))
        {
            Type = StyleValues.Table,
            StyleId = StyleIds.Table,
            CustomStyle = true,
        };
    }

    /// <summary>The table of easy read: no rules, and space between its rows.</summary>
    public static Style PictureRowsOf(WordLooks looks)
    {
        var between = WordMeasures.Twips(looks.Pages.ParagraphSpacePt / 2);
        return new Style(
            new StyleName { Val = "Picture Rows" },
            new BasedOn { Val = Normal },
            new StyleTableProperties(new TableCellMarginDefault(
                new TopMargin { Width = WordMeasures.Text(between), Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = WordMeasures.Text(between), Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = StyleIds.PictureRows,
            CustomStyle = true,
        };
    }

    // Their words are bold by the style of their paragraphs: bold by both would cancel out (ECMA-376-1, clause 17.7.3).
    private static TableStyleProperties HeaderCells(WordLooks looks, TableStyleOverrideValues cells) => new(
        new TableStyleConditionalFormattingTableCellProperties(WordLooks.Ground(looks.Pages.PanelColour)))
    {
        Type = cells,
    };
}
