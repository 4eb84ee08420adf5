namespace FormatService.Inspection;

/// <summary>How much of a PDF is taken before it is refused: it may come from anybody.</summary>
public sealed record InspectionLimits
{
    /// <summary>The limits of the service and the command line.</summary>
    public static InspectionLimits Default { get; } = new();

    /// <summary>The largest file, in bytes.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most pages.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>The most bytes that one stream may unpack to: the largest Chinese fonts have as many.</summary>
    public int MaxStreamBytes { get; init; } = 24 * 1024 * 1024;

    /// <summary>The most bytes that all streams may unpack to, each as often as it is read.</summary>
    public long MaxUnpackedBytes { get; init; } = 192L * 1024 * 1024;

    /// <summary>The most bytes of instructions that paint one page, forms with them; each takes some fifteen times its bytes while it is read.</summary>
    public int MaxContentBytes { get; init; } = 12 * 1024 * 1024;

    /// <summary>The most letters and other steps of painting, all pages together.</summary>
    public long MaxSteps { get; init; } = 6_000_000;

    /// <summary>The most letters on one page; a page of a newspaper has fewer than a tenth.</summary>
    public int MaxPageLetters { get; init; } = 200_000;

    /// <summary>The deepest nesting of forms, and of objects in the file.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The longest time.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);
}
