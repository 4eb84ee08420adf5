using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures.Svg;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>
/// Turns picture files into what pages are made of: PNG, JPEG, WebP and GIF into pixels, SVG into shapes; all others are refused by name.
/// A picture is hostile until decoded: its size is read before its pixels. What was used last is kept, for the logo of a hospital is on
/// every leaflet.
/// </summary>
public sealed class PictureDecoder
{
    /// <summary>The most pixels a picture may have.</summary>
    public const int MaxPixels = 40_000_000;

    /// <summary>The most pixels that the pictures of one leaflet may have together.</summary>
    public const long MaxPixelsOfLeaflet = 250_000_000;

    /// <summary>The most bytes that the pictures of one leaflet may take once they are decoded and fitted to the page.</summary>
    public const long MaxBytesOfLeaflet = 100_000_000;

    private readonly Lock _decoding = new();
    private readonly DecodingCache _cache = new(maxBytes: 64L * 1024 * 1024);

    /// <summary>Decodes a picture, or says why it cannot be used.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="room">The most room it can have: it is decoded no finer than that is printed.</param>
    public PictureDecoding Decode(Picture picture, PictureRoom room)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var key = (picture.Sha256, room);
        if (_cache.Find(key) is { } known)
        {
            return known;
        }

        // The pixels of one large picture at a time: several at once would fill the memory of the service.
        PictureDecoding decoding;
        lock (_decoding)
        {
            decoding = DecodeFile(picture, room);
        }

        if (decoding.Picture is not null)
        {
            _cache.Add(key, decoding);
        }

        return decoding;
    }

    private static PictureDecoding DecodeFile(Picture picture, PictureRoom room)
    {
        var kind = PictureSignature.Of(picture.Content.Span);
        if (kind == PictureKind.Svg)
        {
            var drawing = SvgReader.Read(picture.Sha256, picture.Content, out var refusals);
            return new PictureDecoding(drawing, refusals);
        }

        return kind is PictureKind.Png or PictureKind.Jpeg or PictureKind.WebP or PictureKind.Gif
            ? RasterDecoder.Decode(picture, kind, room)
            : RefuseKind(kind);
    }

    private static PictureDecoding RefuseKind(PictureKind kind) => kind == PictureKind.Unknown
        ? PictureDecoding.Refused("is not a picture of a kind we know", "Save it as PNG or JPEG, or, if it is a drawing, as SVG.")
        : PictureDecoding.Refused($"is {PictureSignature.NameOf(kind)}, which cannot be used", PictureSignature.HintFor(kind));
}
