using System.Collections.Immutable;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>The text matrices between BT and ET (ISO 32000-1 9.4), and the showing of strings at them.</summary>
internal sealed class TextPosition
{
    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    public void Set(Matrix matrix) => _text = _line = matrix;

    public void NextLine(double x, double y) => Set(Matrix.Translation(x, y) * _line);

    public TextRun Show(IReadOnlyList<PdfObject> parts, GraphicsState state, int pageIndex, int order, MarkedContent? owner)
    {
        var glyphs = ImmutableArray.CreateBuilder<PaintedGlyph>();
        var text = new StringBuilder();
        var start = _text * state.Ctm;
        var (x, y) = start.Apply(0, state.Rise);
        var font = state.Font!;
        foreach (var part in parts)
        {
            if (part.Number is { } adjustment)
            {
                Advance(-adjustment / 1000 * state.FontSize * state.HorizontalScale);
            }
            else if (part is PdfString shown)
            {
                foreach (var code in font.Decode(shown.Bytes))
                {
                    glyphs.Add(Place(code, state));
                    text.Append(code.Text);
                }
            }
        }

        return new TextRun
        {
            PageIndex = pageIndex,
            Order = order,
            Owner = owner,
            Colour = state.RenderingMode is 1 or 5 ? state.Stroke : state.Fill,
            Font = font,
            Text = text.ToString(),
            SizePt = Math.Abs(state.FontSize) * start.VerticalScale,
            X = x,
            BaselineY = y,
            EndX = (_text * state.Ctm).Apply(0, state.Rise).X,
            IsTurned = Math.Abs(start.B) > 0.001,
            RenderingMode = state.RenderingMode,
            Glyphs = glyphs.ToImmutable(),
        };
    }

    private PaintedGlyph Place(FontCode code, GraphicsState state)
    {
        var matrix = _text * state.Ctm;
        var width = code.Width / 1000 * state.FontSize;
        var (x, y) = matrix.Apply(0, state.Rise);
        var end = matrix.Apply(width * state.HorizontalScale, state.Rise);
        // Word spacing is for the single-byte code 32 alone, never for a two-byte one (9.3.3).
        var space = state.CharacterSpace + (code is { Code: 32, ByteLength: 1 } ? state.WordSpace : 0);
        Advance((width + space) * state.HorizontalScale);
        return new PaintedGlyph(code.Code, code.Glyph, code.Text, x, y, end.X - x);
    }

    private void Advance(double distance) => _text = Matrix.Translation(distance, 0) * _text;
}
