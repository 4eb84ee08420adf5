using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>
/// A piece of ink at its place. Places are in points from the top left corner of the page, downwards.
/// Items of a page stand in paint order, which is also reading order for all ink that is read.
/// </summary>
public abstract class PlacedItem(InkOwner owner)
{
    /// <summary>Whom the ink belongs to.</summary>
    public InkOwner Owner { get; } = owner;
}

/// <summary>Shaped text on a baseline: words of one font, size and colour, set one after another.</summary>
/// <param name="owner">Whom the ink belongs to.</param>
/// <param name="pieces">At least one shaped text, all of one font, from left to right.</param>
/// <param name="x">The pen's start: the left end of the run, whatever its direction.</param>
/// <param name="baseline">The baseline's distance from the top of the page.</param>
/// <param name="sizePt">The size of the font in points.</param>
/// <param name="colour">The colour of the glyphs.</param>
public sealed class PlacedText(InkOwner owner, ReadOnlyMemory<ShapedText> pieces, double x, double baseline, double sizePt, RgbColour colour) : PlacedItem(owner)
{
    private readonly ReadOnlyMemory<ShapedText> _pieces = pieces;

    /// <summary>The words, from left to right: where one ends the next begins. Shared with the shaper's cache, so equal words are often one object.</summary>
    public ReadOnlySpan<ShapedText> Pieces => _pieces.Span;

    /// <summary>The font of all pieces.</summary>
    public FontFace Face { get; } = pieces.Span[0].Face;

    /// <summary>The room after each letter that its font does not give it, in units of the font: the same for all pieces.</summary>
    public int LetterSpaceUnits { get; } = pieces.Span[0].LetterSpaceUnits;

    /// <summary>The pen's start: the left end of the run, whatever its direction.</summary>
    public double X { get; } = x;

    /// <summary>The baseline's distance from the top of the page.</summary>
    public double Baseline { get; } = baseline;

    /// <summary>The size of the font in points.</summary>
    public double SizePt { get; } = sizePt;

    /// <summary>The colour of the glyphs.</summary>
    public RgbColour Colour { get; } = colour;
}

/// <summary>A filled rectangle: a rule, a bar, a panel, the ground of the page.</summary>
public sealed class PlacedRectangle(InkOwner owner, PageBox box, RgbColour colour) : PlacedItem(owner)
{
    /// <summary>Its place.</summary>
    public PageBox Box { get; } = box;

    /// <summary>Its colour.</summary>
    public RgbColour Colour { get; } = colour;
}

/// <summary>A picture.</summary>
public sealed class PlacedPicture(InkOwner owner, PageBox box, PagePicture picture) : PlacedItem(owner)
{
    /// <summary>Its place.</summary>
    public PageBox Box { get; } = box;

    /// <summary>What it shows.</summary>
    public PagePicture Picture { get; } = picture;
}

/// <summary>A box on a page, in points from the top left corner.</summary>
public readonly record struct PageBox(double X, double Y, double Width, double Height);
