using System.Globalization;
using System.Xml.Linq;
using FormatService.Documents.Profiles;

namespace FormatService.Testing.Word.Rules;

/// <summary>The colours that a run is seen in.</summary>
internal static class TextColours
{
    /// <summary>The contrast of a run's text with what is under it; null where a colour is not said in six hexadecimal digits.</summary>
    public static double? Contrast(WordRun run)
    {
        var ground = Parse(Fill(run.Effective("shd")) ?? GroundOf(run.Paragraph));
        var text = run.Effective("color");
        if (ground is not { } under)
        {
            return null;
        }

        // Word sets automatic text black, or white where the ground is dark.
        return text?.Val() is null or "auto"
            ? Math.Max(Documents.Profiles.Contrast.Ratio(new Colour(0, 0, 0), under), Documents.Profiles.Contrast.Ratio(new Colour(255, 255, 255), under))
            : Parse(text.Val()) is { } over ? Documents.Profiles.Contrast.Ratio(over, under) : null;
    }

    /// <summary>The contrast of the label of a list with what is under it; null where a colour is not said in six hexadecimal digits.</summary>
    public static double? Contrast(WordParagraph paragraph, string colour) =>
        Parse(GroundOf(paragraph)) is { } under && Parse(colour) is { } over ? Documents.Profiles.Contrast.Ratio(over, under) : null;

    /// <summary>The colour under a paragraph: its shading, its cell's, its table's or the page's.</summary>
    private static string GroundOf(WordParagraph paragraph) =>
        Fill(paragraph.Effective("shd"))
            ?? Fill(paragraph.Cell?.Element.Element(WordNames.W + "tcPr")?.Element(WordNames.W + "shd"))
            ?? Fill(paragraph.Cell?.StyleProperty("tcPr", "shd"))
            ?? Fill(paragraph.Cell?.Row.Table.Property("shd")) ?? Fill(paragraph.Cell?.StyleProperty("tblPr", "shd"))
            ?? paragraph.Story.File.PageColour;

    private static string? Fill(XElement? shading) => shading?.Attribute(WordNames.W + "fill")?.Value is { } fill and not "auto" ? fill : null;

    private static Colour? Parse(string? colour) =>
        colour is { Length: 6 } && int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
}
