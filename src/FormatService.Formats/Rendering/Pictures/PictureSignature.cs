namespace FormatService.Formats.Rendering.Pictures;

/// <summary>The kinds of picture file that can be told apart by their first bytes.</summary>
public enum PictureKind
{
    /// <summary>None of these.</summary>
    Unknown,

    /// <summary>Portable network graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>GIF.</summary>
    Gif,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>TIFF.</summary>
    Tiff,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>AVIF or HEIC.</summary>
    Heif,

    /// <summary>Scalable vector graphics.</summary>
    Svg,

    /// <summary>Windows metafile.</summary>
    Metafile,
}

/// <summary>Tells kinds of picture by what is in the file, never by its name.</summary>
public static class PictureSignature
{
    /// <summary>The kind of a picture file.</summary>
    public static PictureKind Of(ReadOnlySpan<byte> file)
    {
        if (file.Length > 8 && file[0] == 0x89 && file[1..].StartsWith("PNG\r\n\x1A\n"u8))
        {
            return PictureKind.Png;
        }

        return file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => PictureKind.Jpeg,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => PictureKind.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureKind.WebP,
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => PictureKind.Tiff,
            [(byte)'B', (byte)'M', ..] => PictureKind.Bmp,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => PictureKind.Heif,
            [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1, 0, 0, 0, ..] => PictureKind.Metafile,
            _ => LooksLikeSvg(file) ? PictureKind.Svg : PictureKind.Unknown,
        };
    }

    /// <summary>What people call a kind.</summary>
    public static string NameOf(PictureKind kind) => kind switch
    {
        PictureKind.Png => "PNG",
        PictureKind.Jpeg => "JPEG",
        PictureKind.Gif => "GIF",
        PictureKind.WebP => "WebP",
        PictureKind.Tiff => "TIFF",
        PictureKind.Bmp => "BMP",
        PictureKind.Heif => "HEIC or AVIF",
        PictureKind.Svg => "SVG",
        PictureKind.Metafile => "Windows metafile",
        _ => "unknown",
    };

    private static bool LooksLikeSvg(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 2048)].IndexOf("<svg"u8) >= 0;
}
