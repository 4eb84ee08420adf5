namespace FormatService.Typesetting.Pages;

/// <summary>A finished page: ink at its places, each piece with its owner in the structure tree.</summary>
public sealed class Page(double widthPt, double heightPt)
{
    /// <summary>The width of the paper in points.</summary>
    public double WidthPt { get; } = widthPt;

    /// <summary>The height of the paper in points.</summary>
    public double HeightPt { get; } = heightPt;

    /// <summary>The ink, in paint order.</summary>
    public List<PlacedItem> Items { get; } = [];

    /// <summary>The links on this page, in reading order.</summary>
    public List<LinkArea> Links { get; } = [];
}
