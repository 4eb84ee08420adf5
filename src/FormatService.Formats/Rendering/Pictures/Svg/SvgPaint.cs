namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>What fills or strokes are wanted to be painted with: nothing, a colour, the colour of the text, or what an id names.</summary>
internal readonly record struct SvgPaint(SvgPaintKind Kind, SvgColour Colour = default, string? Id = null, string? Fallback = null)
{
    public static SvgPaint None { get; } = new(SvgPaintKind.None);

    /// <summary>Reads a paint; what follows a reference is used where the reference leads nowhere.</summary>
    public static bool TryParse(string text, out SvgPaint paint)
    {
        text = text.Trim();
        paint = None;
        if (text == "none")
        {
            return true;
        }

        if (text.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
        {
            paint = new SvgPaint(SvgPaintKind.TextColour);
            return true;
        }

        if (SvgReference.TryParseUrl(text, out var id, out var rest))
        {
            paint = new SvgPaint(SvgPaintKind.Reference, default, id, rest.Length == 0 ? null : rest);
            return rest.Length == 0 || TryParse(rest, out _);
        }

        var isColour = SvgColour.TryParse(text, out var colour);
        paint = new SvgPaint(SvgPaintKind.Colour, colour);
        return isColour;
    }
}

/// <summary>Kinds of paint.</summary>
internal enum SvgPaintKind
{
    /// <summary>Nothing is painted.</summary>
    None,

    /// <summary>A colour.</summary>
    Colour,

    /// <summary>The property color of the element.</summary>
    TextColour,

    /// <summary>A gradient, by its id.</summary>
    Reference,
}
