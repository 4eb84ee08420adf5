namespace FormatService.Typesetting.Pages;

/// <summary>The paper and where text may stand on it, in points. All text keeps inside the margins: the head at the top of that area, the foot at its bottom, the body between them.</summary>
/// <param name="WidthPt">Width of the paper.</param>
/// <param name="HeightPt">Height of the paper.</param>
/// <param name="MarginPt">Margin at the sides, and at the top and the bottom where nothing else is said.</param>
/// <param name="Ground">The colour of the page; null for the paper's own.</param>
public sealed record PageGeometry(double WidthPt, double HeightPt, double MarginPt, RgbColour? Ground)
{
    /// <summary>Margin at the top and the bottom.</summary>
    public double VerticalMarginPt { get; init; } = MarginPt;

    /// <summary>By how much the margin where pages are bound is wider than the other.</summary>
    public double BindingPt { get; init; }

    /// <summary>Whether pages are bound at their right side.</summary>
    public bool IsBoundAtRight { get; init; }

    /// <summary>Where the text begins, from the left edge of the paper.</summary>
    public double LeftPt => MarginPt + (IsBoundAtRight ? 0 : BindingPt);

    /// <summary>The width of the text.</summary>
    public double ColumnPt => WidthPt - (2 * MarginPt) - BindingPt;
}
