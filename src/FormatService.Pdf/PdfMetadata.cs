namespace FormatService.Pdf;

/// <summary>What a document says about itself, outside its pages.</summary>
public sealed record PdfMetadata
{
    /// <summary>The title (dc:title); shown by viewers in place of the file name.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the document (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>Who publishes it (dc:creator); null for nobody named.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about, in a sentence (dc:description).</summary>
    public string? Subject { get; init; }

    /// <summary>Key words, such as its reference and version (pdf:Keywords).</summary>
    public string? Keywords { get; init; }

    /// <summary>The date of the leaflet, so that the same leaflet gives the same bytes; null leaves dates out.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The program that made it (pdf:Producer).</summary>
    public required string Producer { get; init; }

    /// <summary>Whether the document is read from right to left (/Direction in the viewer preferences).</summary>
    public bool IsRightToLeft { get; init; }
}
