namespace FormatService.Documents.Reading;

/// <summary>How much a reader takes before it refuses: all input is hostile until read.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits of the service and the command line.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The largest source, in bytes: some 300,000 words, more than any leaflet has.</summary>
    public int MaxSourceBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>The most lines with words: five hundred pages have half as many. Each may become a paragraph, which takes a thousand times its bytes.</summary>
    public int MaxLines { get; init; } = 40_000;

    /// <summary>The most parts: marks and cells of Markdown, and its words where they may be short forms; values of JSON. Each may become a node.</summary>
    public int MaxParts { get; init; } = 200_000;

    /// <summary>The deepest nesting of blocks or inlines.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>The widest table, in columns.</summary>
    public int MaxTableColumns { get; init; } = 20;

    /// <summary>The largest picture file, in bytes.</summary>
    public int MaxPictureBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most pictures in one leaflet.</summary>
    public int MaxPictures { get; init; } = 200;

    /// <summary>The most bytes an archive may unpack to, all entries together.</summary>
    public long MaxUnpackedBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>The most entries in an archive.</summary>
    public int MaxArchiveEntries { get; init; } = 500;
}
