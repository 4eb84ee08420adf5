using System.Collections.Immutable;

namespace FormatService.Typesetting.Flow.Vectors;

/// <summary>What draws a line.</summary>
/// <param name="Width">The line's width.</param>
/// <param name="Cap">The ends of lines.</param>
/// <param name="Join">The corners of lines.</param>
/// <param name="MiterLimit">A mitred corner longer than so many widths is cut off; at least 1.</param>
/// <param name="Dashes">Lengths of dashes and gaps in turn, an even number; empty for a whole line.</param>
/// <param name="DashOffset">Where in the dashes the line begins.</param>
/// <param name="Shape">Turns the round pen, in whose space width and dashes are measured, into the one that draws; the identity for a round pen.</param>
public sealed record VectorPen(
    double Width, LineCap Cap, LineJoin Join, double MiterLimit, ImmutableArray<double> Dashes, double DashOffset, AffineTransform Shape);

/// <summary>The ends of lines.</summary>
public enum LineCap
{
    /// <summary>Cut at the end.</summary>
    Butt,

    /// <summary>A half circle over the end.</summary>
    Round,

    /// <summary>A half square over the end.</summary>
    Square,
}

/// <summary>The corners of lines.</summary>
public enum LineJoin
{
    /// <summary>Pointed.</summary>
    Miter,

    /// <summary>Rounded.</summary>
    Round,

    /// <summary>Cut off.</summary>
    Bevel,
}
