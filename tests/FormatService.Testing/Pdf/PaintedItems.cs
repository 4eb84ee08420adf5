using System.Collections.Immutable;

namespace FormatService.Testing.Pdf;

/// <summary>A marked-content sequence (BMC or BDC to EMC).</summary>
public sealed record MarkedContent
{
    public required string Tag { get; init; }

    public int? Mcid { get; init; }

    public PdfDictionary? Properties { get; init; }

    public MarkedContent? Parent { get; init; }

    /// <summary>The form XObject whose stream holds it, by object number; 0 for the page's own content.</summary>
    public int StreamNumber { get; init; }

    public bool IsArtifact => Tag == "Artifact";

    public string? ActualText => Properties?["ActualText"].Text;

    public string? Language => Properties?["Lang"].Text;

    /// <summary>This sequence and those around it, innermost first.</summary>
    public IEnumerable<MarkedContent> Chain
    {
        get
        {
            for (var sequence = this; sequence is not null; sequence = sequence.Parent)
            {
                yield return sequence;
            }
        }
    }
}

/// <summary>Something painted; <see cref="Order"/> counts everything a page paints, from 0.</summary>
public abstract record PaintedItem
{
    public required int PageIndex { get; init; }

    public required int Order { get; init; }

    /// <summary>The innermost marked content; null when the content is not marked at all.</summary>
    public required MarkedContent? Owner { get; init; }

    public required Colour Colour { get; init; }

    /// <summary>The sequence with an MCID that holds the item.</summary>
    public MarkedContent? Tagged => Owner?.Chain.FirstOrDefault(sequence => sequence.Mcid is not null);

    public int? Mcid => Tagged?.Mcid;

    /// <summary>The tag of the sequence with the MCID.</summary>
    public string? Tag => Tagged?.Tag;

    public MarkedContent? Artifact => Owner?.Chain.FirstOrDefault(sequence => sequence.IsArtifact);

    public bool IsArtifact => Artifact is not null;

    /// <summary>Pagination, Layout, Page or Background.</summary>
    public string? ArtifactType => Artifact?.Properties?["Type"].Name;

    /// <summary>Header, Footer, Watermark, PageNum …</summary>
    public string? ArtifactSubtype => Artifact?.Properties?["Subtype"].Name;
}

/// <summary>A glyph on the page, in points.</summary>
public readonly record struct PaintedGlyph(int Code, int Glyph, string Text, double X, double BaselineY, double Width);

/// <summary>The text of one showing operator, at its place in points.</summary>
public sealed record TextRun : PaintedItem
{
    public required PdfFont Font { get; init; }

    public required string Text { get; init; }

    /// <summary>The size as it is seen: font size times text matrix times page matrix.</summary>
    public required double SizePt { get; init; }

    public required double X { get; init; }

    public required double BaselineY { get; init; }

    public required double EndX { get; init; }

    /// <summary>Whether the line of writing is not horizontal.</summary>
    public required bool IsTurned { get; init; }

    /// <summary>0 fills, 3 is invisible (ISO 32000-1 9.3.6).</summary>
    public required int RenderingMode { get; init; }

    public required ImmutableArray<PaintedGlyph> Glyphs { get; init; }

    public string FontName => Font.BaseName;

    public double Left => Glyphs.IsEmpty ? X : Glyphs.Min(glyph => Math.Min(glyph.X, glyph.X + glyph.Width));

    public double Right => Glyphs.IsEmpty ? X : Glyphs.Max(glyph => Math.Max(glyph.X, glyph.X + glyph.Width));
}

/// <summary>Runs of one element that stand on one line.</summary>
public sealed record TextLine(ImmutableArray<TextRun> Runs)
{
    public string Text => string.Concat(Runs.Select(run => run.Text));

    public int PageIndex => Runs[0].PageIndex;

    /// <summary>The baseline of the line's largest run.</summary>
    public double BaselineY => Runs.MaxBy(run => run.SizePt)!.BaselineY;

    public double SizePt => Runs.Max(run => run.SizePt);

    public double Left => Runs.Min(run => run.Left);

    public double Right => Runs.Max(run => run.Right);
}

/// <summary>What a painting operator does with its path.</summary>
public enum Painting
{
    Fill,
    Stroke,
    FillAndStroke,
    Image,
    Shading,
}

/// <summary>A painted path, picture or shading.</summary>
public sealed record PaintedShape : PaintedItem
{
    public required Painting Painting { get; init; }

    public required Box Bounds { get; init; }

    /// <summary>The width of a stroke in points.</summary>
    public double LineWidth { get; init; }

    /// <summary>The picture's XObject; null for paths and inline images.</summary>
    public PdfStream? Image { get; init; }
}

/// <summary>All that a page paints, in paint order, and the faults of its content stream.</summary>
public sealed record PageContent
{
    public required ImmutableArray<PaintedItem> Items { get; init; }

    /// <summary>Every marked-content sequence in the order of its start, empty ones too.</summary>
    public required ImmutableArray<MarkedContent> Sequences { get; init; }

    /// <summary>Unknown operators, unbalanced pairs, missing resources.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    public IEnumerable<TextRun> Runs => Items.OfType<TextRun>();

    public IEnumerable<PaintedShape> Shapes => Items.OfType<PaintedShape>();

    public IEnumerable<PaintedShape> Images => Shapes.Where(shape => shape.Painting == Painting.Image);

    /// <summary>Items that are neither tagged nor artifacts (PDF/UA-1 7.1 forbids them).</summary>
    public IEnumerable<PaintedItem> Unmarked => Items.Where(item => item.Mcid is null && !item.IsArtifact);
}
