namespace FormatService.Inspection.Pages;

/// <summary>Text that stands in one line, without a gap as wide as between columns.</summary>
internal sealed record TextLine
{
    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Where its ink begins, in points from the left.</summary>
    public required double Left { get; init; }

    /// <summary>Where its ink ends.</summary>
    public required double Right { get; init; }

    /// <summary>The height of the baseline that most of its letters stand on.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size that most of its letters have, in points.</summary>
    public required double SizePt { get; init; }

    /// <summary>Its words from left to right, with one space between them.</summary>
    public required string Text { get; init; }

    /// <summary>Its words in the order they are read in, as messages quote them.</summary>
    public required string Reading { get; init; }

    /// <summary>The median gap between its words, as a multiple of the size; null where it has fewer than four.</summary>
    public required double? WordGap { get; init; }

    /// <summary>The width of its first word, in points.</summary>
    public required double FirstWord { get; init; }

    /// <summary>How far apart its Latin letters, digits and signs begin on average, in points; null where no two stand together.</summary>
    public required double? LatinAdvance { get; init; }

    /// <summary>Whether nearly all its letters are bold.</summary>
    public required bool IsBold { get; init; }

    /// <summary>Whether it is Nastaliq.</summary>
    public required bool IsNastaliq { get; init; }

    /// <summary>Whether it runs from right to left.</summary>
    public required bool IsRightToLeft { get; init; }

    /// <summary>Whether most of its letters are Latin, Greek or Cyrillic.</summary>
    public required bool IsAlphabetic { get; init; }

    /// <summary>What the tags say of its first letter.</summary>
    public required TagPlace Place { get; init; }

    /// <summary>Whether it belongs to the page and not to the text: page numbers, running heads.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>How wide its ink is, in points.</summary>
    public double Width => Right - Left;

    /// <summary>Where reading begins, as a number that grows in the direction of reading.</summary>
    public double Start => IsRightToLeft ? -Right : Left;

    /// <summary>Where reading ends, as such a number.</summary>
    public double End => IsRightToLeft ? -Left : Right;

    public bool IsIn(TagKinds kinds) => (Place.Kinds & kinds) != 0;
}
