using System.Collections.Immutable;
using FormatService.Typesetting.Pages;

namespace FormatService.Typesetting.Flow.Vectors;

/// <summary>What a shape is painted with.</summary>
public abstract record VectorPaint;

/// <summary>One colour.</summary>
/// <param name="Colour">The colour.</param>
public sealed record SolidPaint(RgbColour Colour) : VectorPaint;

/// <summary>Colours that change along a line or between two circles; beyond the ends the end colours go on.</summary>
/// <param name="Stops">Two or more colours, from 0 to 1 and never falling.</param>
/// <param name="Transform">From the space of the gradient to that of the picture.</param>
public abstract record GradientPaint(ImmutableArray<GradientStop> Stops, AffineTransform Transform) : VectorPaint
{
    /// <summary>Whether it is not opaque throughout.</summary>
    public bool Fades => Stops.Any(static stop => stop.Opacity < 1);
}

/// <summary>Colours that change along a line.</summary>
/// <param name="From">Where 0 is.</param>
/// <param name="To">Where 1 is.</param>
/// <param name="Stops">Two or more colours, from 0 to 1 and never falling.</param>
/// <param name="Transform">From the space of the gradient to that of the picture.</param>
public sealed record LinearGradient(VectorPoint From, VectorPoint To, ImmutableArray<GradientStop> Stops, AffineTransform Transform) : GradientPaint(Stops, Transform);

/// <summary>Colours that change from a point or small circle to a circle around it.</summary>
/// <param name="Focus">The middle of the circle where 0 is.</param>
/// <param name="FocusRadius">Its radius.</param>
/// <param name="Centre">The middle of the circle where 1 is.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Stops">Two or more colours, from 0 to 1 and never falling.</param>
/// <param name="Transform">From the space of the gradient to that of the picture.</param>
public sealed record RadialGradient(
    VectorPoint Focus, double FocusRadius, VectorPoint Centre, double Radius, ImmutableArray<GradientStop> Stops, AffineTransform Transform) : GradientPaint(Stops, Transform);

/// <summary>A colour of a gradient.</summary>
/// <param name="Offset">Where, from 0 to 1.</param>
/// <param name="Colour">Which.</param>
/// <param name="Opacity">From 0, invisible, to 1.</param>
public readonly record struct GradientStop(double Offset, RgbColour Colour, double Opacity = 1);
