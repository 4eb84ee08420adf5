using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>Pairs isolate initiators with their ends (BD9) and settles which way each FSI goes (P2, P3, X5c), in one pass.</summary>
internal static class BidiIsolates
{
    private const int None = -1;

    /// <summary>
    /// Gives each initiator the place of its PDI, or the length of the paragraph where it has none; each PDI the place of its
    /// initiator; all else, and a PDI without initiator, -1. Each FSI becomes LRI or RLI.
    /// </summary>
    public static void Match(Span<BidiClass> classes, Span<int> matches)
    {
        // While an initiator is open its own entry holds the initiator around it: a stack without a limit or room of its own.
        var open = None;
        for (var i = 0; i < classes.Length; i++)
        {
            matches[i] = None;
            switch (classes[i])
            {
                case LRI or RLI or FSI:
                    matches[i] = open;
                    open = i;
                    break;
                case PDI when open != None:
                    matches[i] = open;
                    open = Close(open, i, classes, matches);
                    break;
                case L when open != None && classes[open] == FSI:
                    classes[open] = LRI;
                    break;
                case R or AL when open != None && classes[open] == FSI:
                    classes[open] = RLI;
                    break;
            }
        }

        while (open != None)
        {
            open = Close(open, classes.Length, classes, matches);
        }
    }

    private static int Close(int open, int end, Span<BidiClass> classes, Span<int> matches)
    {
        var around = matches[open];
        matches[open] = end;
        if (classes[open] == FSI)
        {
            classes[open] = LRI;
        }

        return around;
    }
}
