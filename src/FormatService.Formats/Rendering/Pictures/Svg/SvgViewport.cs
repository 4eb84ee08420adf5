namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>What a percentage is of: the measures of the nearest view, in its own units.</summary>
internal readonly record struct SvgViewport(double Width, double Height)
{
    /// <summary>What a length that is neither along nor across is a percentage of (SVG 1.1, 7.10).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);
}
