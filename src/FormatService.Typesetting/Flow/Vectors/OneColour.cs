using System.Collections.Immutable;
using FormatService.Typesetting.Pages;

namespace FormatService.Typesetting.Flow.Vectors;

/// <summary>Paints drawings that have one colour, which is not their own, in another.</summary>
public static class OneColour
{
    /// <summary>A drawing with all its shapes in a colour; how well each is seen through stays.</summary>
    /// <param name="picture">The drawing.</param>
    /// <param name="colour">The colour.</param>
    public static VectorPicture Paint(VectorPicture picture, RgbColour colour)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var paint = new SolidPaint(colour);
        return picture with
        {
            Key = FormattableString.Invariant($"{picture.Key}-{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}"),
            Items = Paint(picture.Items, paint),
        };
    }

    private static ImmutableArray<VectorItem> Paint(ImmutableArray<VectorItem> items, SolidPaint paint) =>
        [.. items.Select(item => item switch
        {
            VectorGroup group => group with { Items = Paint(group.Items, paint) },
            VectorShape shape => shape with { Paint = paint },
            _ => item,
        })];
}
