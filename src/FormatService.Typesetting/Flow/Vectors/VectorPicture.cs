using System.Collections.Immutable;

namespace FormatService.Typesetting.Flow.Vectors;

/// <summary>
/// A picture of shapes, sharp at any size. Places are in units of the picture, from its top left corner, downwards;
/// what reaches over its edges is cut off.
/// </summary>
/// <param name="Key">Equal for equal pictures, so that one is embedded once.</param>
/// <param name="Width">Its width in units of its own.</param>
/// <param name="Height">Its height in units of its own.</param>
/// <param name="Items">What it is made of, the hindmost first.</param>
public sealed record VectorPicture(string Key, double Width, double Height, ImmutableArray<VectorItem> Items) : PagePicture(Key)
{
    /// <inheritdoc/>
    public override double HeightToWidth => Height / Width;

    /// <summary>Shapes seldom cover the whole of their picture.</summary>
    public override bool IsOpaque => false;
}

/// <summary>A part of a picture of shapes.</summary>
public abstract record VectorItem;

/// <summary>Items that are cut, or made paler, as one.</summary>
/// <param name="Clips">What is seen of the items is inside every one of these.</param>
/// <param name="Opacity">From 0, invisible, to 1: the items are painted over each other first and then made paler as one.</param>
/// <param name="Items">The items, the hindmost first.</param>
public sealed record VectorGroup(ImmutableArray<VectorClip> Clips, double Opacity, ImmutableArray<VectorItem> Items) : VectorItem;

/// <summary>An outline that is filled or stroked; for both there are two shapes.</summary>
/// <param name="Path">The outline.</param>
/// <param name="Paint">With what.</param>
/// <param name="Opacity">From 0, invisible, to 1.</param>
public abstract record VectorShape(VectorPath Path, VectorPaint Paint, double Opacity) : VectorItem;

/// <summary>The inside of an outline.</summary>
/// <param name="Path">The outline.</param>
/// <param name="Paint">With what.</param>
/// <param name="Opacity">From 0, invisible, to 1.</param>
/// <param name="IsEvenOdd">Whether the even-odd rule tells inside from outside; otherwise the non-zero winding rule does.</param>
public sealed record VectorFill(VectorPath Path, VectorPaint Paint, double Opacity, bool IsEvenOdd) : VectorShape(Path, Paint, Opacity);

/// <summary>A line along an outline.</summary>
/// <param name="Path">The outline.</param>
/// <param name="Paint">With what.</param>
/// <param name="Opacity">From 0, invisible, to 1.</param>
/// <param name="Pen">How the line looks.</param>
public sealed record VectorStroke(VectorPath Path, VectorPaint Paint, double Opacity, VectorPen Pen) : VectorShape(Path, Paint, Opacity);

/// <summary>An area that cuts.</summary>
/// <param name="Path">Its outline.</param>
/// <param name="IsEvenOdd">As for fills.</param>
public sealed record VectorClip(VectorPath Path, bool IsEvenOdd);
