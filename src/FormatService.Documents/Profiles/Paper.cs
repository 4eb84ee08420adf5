namespace FormatService.Documents.Profiles;

/// <summary>A size of paper, in points of 1/72 inch, upright.</summary>
public sealed record Paper(string Name, double WidthPt, double HeightPt)
{
    /// <summary>210 by 297 mm (ISO 216).</summary>
    public static Paper A4 { get; } = new("A4", 595.276, 841.89);

    /// <summary>297 by 420 mm (ISO 216).</summary>
    public static Paper A3 { get; } = new("A3", 841.89, 1190.551);

    /// <summary>148 by 210 mm (ISO 216).</summary>
    public static Paper A5 { get; } = new("A5", 419.528, 595.276);

    /// <summary>8.5 by 11 inches (ANSI A).</summary>
    public static Paper Letter { get; } = new("Letter", 612, 792);
}
