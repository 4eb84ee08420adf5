using FormatService.Documents.Profiles;

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

    /// <summary>The size, as it can be asked for.</summary>
    public static Measure Size { get; } = new(
        "size", "size", ClearPrintPt, LargestPt, ClearPrintPt, "18", MeasureUnit.Points, "The size that no text may be below.");

    /// <summary>Reads the size that somebody wrote; null, and what to say, where nothing can be held to it.</summary>
    public static (InspectionWishes? Wishes, string? Message) Read(string size) =>
        !Size.TryRead(size, out var points) ? (null, Size.Unread(size))
        : Size.Allows(points) ? (new InspectionWishes(points), null)
        : (null, FormattableString.Invariant($"A size of {points} cannot be asked for. Ask for {ClearPrintPt} to {LargestPt} points, in hundredths."));
}
