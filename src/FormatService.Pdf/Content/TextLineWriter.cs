using FormatService.Pdf.Fonts;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Text;

namespace FormatService.Pdf.Content;

/// <summary>
/// Writes text: a line is one array of strings and corrections (TJ) as long as nothing else changes. Glyphs come in logical order, which is
/// what readers extract best, and stand where the typesetter put them to half a thousandth of an em.
/// </summary>
internal sealed class TextLineWriter(PdfBuffer content, DocumentFonts fonts, ViolationList violations)
{
    private FontUsage? _font;
    private int _fontNumber;
    private double _size;
    private double _rise;
    private bool _isInArray;
    private bool _isInString;

    // Where the present line begins, in hundredths of a point, and where the pen is after what was shown, in points.
    private long _lineX;
    private long _lineY;
    private bool _isOnLine;
    private double _pen;

    /// <summary>Whether a text object (BT … ET) is open.</summary>
    public bool IsInObject { get; private set; }

    public void BeginPage()
    {
        _font = null;
        _rise = 0;
        IsInObject = false;
    }

    public void BeginObject()
    {
        if (!IsInObject)
        {
            content.Raw("BT\n"u8);
            IsInObject = true;
            _isOnLine = false;
            (_lineX, _lineY) = (0, 0);
        }
    }

    public void EndObject()
    {
        if (IsInObject)
        {
            content.Raw("ET\n"u8);
            IsInObject = false;
        }
    }

    /// <summary>Ends the array that is open, so that other operators can follow.</summary>
    public void EndShowing()
    {
        EndString();
        if (_isInArray)
        {
            content.Raw("]TJ\n"u8);
            _isInArray = false;
        }
    }

    public void Write(PlacedText text, double pageHeight)
    {
        SetFont(text);
        var baseline = (long)Math.Round((pageHeight - text.Baseline) * 100);
        if (!_isOnLine || baseline != _lineY)
        {
            MoveTo((long)Math.Round(text.X * 100), baseline);
        }

        var pieces = text.Pieces;
        var unit = text.SizePt / _font!.Font.UnitsPerEm;
        var x = text.X;
        if (!pieces[0].IsRightToLeft)
        {
            foreach (var piece in pieces)
            {
                WriteLeftToRight(text, piece, x, unit);
                x += piece.AdvanceUnits * unit;
            }

            return;
        }

        foreach (var piece in pieces)
        {
            x += piece.AdvanceUnits * unit;
        }

        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            WriteRightToLeft(text, pieces[i], x, unit);
            x -= pieces[i].AdvanceUnits * unit;
        }
    }

    private void WriteLeftToRight(PlacedText owner, ShapedText piece, double x, double unit)
    {
        var glyphs = piece.Glyphs;
        for (var i = 0; i < glyphs.Length;)
        {
            var end = i + 1;
            while (end < glyphs.Length && glyphs[end].Cluster == glyphs[i].Cluster)
            {
                end++;
            }

            var text = ClusterText(owner, piece, glyphs[i].Cluster, end < glyphs.Length ? glyphs[end].Cluster : piece.Text.Length);
            for (; i < end; i++)
            {
                Show(owner, glyphs[i], GlyphText.Share(ref text, isLast: i == end - 1), x, unit);
                x += glyphs[i].Advance * unit;
            }
        }
    }

    /// <summary>As <see cref="WriteLeftToRight"/>, from the last glyph to the first; <paramref name="x"/> is the right end.</summary>
    private void WriteRightToLeft(PlacedText owner, ShapedText piece, double x, double unit)
    {
        var glyphs = piece.Glyphs;
        for (var i = glyphs.Length - 1; i >= 0;)
        {
            var end = i - 1;
            while (end >= 0 && glyphs[end].Cluster == glyphs[i].Cluster)
            {
                end--;
            }

            var text = ClusterText(owner, piece, glyphs[i].Cluster, end >= 0 ? glyphs[end].Cluster : piece.Text.Length);
            for (; i > end; i--)
            {
                x -= glyphs[i].Advance * unit;
                Show(owner, glyphs[i], GlyphText.Share(ref text, isLast: i == end + 1), x, unit);
            }
        }
    }

    private ReadOnlySpan<char> ClusterText(PlacedText owner, ShapedText piece, int start, int end)
    {
        var text = piece.Text.AsSpan(start, end - start);
        // What has a fixed code is clean, and is nearly all there is.
        if ((text.Length == 1 && FixedCodes.Of(text[0]) >= 0) || GlyphText.IsClean(text))
        {
            return text;
        }

        violations.Add(PdfRule.Ua("7.21.7"), $"A character that may not be in a text is set: {Describe(text)}.", owner.Owner.Leaf);
        return GlyphText.Unknown;
    }

    private void Show(PlacedText owner, Glyph glyph, ReadOnlySpan<char> text, double x, double unit)
    {
        if (glyph.Id == 0)
        {
            violations.Add(
                $"No glyph for {Describe(text)} in the font {_font!.Font.PostScriptName}.", owner.Owner.Leaf, PdfRule.Ua("7.21.8"), PdfRule.Archive("6.2.11.8"));
        }

        var rise = glyph.OffsetY * unit;
        if (rise != _rise)
        {
            EndShowing();
            content.Number(rise).Raw(" Ts\n"u8);
            _rise = rise;
        }

        var correction = (int)Math.Round((_pen - x - (glyph.OffsetX * unit)) * 1000 / _size);
        if (!_isInArray)
        {
            content.Raw((byte)'[');
            _isInArray = true;
        }

        if (correction != 0)
        {
            EndString();
            content.Integer(correction);
            _pen -= correction * _size / 1000;
        }

        if (!_isInString)
        {
            content.Raw((byte)'(');
            _isInString = true;
        }

        var code = _font!.CodeOf(glyph.Id, text);
        content.StringByte((byte)(code >> 8)).StringByte((byte)code);
        _pen += _font.Font.WidthOf(glyph.Id) * _size / 1000;
    }

    private void SetFont(PlacedText text)
    {
        var number = _font is not null && ReferenceEquals(_font.Face, text.Face) ? _fontNumber : fonts.NumberOf(text.Face);
        var size = Math.Round(text.SizePt, 2);
        if (_font is not null && number == _fontNumber && size == _size)
        {
            return;
        }

        EndShowing();
        _font = fonts.Usages[number];
        _fontNumber = number;
        _size = size;
        content.Raw("/F"u8).Integer(number).Raw((byte)' ').Number(_size).Raw(" Tf\n"u8);
    }

    private void MoveTo(long x, long baseline)
    {
        EndShowing();
        content.Hundredths(x - _lineX).Raw((byte)' ').Hundredths(baseline - _lineY).Raw(" Td\n"u8);
        (_lineX, _lineY, _isOnLine) = (x, baseline, true);
        _pen = x / 100.0;
    }

    private void EndString()
    {
        if (_isInString)
        {
            content.Raw((byte)')');
            _isInString = false;
        }
    }

    private static string Describe(ReadOnlySpan<char> text)
    {
        var all = new List<string>();
        foreach (var character in text[..Math.Min(text.Length, 4)])
        {
            all.Add(string.Create(null, $"U+{(int)character:X4}"));
        }

        return string.Join(' ', all);
    }
}
