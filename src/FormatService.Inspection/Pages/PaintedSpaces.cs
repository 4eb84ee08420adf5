namespace FormatService.Inspection.Pages;

/// <summary>The spaces that a file paints on a page. They leave no ink; where letters slope over each other they alone part words.</summary>
internal sealed class PaintedSpaces
{
    /// <summary>How many heights are looked at for one line.</summary>
    private const int MostHeights = 200;

    private readonly Dictionary<int, List<Glyph>> _byHeight = [];

    public PaintedSpaces(IEnumerable<Glyph> glyphs)
    {
        foreach (var glyph in glyphs.Where(glyph => glyph is { IsLevel: true, IsUnseen: false, IsBlank: true } && glyph.Text.Contains(' ', StringComparison.Ordinal)))
        {
            var height = HeightOf(glyph.Baseline);
            if (!_byHeight.TryGetValue(height, out var row))
            {
                _byHeight.Add(height, row = []);
            }

            row.Add(glyph);
        }

        foreach (var row in _byHeight.Values)
        {
            row.Sort((one, other) => one.Left.CompareTo(other.Left));
        }
    }

    /// <summary>Those that stand among the letters of a line.</summary>
    public IEnumerable<Glyph> In(List<Glyph> line)
    {
        var (left, right) = (line.Min(glyph => glyph.Left), line.Max(glyph => glyph.Right));
        var (lowest, highest) = (HeightOf(line.Min(glyph => glyph.Baseline)), HeightOf(line.Max(glyph => glyph.Baseline)));
        for (var height = lowest - 1; height <= highest + 1 && height < lowest + MostHeights; height++)
        {
            if (!_byHeight.TryGetValue(height, out var row))
            {
                continue;
            }

            for (var i = FirstFrom(row, left); i < row.Count && row[i].Left < right; i++)
            {
                yield return row[i];
            }
        }
    }

    private static int FirstFrom(List<Glyph> row, double left)
    {
        var (low, high) = (0, row.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = row[middle].Left < left ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // A file may place a letter anywhere.
    private static int HeightOf(double baseline) => (int)Math.Round(Math.Clamp(baseline, -1e6, 1e6));
}
