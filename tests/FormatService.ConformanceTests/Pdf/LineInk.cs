using FormatService.Testing.Fonts;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>Where lines have ink, by the outlines of the glyphs that the file embeds.</summary>
internal sealed class LineInk
{
    private readonly Dictionary<PdfFont, GlyphReader> _fonts = [];

    /// <summary>The distance of the baselines of two lines, one over the other, at which the box of a glyph of one meets that of a glyph of the other; 0 where none would.</summary>
    public double LeastDistance(TextLine upper, TextLine lower)
    {
        var (above, below) = (BoxesOf(upper), BoxesOf(lower));
        return above.SelectMany(_ => below, (high, low) => high.Left < low.Right && low.Left < high.Right ? low.Top - high.Bottom : 0).Append(0).Max();
    }

    /// <summary>The boxes of the glyphs of a line, their heights from its baseline.</summary>
    private List<Box> BoxesOf(TextLine line)
    {
        var boxes = new List<Box>();
        foreach (var run in line.Runs)
        {
            if (!_fonts.TryGetValue(run.Font, out var font))
            {
                _fonts[run.Font] = font = new GlyphReader(run.Font.Program!.Bytes);
            }

            var unit = run.SizePt / font.UnitsPerEm;
            foreach (var glyph in run.Glyphs)
            {
                if (font.BoundsOf(glyph.Glyph) is var (left, bottom, right, top))
                {
                    var rise = glyph.BaselineY - line.BaselineY;
                    boxes.Add(new Box(glyph.X + (left * unit), (bottom * unit) + rise, glyph.X + (right * unit), (top * unit) + rise));
                }
            }
        }

        return boxes;
    }
}
