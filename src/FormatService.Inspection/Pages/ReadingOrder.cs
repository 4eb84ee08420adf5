namespace FormatService.Inspection.Pages;

/// <summary>
/// The words of a line that runs from right to left in the order they are read in, as a search takes them. Pages say where letters stand and not
/// which is first: numbers and Latin words within such a line run from left to right.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>The words, with one space between them.</summary>
    /// <param name="letters">The letters of the line.</param>
    /// <param name="spaces">Spaces that the file paints in it: sloping letters stand over each other, and leave no gap between words.</param>
    /// <param name="gap">How wide a gap between words is at least, in points.</param>
    public static string Of(IEnumerable<Glyph> letters, IEnumerable<Glyph> spaces, double gap)
    {
        var units = new List<string>();
        var left = double.MaxValue;
        foreach (var glyph in letters.Concat(spaces).OrderByDescending(glyph => (glyph.Left + glyph.Right) / 2))
        {
            if (units.Count > 0 && units[^1] != " " && (glyph.IsBlank || left - glyph.Right > gap))
            {
                units.Add(" ");
            }

            if (!glyph.IsBlank)
            {
                units.Add(glyph.Text);
            }

            left = Math.Min(left, glyph.Left);
        }

        TurnOthers(units);
        return string.Concat(units).Trim();
    }

    /// <summary>Turns what runs from left to right: from the first letter or digit that does to the last before one that does not.</summary>
    private static void TurnOthers(List<string> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (!RunsOnward(units[i]))
            {
                continue;
            }

            // “name@” and “50%” end with a sign that stands at their right, and nothing is at its own right: it is the last of them that is read.
            var (first, last) = (i > 0 && EndsOthers(units[i - 1]) && (i == 1 || units[i - 2] == " ") ? i - 1 : i, i);
            for (var next = i + 1; next < units.Count && !units[next].Any(Scripts.IsRightToLeft); next++)
            {
                last = RunsOnward(units[next]) ? next : last;
            }

            units.Reverse(first, last - first + 1);
            i = last;
        }
    }

    private static bool EndsOthers(string unit) => unit is "@" or "/" or "." or "_" or "=" or "&" or "#" or "%";

    private static bool RunsOnward(string unit) => unit.Any(character => char.IsDigit(character) || (char.IsLetter(character) && !Scripts.IsRightToLeft(character)));
}
