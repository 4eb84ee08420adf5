namespace FormatService.Typesetting.Text;

/// <summary>
/// The pairs of brackets and quotation marks in text in which stretches are set from left to right. A pair of which one half stands in such a
/// stretch and the other outside is shown as two halves that face the wrong way.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="facts">Above 0 for the characters of facts, whose brackets are their own.</param>
internal readonly ref struct StretchPairs(ReadOnlySpan<char> text, ReadOnlySpan<int> facts)
{
    private const string OpeningQuotes = "\u201C\u00AB\u2039", ClosingQuotes = "\u201D\u00BB\u203A";
    private const char OpeningApostrophe = '\u2018', Apostrophe = '\u2019';

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<int> _facts = facts;

    /// <summary>Whether a character opens a pair.</summary>
    public bool Opens(int i) => _facts[i] < 0 && (BidiBrackets.Opens(_text[i]) || OpeningQuotes.Contains(_text[i]));

    /// <summary>Whether a character closes a pair.</summary>
    public bool Closes(int i) => _facts[i] < 0 && (BidiBrackets.Closes(_text[i]) || ClosingQuotes.Contains(_text[i]));

    /// <summary>Takes in the other one of each pair of which one stands in a stretch: “Echo” (ward 12); MRI (Smith et al., 2021).</summary>
    /// <param name="start">The first character of the stretch.</param>
    /// <param name="end">The character after its last.</param>
    /// <param name="least">Where it may begin.</param>
    /// <param name="most">Where it may end.</param>
    public (int Start, int End) MakeWhole(int start, int end, int least, int most)
    {
        int opened = 0, closed = 0, straight = 0, apostrophes = 0;
        for (var i = start; i < end; i++)
        {
            opened += Opens(i) ? 1 : 0;
            if (Closes(i))
            {
                (opened, closed) = opened > 0 ? (opened - 1, closed) : (0, closed + 1);
            }

            straight += _text[i] == '"' ? 1 : 0;
            apostrophes += _text[i] == OpeningApostrophe ? 1 : _text[i] == Apostrophe && (i + 1 == end || !char.IsLetter(_text[i + 1])) ? -1 : 0;
        }

        for (; end < most && opened > 0; end++)
        {
            opened += Opens(end) ? 1 : Closes(end) ? -1 : 0;
        }

        for (; start > least && closed > 0; start--)
        {
            closed += Closes(start - 1) ? 1 : Opens(start - 1) ? -1 : 0;
        }

        var isHalf = straight % 2 != 0;
        if (start > least && ((isHalf && _text[start - 1] == '"') || (apostrophes < 0 && _text[start - 1] == OpeningApostrophe)))
        {
            start--;
        }
        else if (end < most && ((isHalf && _text[end] == '"') || (apostrophes > 0 && _text[end] == Apostrophe)))
        {
            end++;
        }

        return (start, end);
    }
}
