using FormatService.Documents.Model;
using FormatService.Typesetting.Flow;
using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>
/// Turns picture files into what pages are made of. A picture is hostile until decoded: its size is read before its pixels, and a JPEG
/// that is to be passed on as it is, is decoded once to see that it can be.
/// </summary>
public sealed class PictureDecoder
{
    /// <summary>The most pixels a picture may have.</summary>
    public const int MaxPixels = 40_000_000;

    private readonly RasterCache _cache = new(maxBytes: 128L * 1024 * 1024);

    /// <summary>Decodes a picture, or says why it cannot be used.</summary>
    public PictureDecoding Decode(Picture picture)
    {
        if (_cache.Find(picture.Sha256) is { } known)
        {
            return new PictureDecoding(known, null);
        }

        var decoding = DecodeFile(picture);
        if (decoding.Raster is { } raster)
        {
            _cache.Add(picture.Sha256, raster);
        }

        return decoding;
    }

    private static PictureDecoding DecodeFile(Picture picture)
    {
        var kind = PictureSignature.Of(picture.Content.Span);
        if (kind is not (PictureKind.Png or PictureKind.Jpeg))
        {
            return PictureDecoding.Refused(
                kind == PictureKind.Unknown ? "is not a picture of a kind we know" : $"is a {PictureSignature.NameOf(kind)} picture, which cannot be used yet",
                "Save it as PNG or JPEG.");
        }

        using var data = SKData.CreateCopy(picture.Content.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return PictureDecoding.Refused("is damaged and cannot be read", "Export it again from the program it was made with.");
        }

        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (width < 1 || height < 1 || (long)width * height > MaxPixels)
        {
            return PictureDecoding.Refused(
                FormattableString.Invariant($"has {width} by {height} pixels, more than the {MaxPixels / 1_000_000} million that are allowed"),
                "Make it smaller: 2,000 pixels across are enough for a page.");
        }

        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var pixels = new byte[info.BytesSize];
        unsafe
        {
            fixed (byte* address = pixels)
            {
                if (codec.GetPixels(info, (nint)address) != SKCodecResult.Success)
                {
                    return PictureDecoding.Refused("is damaged: it ends early or holds bytes that make no sense", "Export it again from the program it was made with.");
                }
            }
        }

        if (kind == PictureKind.Jpeg && codec.EncodedOrigin == SKEncodedOrigin.TopLeft &&
            JpegHeader.TryRead(picture.Content.Span, out var header) && header.CanBePassedOn(width, height))
        {
            var format = header.Components == 1 ? RasterFormat.JpegGray : RasterFormat.JpegRgb;
            return new PictureDecoding(new RasterPicture(picture.Sha256, width, height, format, picture.Content, default), null);
        }

        var upright = PixelOrientation.MakeUpright(pixels, width, height, codec.EncodedOrigin);
        return new PictureDecoding(PixelPacking.Pack(picture.Sha256, upright.Pixels, upright.Width, upright.Height), null);
    }
}

/// <summary>A decoded picture, or why there is none.</summary>
/// <param name="Raster">The picture.</param>
/// <param name="Refusal">What is wrong with it, and what to do.</param>
public sealed record PictureDecoding(RasterPicture? Raster, PictureRefusal? Refusal)
{
    internal static PictureDecoding Refused(string reason, string hint) => new(null, new PictureRefusal(reason, hint));
}

/// <summary>Why a picture cannot be used.</summary>
/// <param name="Reason">What is wrong, to follow the name of the picture: “is damaged”.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record PictureRefusal(string Reason, string Hint);
