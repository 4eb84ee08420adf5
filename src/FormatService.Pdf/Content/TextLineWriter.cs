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
    // In thousandths of an em: pairs of Latin letters are kerned by less, and what is more is taken for a space or an overlap.
    private const double MostTightened = 200, MostLoosened = 80;

    private FontUsage? _font;
    private int _fontNumber;
    private double _size;
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
        if (!HasGlyphs(text))
        {
            return;
        }

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

    // Text may be marks without ink alone, and a font that shows nothing cannot be embedded.
    private static bool HasGlyphs(PlacedText text)
    {
        foreach (var piece in text.Pieces)
        {
            if (piece.Glyphs.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteLeftToRight(PlacedText owner, ShapedText piece, double x, double unit)
    {
        var glyphs = piece.Glyphs;
        for (var i = 0; i < glyphs.Length;)
        {
            var start = i;
            do
            {
                i++;
            }
            while (i < glyphs.Length && glyphs[i].Cluster == glyphs[start].Cluster);

            var text = ClusterText(owner, piece, glyphs[start].Cluster, i < glyphs.Length ? glyphs[i].Cluster : piece.Text.Length);
            Show(owner, glyphs[start..i], text, x, unit);
            x += Advance(glyphs[start..i]) * unit;
        }
    }

    /// <summary>As <see cref="WriteLeftToRight"/>, from the last cluster to the first; <paramref name="x"/> is the right end.</summary>
    private void WriteRightToLeft(PlacedText owner, ShapedText piece, double x, double unit)
    {
        var glyphs = piece.Glyphs;
        for (var i = glyphs.Length; i > 0;)
        {
            var end = i;
            do
            {
                i--;
            }
            while (i > 0 && glyphs[i - 1].Cluster == glyphs[end - 1].Cluster);

            var text = ClusterText(owner, piece, glyphs[i].Cluster, i > 0 ? glyphs[i - 1].Cluster : piece.Text.Length);
            x -= Advance(glyphs[i..end]) * unit;
            Show(owner, glyphs[i..end], text, x, unit);
        }
    }

    private static int Advance(ReadOnlySpan<Glyph> glyphs)
    {
        var sum = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            sum += glyph.Advance;
        }

        return sum;
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

    /// <summary>Shows a cluster as one code: a reader then never finds a part of a letter, nor a sign that stands for nothing.</summary>
    private void Show(PlacedText owner, ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<char> text, double x, double unit)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Id == 0)
            {
                violations.Add(
                    $"No glyph for {Describe(text)} in the font {_font!.Font.PostScriptName}.", owner.Owner.Leaf, PdfRule.Ua("7.21.8"), PdfRule.Archive("6.2.11.8"));
            }
        }

        if (_font!.IsFull)
        {
            SetFont(owner);
        }

        int code;
        double width;
        if (StandsAlone(glyphs))
        {
            code = _font!.CodeOf(glyphs[0].Id, text);
            width = _font.Font.WidthOf(glyphs[0].Id);
        }
        else
        {
            code = _font!.CodeOf(glyphs, text, out width);
        }

        var correction = (int)Math.Round((_pen - x) * 1000 / _size);
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

        content.StringByte((byte)(code >> 8)).StringByte((byte)code);
        _pen += width * _size / 1000;
    }

    // A glyph that is moved, or followed by more or less room than it brings along, would break its word for readers that go by places.
    private bool StandsAlone(ReadOnlySpan<Glyph> glyphs)
    {
        if (glyphs.Length > 1 || glyphs[0].OffsetX != 0 || glyphs[0].OffsetY != 0)
        {
            return false;
        }

        var font = _font!.Font;
        var kern = (glyphs[0].Advance * 1000.0 / font.UnitsPerEm) - font.WidthOf(glyphs[0].Id);
        return kern is > -MostTightened and < MostLoosened;
    }

    private void SetFont(PlacedText text)
    {
        var number = _font is { IsFull: false } && ReferenceEquals(_font.Face, text.Face) && _font.Font.LetterSpace == text.LetterSpaceUnits
            ? _fontNumber
            : fonts.NumberOf(text.Face, text.LetterSpaceUnits);
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
