using FormatService.Documents.Profiles;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The contrast of text with what a page really paints under it, white paper where it paints nothing.</summary>
internal static class PaintedContrast
{
    private const double Greatest = 21;

    public static double Of(TextRun run, PdfPage page)
    {
        // A space at the end of a line hangs over its edge, and has nothing to be seen.
        var seen = run.Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).ToList();
        if (seen.Count == 0)
        {
            return Greatest;
        }

        var left = seen.Min(glyph => Math.Min(glyph.X, glyph.X + glyph.Width));
        var right = seen.Max(glyph => Math.Max(glyph.X, glyph.X + glyph.Width));
        var ground = page.Content.Shapes.LastOrDefault(shape => shape.Order < run.Order && shape.Painting == Painting.Fill
            && shape.Bounds.Left <= left + 1 && shape.Bounds.Right >= right - 1
            && shape.Bounds.Bottom <= run.BaselineY && shape.Bounds.Top >= run.BaselineY)?.Colour ?? new(1, 1, 1);
        return Contrast.Ratio(ToBytes(run.Colour), ToBytes(ground));
    }

    private static Documents.Profiles.Colour ToBytes(Testing.Pdf.Colour colour) =>
        new((byte)Math.Round(colour.Red * 255), (byte)Math.Round(colour.Green * 255), (byte)Math.Round(colour.Blue * 255));
}
