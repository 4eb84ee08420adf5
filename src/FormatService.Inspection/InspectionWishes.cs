namespace FormatService.Inspection;

/// <summary>What a PDF is held to.</summary>
/// <param name="SmallestSizePt">The size that no text may be below, in points: 12 is the floor of clear print; who asks for large print asks for more.</param>
public sealed record InspectionWishes(double SmallestSizePt)
{
    /// <summary>The floor of clear print (UKAAF G003), in points.</summary>
    public const double ClearPrintPt = 12;

    /// <summary>The largest size that can be asked for, in points.</summary>
    public const double LargestPt = 72;

    /// <summary>Clear print.</summary>
    public static InspectionWishes ClearPrint { get; } = new(ClearPrintPt);

    /// <summary>Whether a PDF can be held to this size.</summary>
    public bool IsPossible => SmallestSizePt is >= ClearPrintPt and <= LargestPt;
}
