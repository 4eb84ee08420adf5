using DocumentFormat.OpenXml.Wordprocessing;

namespace FormatService.Formats.Word;

/// <summary>The headings, built in so that screen readers list them and the accessibility checker finds them (FORMATS MS-04).</summary>
internal static class HeadingStyles
{
    /// <summary>The heading of a level: never alone at the foot of a page (FORMATS W-05), nearer to what it heads than to what went before.</summary>
    public static Style Of(WordLooks looks, int level)
    {
        var look = looks.Pages.Heading(level);
        var style = WordLooks.Paragraph(StyleIds.Heading(level), $"heading {WordMeasures.Text(level)}", StyleIds.Normal);
        style.NextParagraphStyle = new NextParagraphStyle { Val = StyleIds.Normal };
        style.UIPriority = new UIPriority { Val = 9 };
        style.PrimaryStyle = new PrimaryStyle();
        style.Append(
            new StyleParagraphProperties(
                new KeepNext(),
                new KeepLines(),
                looks.Spacing(look, looks.Pages.SpaceBeforeHeading(level), looks.Pages.SpaceAfterHeading(level)),
                new OutlineLevel { Val = level - 1 }),
            looks.Letters(look)!);
        return style;
    }
}
