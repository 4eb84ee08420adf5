using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Composition;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Word;

/// <summary>The looks of callouts: a panel with a bar at its start edge and, from the second level up, a band with its heading.</summary>
internal static class CalloutStyles
{
    // The border that carries the ground past its words where there is no bar.
    private const double ThinPt = 0.5;

    /// <summary>The paragraphs of a callout.</summary>
    public static Style Of(WordLooks looks, CalloutLevel level)
    {
        var style = WordLooks.Paragraph(StyleIds.Callout(level), $"Callout {NameOf(level)}", StyleIds.Normal);
        style.CustomStyle = true;
        style.Append(new StyleParagraphProperties([.. Panel(looks, ColourOf(looks, level), BarOf(level))]));
        return style;
    }

    /// <summary>The heading of a callout at a level of heading.</summary>
    public static Style HeadingOf(WordLooks looks, CalloutLevel level, int heading)
    {
        var isInformation = level == CalloutLevel.Information;
        var look = isInformation ? looks.Pages.PanelHeading : looks.Pages.BandHeading;
        var colour = ColourOf(looks, level);
        var style = WordLooks.Paragraph(StyleIds.CalloutHeading(level, heading), $"Callout {NameOf(level)} Heading {WordMeasures.Text(heading)}", StyleIds.Heading(heading));
        style.CustomStyle = true;
        style.NextParagraphStyle = new NextParagraphStyle { Val = StyleIds.Callout(level) };
        style.UIPriority = new UIPriority { Val = 10 };
        style.Append(
            new StyleParagraphProperties(
            [
                new KeepNext(),
                new KeepLines(),
                .. isInformation ? Ground(looks, looks.Pages.PanelColour, colour, BarOf(level)) : Ground(looks, colour, colour, PageStyles.WidestBarPt),
                looks.Spacing(look, looks.Pages.ParagraphSpacePt, isInformation ? looks.Pages.SpaceAfterHeading(heading) : 0),
                Indent(looks),
                new OutlineLevel { Val = heading - 1 },
            ]),
            AllLetters(looks, look));
        return style;
    }

    /// <summary>The bar and ground of a callout, for what stands in it in a style of its own, in the order of the schema.</summary>
    /// <param name="looks">The looks.</param>
    /// <param name="level">The level of the callout.</param>
    /// <param name="insetPt">How far the words stand in from those of the callout, in points. A bar stands 31 points before its words at most; what stands in further takes it along.</param>
    /// <param name="isApart">Whether the panel must not run into that of the callout before it.</param>
    public static OpenXmlElement[] GroundOf(WordLooks looks, CalloutLevel level, double insetPt, bool isApart) =>
        Ground(looks, looks.Pages.PanelColour, ColourOf(looks, level), BarOf(level), insetPt, isApart);

    /// <summary>The ground of a callout under a cell of a table in it, and its bar where the cell is the first, in the order of the schema.</summary>
    public static IEnumerable<OpenXmlElement> CellOf(WordLooks looks, CalloutLevel level, bool isFirst)
    {
        if (isFirst)
        {
            yield return new TableCellBorders(new StartBorder
            {
                Val = BorderValues.Single,
                Color = WordMeasures.Hex(ColourOf(looks, level)),
                Size = WordMeasures.EighthsOfPoint(BarOf(level)),
                Space = 0,
            });
        }

        yield return WordLooks.Ground(looks.Pages.PanelColour);
    }

    /// <summary>What makes a panel of a paragraph, in the order of the schema.</summary>
    public static IEnumerable<OpenXmlElement> Panel(WordLooks looks, RgbColour bar, double barWidthPt) =>
        [.. Ground(looks, looks.Pages.PanelColour, bar, barWidthPt), Indent(looks)];

    /// <summary>What makes a band of a paragraph, in the order of the schema.</summary>
    public static IEnumerable<OpenXmlElement> Band(WordLooks looks, RgbColour colour) =>
        [.. Ground(looks, colour, colour, PageStyles.WidestBarPt), Indent(looks)];

    // Both edges stand in alike: a passage that runs the other way swaps them, and the panel would step to the side.
    private static Indentation Indent(WordLooks looks)
    {
        var indent = WordMeasures.TwipsText(PageStyles.WidestBarPt + looks.Pages.PanelPaddingPt);
        return new Indentation { Start = indent, End = indent };
    }

    /// <summary>A ground that reaches past its words on all sides, by borders of its own colour, with the bar at the edge where lines start.</summary>
    private static OpenXmlElement[] Ground(WordLooks looks, RgbColour ground, RgbColour bar, double barWidthPt, double insetPt = 0, bool isApart = false)
    {
        // Paragraphs whose borders are alike in all are one box (ECMA-376-1, 17.3.1.24), and programs fill what is between grounds that are
        // alike: a shade of blue that nobody sees makes another box of it.
        ground = isApart ? ground with { Blue = (byte)(ground.Blue ^ 1) } : ground;

        // The ground reaches to both edges of the column, and text stands at one edge on every panel, however wide its bar is.
        var padding = WordMeasures.BorderSpace(looks.Pages.PanelPaddingPt);
        var (barBorder, plainBorder) = (Edge(bar, barWidthPt, insetPt), Edge(ground, ThinPt, 0));
        var (left, right) = looks.IsRightToLeft ? (plainBorder, barBorder) : (barBorder, plainBorder);
        var borders = new ParagraphBorders(
            new TopBorder { Val = BorderValues.Single, Color = WordMeasures.Hex(ground), Size = WordMeasures.EighthsOfPoint(ThinPt), Space = padding },
            new LeftBorder { Val = BorderValues.Single, Color = left.Colour, Size = left.Width, Space = left.Space },
            new BottomBorder { Val = BorderValues.Single, Color = WordMeasures.Hex(ground), Size = WordMeasures.EighthsOfPoint(ThinPt), Space = padding },
            new RightBorder { Val = BorderValues.Single, Color = right.Colour, Size = right.Width, Space = right.Space });
        return [borders, WordLooks.Ground(ground)];

        (string Colour, uint Width, uint Space) Edge(RgbColour colour, double widthPt, double furtherPt) => (
            WordMeasures.Hex(colour),
            WordMeasures.EighthsOfPoint(widthPt),
            WordMeasures.BorderSpace(looks.Pages.PanelPaddingPt + PageStyles.WidestBarPt - widthPt + furtherPt));
    }

    /// <summary>All that a heading's letters are, since the heading that it is based on has a size and maybe a colour of its own.</summary>
    private static StyleRunProperties AllLetters(WordLooks looks, TextStyle look)
    {
        var letters = new StyleRunProperties(new Bold(), new BoldComplexScript(), WordLooks.ColourOf(look.Colour));
        if (looks.LetterSpacingOf(look) is { } spacing)
        {
            letters.Append(spacing);
        }

        letters.Append(new FontSize { Val = WordMeasures.HalfPoints(look.SizePt) }, new FontSizeComplexScript { Val = WordMeasures.HalfPoints(look.SizePt) });
        return letters;
    }

    private static RgbColour ColourOf(WordLooks looks, CalloutLevel level) =>
        level is CalloutLevel.Urgent or CalloutLevel.Emergency ? looks.Pages.AlertColour : looks.Pages.AccentColour;

    private static double BarOf(CalloutLevel level) => level == CalloutLevel.Emergency ? PageStyles.WidestBarPt : PageStyles.BarPt;

    private static string NameOf(CalloutLevel level) => level == CalloutLevel.NonUrgent ? "Non-urgent" : level.ToString();
}
