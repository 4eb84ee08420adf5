using FormatService.Pdf.Images;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;

namespace FormatService.Pdf.Content;

/// <summary>Writes the content streams of a document's pages (ISO 32000-1, 8 and 9), one page after another.</summary>
internal sealed class PageContentWriter : IDisposable
{
    private readonly PdfBuffer _content = new(1 << 14);
    private readonly DocumentPictures _pictures;
    private readonly InkMap _ink;
    private readonly MarkedContent _marks;
    private readonly TextLineWriter _text;
    private double _height;
    private double _width;
    private RgbColour? _colour;

    public PageContentWriter(StructureIndex index, InkMap ink, DocumentFonts fonts, DocumentPictures pictures, ViolationList violations)
    {
        _ink = ink;
        _pictures = pictures;
        _marks = new MarkedContent(_content, index, ink, violations.Conformance);
        _text = new TextLineWriter(_content, fonts, violations);
    }

    public void Dispose() => _content.Dispose();

    /// <summary>Writes the content of the next page; the result is good until the one after it.</summary>
    public ReadOnlySpan<byte> Write(Page page)
    {
        _content.Clear();
        _text.BeginPage();
        _ink.BeginPage();
        _height = page.HeightPt;
        _width = page.WidthPt;
        _colour = null;
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case PlacedText text:
                    Write(text);
                    break;
                case PlacedRectangle rectangle:
                    Write(rectangle);
                    break;
                case PlacedPicture picture:
                    Write(picture);
                    break;
                default:
                    throw new ArgumentException($"A page holds an item of the unknown kind {item.GetType().Name}.", nameof(page));
            }
        }

        _text.EndShowing();
        _marks.Close();
        _text.EndObject();
        return _content.Written;
    }

    private void Write(PlacedText text)
    {
        var isContinued = _text.IsInObject && _marks.IsOpenFor(text.Owner);
        if (!isContinued)
        {
            _text.EndShowing();
            _marks.Close();
            _text.BeginObject();
            _marks.Open(text.Owner, _width, _height);
        }

        SetColour(text.Colour);
        _text.Write(text, _height);
    }

    private void Write(PlacedRectangle rectangle)
    {
        BeginGraphics(rectangle);
        SetColour(rectangle.Colour);
        var box = FromBelow(rectangle.Box);
        _content.Number(box.X).Raw((byte)' ').Number(box.Y).Raw((byte)' ').Number(box.Width).Raw((byte)' ').Number(box.Height).Raw(" re f\n"u8);
    }

    private void Write(PlacedPicture picture)
    {
        BeginGraphics(picture);
        var box = FromBelow(picture.Box);
        if (_marks.Element >= 0)
        {
            _ink.AddBox(_marks.Element, box);
        }

        _content.Raw("q "u8);
        if (picture.Picture is VectorPicture drawing)
        {
            var units = DrawingSpace.Of(drawing);
            _content.Fine(box.Width / units.Width).Raw(" 0 0 "u8).Fine(box.Height / units.Height);
        }
        else
        {
            _content.Number(box.Width).Raw(" 0 0 "u8).Number(box.Height);
        }

        _content.Raw((byte)' ').Number(box.X).Raw((byte)' ').Number(box.Y)
            .Raw(" cm/I"u8).Integer(_pictures.NumberOf(picture.Picture)).Raw(" Do Q\n"u8);
    }

    // Paths and pictures stand outside text objects, and a sequence may not straddle the end of one (ISO 32000-1, 14.6.1).
    private void BeginGraphics(PlacedItem item)
    {
        if (_text.IsInObject)
        {
            _text.EndShowing();
            _marks.Close();
            _text.EndObject();
        }

        if (!_marks.IsOpenFor(item.Owner))
        {
            _marks.Open(item.Owner, _width, _height);
        }
    }

    private void SetColour(RgbColour colour)
    {
        if (colour == _colour)
        {
            return;
        }

        _text.EndShowing();
        _colour = colour;
        ColourSyntax.AppendFill(_content, colour);
    }

    private PageBox FromBelow(PageBox box) => box with { Y = _height - box.Y - box.Height };
}
