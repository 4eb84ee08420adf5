using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>Rule N0: both brackets of a pair go the same way.</summary>
internal static class BidiBracketPairs
{
    // BD16
    private const int MaxOpen = 63;

    /// <summary>Gives the brackets of the pairs in a sequence, and the marks on them, a direction.</summary>
    /// <param name="sequence">The sequence after the weak types are resolved.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="classes">The classes of the paragraph's units before the weak types were resolved.</param>
    /// <param name="closers">Room for one number for each unit of the sequence.</param>
    public static void Resolve(
        BidiSequence sequence, ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, Span<int> closers)
    {
        if (!Find(sequence, text, closers))
        {
            return;
        }

        var types = sequence.Types;
        var context = sequence.Before;
        for (var i = 0; i < types.Length; i++)
        {
            if (closers[i] != 0)
            {
                // N0 b, then c: against the embedding only where what comes before goes against it too.
                var direction = closers[i] > 0 ? sequence.Embedding : context;
                Set(sequence, classes, i, direction);
                Set(sequence, classes, closers[i] > 0 ? closers[i] : ~closers[i], direction);
            }

            var strong = BidiSequence.StrongDirection(types[i]);
            context = strong == ON ? context : strong;
        }
    }

    /// <summary>
    /// Finds the pairs (BD16). An opening bracket gets the place of its closing one where text of the embedding's direction
    /// stands between them, the complement of the place where only text of the other direction does, and else 0.
    /// </summary>
    private static bool Find(BidiSequence sequence, ReadOnlySpan<char> text, Span<int> closers)
    {
        Span<Bracket> open = stackalloc Bracket[MaxOpen];
        var depth = 0;
        var found = false;
        closers.Clear();
        for (var i = 0; i < sequence.Types.Length; i++)
        {
            var type = sequence.Types[i];
            var strong = BidiSequence.StrongDirection(type);
            if (strong != ON && depth > 0)
            {
                open[depth - 1] = open[depth - 1].Holding(strong == sequence.Embedding, strong != sequence.Embedding);
            }

            var character = text[sequence.Positions[i]];
            if (type != ON)
            {
                continue;
            }

            if (BidiBrackets.Opens(character))
            {
                if (depth == MaxOpen)
                {
                    return found;
                }

                open[depth++] = new Bracket(i, BidiBrackets.ClosingFor(character), false, false);
            }
            else if (BidiBrackets.Closes(character))
            {
                var closed = Close(open[..depth], BidiBrackets.Canonical(character));
                if (closed < 0)
                {
                    continue;
                }

                depth = closed;
                var pair = open[closed];
                if (pair.HoldsEmbedding || pair.HoldsOpposite)
                {
                    closers[pair.Place] = pair.HoldsEmbedding ? i : ~i;
                    found = true;
                }

                if (depth > 0)
                {
                    open[depth - 1] = open[depth - 1].Holding(pair.HoldsEmbedding, pair.HoldsOpposite);
                }
            }
        }

        return found;
    }

    // What the brackets left open within the pair hold, the pair holds.
    private static int Close(Span<Bracket> open, char closing)
    {
        var place = open.Length - 1;
        while (place >= 0 && open[place].Closing != closing)
        {
            place--;
        }

        for (var i = open.Length - 1; place >= 0 && i > place; i--)
        {
            open[place] = open[place].Holding(open[i].HoldsEmbedding, open[i].HoldsOpposite);
        }

        return place;
    }

    private static void Set(BidiSequence sequence, ReadOnlySpan<BidiClass> classes, int bracket, BidiClass direction)
    {
        sequence.Types[bracket] = direction;
        for (var i = bracket + 1; i < sequence.Types.Length && classes[sequence.Positions[i]] == NSM; i++)
        {
            sequence.Types[i] = direction;
        }
    }

    private readonly record struct Bracket(int Place, char Closing, bool HoldsEmbedding, bool HoldsOpposite)
    {
        public Bracket Holding(bool embedding, bool opposite) =>
            this with { HoldsEmbedding = HoldsEmbedding || embedding, HoldsOpposite = HoldsOpposite || opposite };
    }
}
