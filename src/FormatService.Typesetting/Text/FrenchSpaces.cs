namespace FormatService.Typesetting.Text;

/// <summary>The spaces that French sets within a line: narrow ones before “;”, “!” and “?”, whole ones before “:” and within guillemets.</summary>
internal static class FrenchSpaces
{
    private const char NoBreakSpace = '\u00A0', NarrowNoBreakSpace = '\u202F';

    /// <summary>Makes such spaces, where the author set a plain one, ones that no line ends at. A space stays a space.</summary>
    /// <param name="units">The characters.</param>
    /// <param name="start">Where the French text begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="breaks">Where lines may end, for all characters.</param>
    public static void Set(Span<char> units, int start, int end, Span<LineBreakOpportunity> breaks)
    {
        for (var i = start; i < end; i++)
        {
            var next = units[i..end].IndexOfAny(' ', NoBreakSpace);
            if (next < 0)
            {
                return;
            }

            i += next;
            if (SetOne(units, i))
            {
                breaks[i] = LineBreakOpportunity.None;
            }
        }
    }

    private static bool SetOne(Span<char> units, int space)
    {
        var next = space + 1 < units.Length ? units[space + 1] : ' ';
        var last = space > 0 ? units[space - 1] : ' ';
        if (last == ' ')
        {
            return false;
        }

        if (next is ';' or '!' or '?')
        {
            units[space] = NarrowNoBreakSpace;
            return true;
        }

        if (next is ':' or '\u00BB' || last == '\u00AB')
        {
            units[space] = NoBreakSpace;
            return true;
        }

        return false;
    }
}
