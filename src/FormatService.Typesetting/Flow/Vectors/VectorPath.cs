using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FormatService.Typesetting.Flow.Vectors;

/// <summary>A point.</summary>
public readonly record struct VectorPoint(double X, double Y);

/// <summary>What a path does next.</summary>
public enum PathVerb : byte
{
    /// <summary>Begins at a point.</summary>
    Move,

    /// <summary>Goes straight to a point.</summary>
    Line,

    /// <summary>Goes to a point along a cubic Bézier curve: two control points and the end.</summary>
    Curve,

    /// <summary>Goes straight to where it began, and joins there. A move follows, if anything.</summary>
    Close,
}

/// <summary>An outline: lines and cubic curves, in absolute places.</summary>
/// <param name="Verbs">Its steps; the first is a move.</param>
/// <param name="Points">The points of the steps: one a move or line, three a curve.</param>
public sealed record VectorPath(ImmutableArray<PathVerb> Verbs, ImmutableArray<VectorPoint> Points)
{
    /// <summary>Whether there is nothing to paint.</summary>
    public bool IsEmpty => Verbs.Length < 2;

    /// <summary>The path at another place.</summary>
    public VectorPath Transform(AffineTransform transform)
    {
        if (transform == AffineTransform.Identity)
        {
            return this;
        }

        var points = new VectorPoint[Points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = transform.Apply(Points[i]);
        }

        return this with { Points = ImmutableCollectionsMarshal.AsImmutableArray(points) };
    }
}
