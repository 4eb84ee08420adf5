namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>What the samples of a PNG file are, by the numbers of the standard (ISO/IEC 15948, 11.2.2).</summary>
internal enum PngColour : byte
{
    /// <summary>A level of grey.</summary>
    Grey = 0,

    /// <summary>Red, green and blue.</summary>
    Rgb = 2,

    /// <summary>The number of a colour of the palette.</summary>
    Palette = 3,

    /// <summary>A level of grey, and opacity.</summary>
    GreyAlpha = 4,

    /// <summary>Red, green, blue and opacity.</summary>
    Rgba = 6,
}
