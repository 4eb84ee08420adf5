using System.Collections.Immutable;

namespace FormatService.Inspection.Pages;

/// <summary>A page as it is painted.</summary>
internal sealed record PaintedPage
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its width as it is looked at, in points of its own.</summary>
    public required double Width { get; init; }

    /// <summary>Its height as it is looked at, in points of its own.</summary>
    public required double Height { get; init; }

    /// <summary>How many times larger it is printed than its numbers say (<c>/UserUnit</c>).</summary>
    public required double UserUnit { get; init; }

    /// <summary>Every letter, in the order of painting.</summary>
    public required IReadOnlyList<Glyph> Glyphs { get; init; }

    /// <summary>All that is painted and is no letter, in the order of painting.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>Thin level lines: what may underline.</summary>
    public required IReadOnlyList<Box> Rules { get; init; }

    /// <summary>Where links are.</summary>
    public required IReadOnlyList<Box> Links { get; init; }

    /// <summary>The kinds of its annotations that show something of their own, each once.</summary>
    public IReadOnlyCollection<string> Annotations { get; init; } = [];

    /// <summary>Why some of the page could not be read; null where all was.</summary>
    public string? Damage { get; init; }

    /// <summary>Its text in lines, from above.</summary>
    public ImmutableArray<TextLine> Lines { get; init; } = [];

    /// <summary>Its lines in paragraphs.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];
}
