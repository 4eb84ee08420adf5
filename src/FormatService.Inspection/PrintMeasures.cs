using System.Collections.Immutable;

namespace FormatService.Inspection;

/// <summary>What was measured in a PDF, over all its pages. A figure is null where there was nothing to measure.</summary>
public sealed record PrintMeasures
{
    /// <summary>How many pages there are.</summary>
    public required int Pages { get; init; }

    /// <summary>The width of the first page that could be read, in millimetres.</summary>
    public required double PageWidthMm { get; init; }

    /// <summary>The height of the first page that could be read, in millimetres.</summary>
    public required double PageHeightMm { get; init; }

    /// <summary>Whether the file says what its parts are: headings, tables, what is not read out.</summary>
    public required bool IsTagged { get; init; }

    /// <summary>The smallest size of any text, in points, page numbers and footers with it.</summary>
    public double? SmallestSizePt { get; init; }

    /// <summary>The size that most text has, in points.</summary>
    public double? BodySizePt { get; init; }

    /// <summary>The most common distance of lines in paragraphs, as a multiple of their size.</summary>
    public double? Leading { get; init; }

    /// <summary>The lowest contrast of text and what is painted under it, from 1 to 21.</summary>
    public double? LowestContrast { get; init; }

    /// <summary>The characters of a full line of running text: the median.</summary>
    public int? CharactersPerLine { get; init; }

    /// <summary>The smallest distance of text and the edge of a page, in millimetres.</summary>
    public double? SmallestMarginMm { get; init; }

    /// <summary>The names of the fonts, in order.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];
}
