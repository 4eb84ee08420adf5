using System.Text;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>Tells kinds of picture by what is in the file, never by its name.</summary>
public static class PictureSignature
{
    private const string SaveRaster = "Save it as PNG, or, if it is a photograph, as JPEG.";
    private const string SaveDrawing = "Save it as SVG, or as PNG about 2,000 pixels across.";

    // A document type and notes of the editor may come before the root.
    private const int SvgSearched = 16 * 1024;

    /// <summary>The kind of a picture file.</summary>
    public static PictureKind Of(ReadOnlySpan<byte> file)
    {
        return file switch
        {
            // Also where the rest of the signature shows that the file was sent as text and is damaged.
            [0x89 or 0x09, (byte)'P', (byte)'N', (byte)'G', ..] => PictureKind.Png,
            [0xFF, 0xD8, 0xFF, ..] => PictureKind.Jpeg,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => PictureKind.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureKind.WebP,
            [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => PictureKind.Tiff,
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => PictureKind.Bmp,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', ..] => PictureKind.Avif,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', ..] => PictureKind.Heic,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => PictureKind.Film,
            [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1, 0, 0, 0, ..] or [1, 0, 9, 0, 0, 3, ..] => PictureKind.Metafile,
            [0, 0, 1 or 2, 0, ..] => PictureKind.Icon,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => PictureKind.Pdf,
            [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] or [0xC5, 0xD0, 0xD3, 0xC6, ..] => PictureKind.PostScript,
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => PictureKind.Photoshop,
            [0, 0, 0, 12, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..] => PictureKind.Jpeg2000,
            [0xFF, 0x0A, ..] or [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', ..] => PictureKind.JpegXl,
            [0x1F, 0x8B, ..] => PictureKind.Compressed,
            [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => PictureKind.OfficeDocument,
            _ => LooksLikeSvg(file) ? PictureKind.Svg : PictureKind.Unknown,
        };
    }

    /// <summary>Whether a PNG file is an animation: the chunk that says so stands before the pixels.</summary>
    public static bool IsAnimatedPng(ReadOnlySpan<byte> file)
    {
        var pixels = file.IndexOf("IDAT"u8);
        return file[..Math.Max(0, pixels)].IndexOf("acTL"u8) >= 0;
    }

    /// <summary>What people call a kind, with its article.</summary>
    public static string NameOf(PictureKind kind) => kind switch
    {
        PictureKind.Png => "a PNG picture",
        PictureKind.Jpeg => "a JPEG picture",
        PictureKind.Gif => "a GIF picture",
        PictureKind.WebP => "a WebP picture",
        PictureKind.Tiff => "a TIFF picture",
        PictureKind.Bmp => "a BMP picture",
        PictureKind.Heic => "a HEIC picture",
        PictureKind.Avif => "an AVIF picture",
        PictureKind.Svg => "an SVG picture",
        PictureKind.Metafile => "a Windows metafile (WMF or EMF)",
        PictureKind.Icon => "a Windows icon (ICO)",
        PictureKind.Pdf => "a PDF document",
        PictureKind.PostScript => "a PostScript drawing (EPS)",
        PictureKind.Photoshop => "a Photoshop file (PSD)",
        PictureKind.Jpeg2000 => "a JPEG 2000 picture",
        PictureKind.JpegXl => "a JPEG XL picture",
        PictureKind.Compressed => "a compressed file, perhaps SVGZ",
        PictureKind.OfficeDocument => "an office document or an archive",
        PictureKind.Film => "a film",
        _ => "unknown",
    };

    /// <summary>What to do with a kind that cannot be used.</summary>
    public static string HintFor(PictureKind kind) => kind switch
    {
        PictureKind.Heic => "Save it as JPEG: telephones do so when set to “Most compatible”, and when a picture is sent by e-mail.",
        PictureKind.Metafile or PictureKind.PostScript => SaveDrawing,
        PictureKind.Pdf => "Save the page or the picture in it as PNG about 2,000 pixels across, or as SVG.",
        PictureKind.Compressed => "Save it as plain SVG, not compressed.",
        PictureKind.OfficeDocument => "Save the picture in it (right click, Save as picture) as PNG or SVG.",
        PictureKind.Film => "Save one picture of it as PNG or JPEG.",
        _ => SaveRaster,
    };

    private static bool LooksLikeSvg(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, SvgSearched)];
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var text = (start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(start);
            return text.Contains("<svg", StringComparison.Ordinal);
        }

        return start.IndexOf("<svg"u8) >= 0 || start.IndexOf(":svg "u8) >= 0;
    }
}
