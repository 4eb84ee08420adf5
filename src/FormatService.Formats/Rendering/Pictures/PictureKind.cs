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

    /// <summary>Scalable vector graphics.</summary>
    Svg,

    /// <summary>TIFF.</summary>
    Tiff,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>HEIC, what telephones make.</summary>
    Heic,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>Windows metafile, enhanced or not.</summary>
    Metafile,

    /// <summary>Windows icon or cursor.</summary>
    Icon,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>PostScript, encapsulated or not.</summary>
    PostScript,

    /// <summary>Photoshop.</summary>
    Photoshop,

    /// <summary>JPEG 2000.</summary>
    Jpeg2000,

    /// <summary>JPEG XL.</summary>
    JpegXl,

    /// <summary>Anything compressed by gzip.</summary>
    Compressed,

    /// <summary>A document of an office program, or an archive.</summary>
    OfficeDocument,

    /// <summary>A film.</summary>
    Film,
}
