using FormatService.Documents.Profiles;

namespace FormatService.Inspection.Pages;

/// <summary>Says what is painted under a letter.</summary>
internal sealed class Grounds(PaintedPage page, long mostSteps)
{
    private const int MostColours = 8, MostAreas = 64;

    private readonly List<(Area Area, Cover Cover)> _under = [];
    private readonly HashSet<Colour> _colours = [];
    private long _steps;

    /// <summary>
    /// The colours under a letter, from the areas painted before it: several where it stands across edges. Where one cannot be told, why.
    /// </summary>
    public string? Under(Glyph glyph, out IReadOnlyCollection<Colour> colours)
    {
        _under.Clear();
        _colours.Clear();
        _colours.Add(Colour.White);
        colours = _colours;
        var ink = glyph.Ink;
        if (ink.Width < 0.1 * glyph.SizePt)
        {
            // Marks on letters have no width of their own.
            ink = ink with { Left = ink.Left - (0.1 * glyph.SizePt), Right = ink.Right + (0.1 * glyph.SizePt) };
        }

        for (var i = glyph.AreasUnder - 1; i >= 0; i--)
        {
            var area = page.Areas[i];
            _steps += area.Corners;
            if (_steps > mostSteps || _under.Count > MostAreas)
            {
                return "so many shapes that they are not all looked at";
            }

            if (area.Covers(ink) is var cover and not Cover.None)
            {
                if (area.Paint.Unknown is { } unknown)
                {
                    return unknown;
                }

                _under.Add((area, cover));
                if (cover == Cover.Whole && area.Paint.Alpha >= 1)
                {
                    break;
                }
            }
        }

        Mix();
        return null;
    }

    /// <summary>Lays the areas over each other, from below.</summary>
    private void Mix()
    {
        for (var i = _under.Count - 1; i >= 0; i--)
        {
            var (area, cover) = _under[i];
            var mixed = _colours.Select(area.Paint.On).ToList();
            if (cover == Cover.Whole)
            {
                _colours.Clear();
            }

            _colours.UnionWith(mixed.Take(Math.Max(1, MostColours - _colours.Count)));
        }
    }
}
