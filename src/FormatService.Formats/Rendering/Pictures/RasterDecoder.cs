using FormatService.Documents.Model;
using FormatService.Typesetting.Flow;
using SkiaSharp;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>
/// Decodes pictures of pixels, always to sRGB, whatever their profile says. A JPEG is passed on as it is, without its notes, where it can be;
/// what has far more pixels than can be printed is made smaller.
/// </summary>
internal static class RasterDecoder
{
    private const string EndsEarly = "is damaged: it ends early or holds bytes that make no sense";
    private const string ExportAgain = "Export it again from the program it was made with.";

    // A scan goes over all pixels: encoders make ten, attackers thousands.
    private const int MaxScans = 100;
    private const long MaxScannedPixels = 1_500_000_000;

    // A photograph that takes more is encoded anew: leaflets are sent by e-mail.
    private const int LargestPassedOn = 1_200_000;

    /// <summary>Decodes a file of a kind that we decode.</summary>
    public static PictureDecoding Decode(Picture picture, PictureKind kind, PictureRoom room)
    {
        using var data = SKData.CreateCopy(picture.Content.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return PictureDecoding.Refused("is damaged and cannot be read", ExportAgain);
        }

        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var most = kind == PictureKind.Png && IsHeldTwice(picture.Content.Span) ? PictureDecoder.MaxPixels / 2 : PictureDecoder.MaxPixels;
        if (width < 1 || height < 1 || (long)width * height > most)
        {
            return PictureDecoding.Refused(
                FormattableString.Invariant($"has {width} by {height} pixels, more than the {most / 1_000_000} million that are allowed"),
                "Make it smaller: 2,000 pixels across are enough for a page.");
        }

        var jpeg = kind == PictureKind.Jpeg ? JpegFile.Read(picture.Content.Span) : null;
        if (kind == PictureKind.Jpeg && jpeg is null)
        {
            return PictureDecoding.Refused(EndsEarly, ExportAgain);
        }

        if (jpeg is { Scans: var scans } && (scans > MaxScans || (long)width * height * scans > MaxScannedPixels))
        {
            return PictureDecoding.Refused(FormattableString.Invariant($"goes over its pixels {scans} times, which would take too long"), ExportAgain);
        }

        var upright = PixelOrientation.IsTurned(codec.EncodedOrigin) ? (Width: height, Height: width) : (Width: width, Height: height);
        var fitted = room.Fit(upright.Width, upright.Height);
        var raster = jpeg is not null && IsPassedOn(jpeg, codec, fitted)
            ? PassOn(picture.Sha256, jpeg, codec)
            : DecodePixels(picture, kind, codec, fitted);
        return raster is null
            ? PictureDecoding.Refused(EndsEarly, ExportAgain)
            : new PictureDecoding(raster, [])
            {
                IsFirstOfSeveral = codec.FrameCount > 1 || (kind == PictureKind.Png && PictureSignature.IsAnimatedPng(picture.Content.Span)),
                SourcePixels = (long)width * height,
            };
    }

    // ISO/IEC 15948, 11.2.2: a PNG of 16 bits whose rows come interlaced is unpacked whole before it becomes pixels of 8 bits.
    private static bool IsHeldTwice(ReadOnlySpan<byte> png) => png.Length > 28 && png[24] == 16 && png[28] == 1;

    private static bool IsPassedOn(JpegFile jpeg, SKCodec codec, (int Width, int Height) fitted) =>
        jpeg.CanBePassedOn
        && (jpeg.Width, jpeg.Height) == (codec.Info.Width, codec.Info.Height)
        && fitted == (jpeg.Width, jpeg.Height)
        && jpeg.Stripped.Length <= LargestPassedOn
        && codec.EncodedOrigin == SKEncodedOrigin.TopLeft
        && codec.Info.ColorSpace is (null or { IsSrgb: true });

    // Decoded all the same, as small as can be, to see that it can be.
    private static RasterPicture? PassOn(string key, JpegFile jpeg, SKCodec codec) => ReadPixels(codec, codec.GetScaledDimensions(0.125f)) is null
        ? null
        : new RasterPicture(key, jpeg.Width, jpeg.Height, jpeg.Components == 1 ? RasterFormat.JpegGray : RasterFormat.JpegRgb, jpeg.Stripped, default);

    private static RasterPicture? DecodePixels(Picture picture, PictureKind kind, SKCodec codec, (int Width, int Height) fitted)
    {
        // A JPEG can be decoded at a half, a quarter or an eighth of its size; no smaller than what is kept.
        var turned = PixelOrientation.IsTurned(codec.EncodedOrigin);
        var wanted = Math.Max((double)fitted.Width / (turned ? codec.Info.Height : codec.Info.Width), (double)fitted.Height / (turned ? codec.Info.Width : codec.Info.Height));
        var size = kind == PictureKind.Jpeg && wanted <= 0.5 ? codec.GetScaledDimensions(wanted <= 0.25 ? 0.25f : 0.5f) : codec.Info.Size;
        if (ReadPixels(codec, size) is not { } pixels)
        {
            return null;
        }

        var (rgba, width, height) = PixelOrientation.MakeUpright(pixels, size.Width, size.Height, codec.EncodedOrigin);
        if (width > fitted.Width || height > fitted.Height)
        {
            rgba = PixelScaling.Shrink(rgba, width, height, fitted.Width, fitted.Height);
            (width, height) = fitted;
        }

        // Equal pictures that were fitted to different rooms are no longer equal.
        var key = FormattableString.Invariant($"{picture.Sha256}@{width}x{height}");
        var packed = PixelPacking.Pack(key, rgba, width, height);
        var shrunk = (double)width * height / ((double)codec.Info.Width * codec.Info.Height);
        return PhotographEncoding.Pays(picture.Content.Span, kind, shrunk, packed) ? PhotographEncoding.Encode(packed, rgba) : packed;
    }

    /// <summary>The RGBA pixels of a JPEG file that was kept; null where it does not have so many.</summary>
    public static byte[]? ReadPixels(ReadOnlySpan<byte> jpeg, int width, int height)
    {
        using var data = SKData.CreateCopy(jpeg);
        using var codec = SKCodec.Create(data);
        return codec is not null && codec.Info.Size == new SKSizeI(width, height) ? ReadPixels(codec, codec.Info.Size) : null;
    }

    private static byte[]? ReadPixels(SKCodec codec, SKSizeI size)
    {
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        var pixels = new byte[info.BytesSize];
        unsafe
        {
            fixed (byte* address = pixels)
            {
                return codec.GetPixels(info, (nint)address) == SKCodecResult.Success ? pixels : null;
            }
        }
    }
}
