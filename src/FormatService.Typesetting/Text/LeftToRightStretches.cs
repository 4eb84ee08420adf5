using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Finds what must be set from left to right as a whole. The bidirectional algorithm alone shows “0300 123 4567” in Arabic as “4567 123 0300”,
/// and “Paracetamol 500 mg” with a fact isolated as “500 mg Paracetamol”. So that nobody has to mark them, in right-to-left text
/// <list type="bullet">
/// <item>words in Latin letters, with the numbers and facts among and beside them and with the facts of such letters that a comma parts from them, are one stretch,
/// with both of a pair of brackets or quotation marks or with neither;</item>
/// <item>apart from such words each fact, and each number with its parts, is a stretch: several come in the order of the sentence.</item>
/// </list>
/// In left-to-right text only facts and numbers of several parts are. Linear in the text.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="facts">The number of the span of each character, from 1; below 0 where it is no fact.</param>
/// <param name="inRightToLeft">Whether what stands around is right to left.</param>
/// <param name="found">What is found is added here.</param>
/// <param name="open">Room for what is opened and not yet closed.</param>
internal readonly ref struct LeftToRightStretches(ReadOnlySpan<char> text, ReadOnlySpan<int> facts, bool inRightToLeft, List<LeftToRightStretch> found, List<int> open)
{
    private const char LeftToRightMark = '\u200E', LineSeparator = '\u2028';
    private const int LongestAbbreviation = 4;
    private const string Punctuation = ".,;:!?";

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<int> _facts = facts;
    private readonly StretchPairs _pairs = new(text, facts);
    private readonly NumberParts _numbers = new(text, facts);

    /// <summary>Finds the stretches, in order.</summary>
    public void Find()
    {
        if (!inRightToLeft)
        {
            FindNumbers(0, _text.Length);
            return;
        }

        var start = 0;
        for (var i = 0; i <= _text.Length; i++)
        {
            if (i == _text.Length || IsBarrier(i))
            {
                FindWithin(start, i);
                start = i + 1;
            }
        }
    }

    /// <summary>The class of a character; that of a low surrogate, which has none, is BN.</summary>
    public static BidiClass ClassAt(ReadOnlySpan<char> text, int i)
    {
        var unit = text[i];
        if (!char.IsSurrogate(unit))
        {
            return BidiBrackets.ClassOf(unit);
        }

        return char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            ? BidiBrackets.ClassOf(char.ConvertToUtf32(unit, text[i + 1]))
            : BN;
    }

    private BidiClass ClassAt(int i) => ClassAt(_text, i);

    private bool IsBarrier(int i) =>
        _facts[i] < 0 && (_text[i] is LineSeparator or '\u060C' or '\u061B' || ClassAt(i) is R or AL or B or S or (>= LRE and <= PDI))
        && !(_numbers.IsDirectionMark(i) && _numbers.IsWithinNumber(i));

    private void FindWithin(int start, int end)
    {
        var hasLetters = false;
        for (var i = start; i < end && !hasLetters; i++)
        {
            hasLetters = IsLetter(i);
        }

        if (!hasLetters)
        {
            FindNumbers(start, end);
            return;
        }

        // What opens or closes alone is one of a pair with right-to-left words within, and belongs to those.
        open.Clear();
        for (var i = start; i < end; i++)
        {
            if (_pairs.Opens(i))
            {
                open.Add(i);
            }
            else if (_pairs.Closes(i) && open.Count > 0)
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (_pairs.Closes(i) && !_numbers.IsWithinNumber(i))
            {
                FindWords(start, i);
                start = i + 1;
            }
        }

        foreach (var i in open)
        {
            if (!_numbers.IsWithinNumber(i))
            {
                FindWords(start, i);
                start = i + 1;
            }
        }

        FindWords(start, end);
    }

    /// <summary>Finds the words, and the numbers apart from them, of text in which every pair is whole.</summary>
    private void FindWords(int start, int end)
    {
        int first = -1, last = -1;
        for (var i = start; i < end; i++)
        {
            if (IsLetter(i))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first < 0)
        {
            FindNumbers(start, end);
            return;
        }

        // Numbers beside the words are theirs, unless punctuation parts them: those are said before, or after, in the sentence around.
        first = FirstBeside(first, start);
        last = LastBeside(last, end);
        last += char.IsHighSurrogate(_text[last]) && last + 1 < end ? 1 : 0;
        var (from, to) = _pairs.MakeWhole(first, last + 1, start, end);
        (from, to) = Widen(from, to, start, end);
        FindNumbers(start, from);
        found.Add(new LeftToRightStretch(from, to, IsNumber: false));
        FindNumbers(to, end);
    }

    private int FirstBeside(int first, int start)
    {
        for (var i = first - 1; i >= start; i--)
        {
            if (_facts[i] > 0 || _numbers.IsDigit(i))
            {
                first = i;
            }
            else if (_text[i] == ')' || (Punctuation.Contains(_text[i]) && !IsJoined(i) && !(Lists(i) && FollowsLatinFact(i, start))))
            {
                break;
            }
        }

        return first;
    }

    private int LastBeside(int last, int end)
    {
        for (var i = last + 1; i < end; i++)
        {
            if (_facts[i] > 0 || _numbers.IsDigit(i))
            {
                last = i;
            }
            else if (_text[i] != ':' && Punctuation.Contains(_text[i]) && !IsJoined(i) && !EndsShortWord(i) && !(Lists(i) && LeadsToLatinFact(i, end)))
            {
                break;
            }
        }

        return last;
    }

    private bool IsLetter(int i) => _facts[i] < 0 && ClassAt(i) == L && _text[i] != LeftToRightMark && !char.IsDigit(_text[i]);

    // “ext. 12”, “No. 5”.
    private bool EndsShortWord(int i)
    {
        var first = i;
        while (first > 0 && IsLetter(first - 1) && i - first <= LongestAbbreviation)
        {
            first--;
        }

        return _text[i] == '.' && i - first is > 0 and <= LongestAbbreviation;
    }

    private bool Lists(int i) => _text[i] is ',' or ';';

    // “Northbridge Hospital, RG1 5AN” is one address; in “Warfarin, 5” the number may count what follows from right to left.
    private bool LeadsToLatinFact(int i, int end)
    {
        var next = i + 1;
        while (next < end && _numbers.IsGap(next))
        {
            next++;
        }

        return next < end && HasLatinIn(next, 1, end);
    }

    private bool FollowsLatinFact(int i, int start)
    {
        var last = i - 1;
        while (last >= start && _numbers.IsGap(last))
        {
            last--;
        }

        return last >= start && HasLatinIn(last, -1, start - 1);
    }

    private bool HasLatinIn(int i, int step, int bound)
    {
        var fact = _facts[i];
        for (; fact > 0 && i != bound && _facts[i] == fact; i += step)
        {
            if (char.IsAsciiLetter(_text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsJoined(int i) => i + 1 < _text.Length && !_numbers.IsGap(i + 1);

    private void FindNumbers(int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (_facts[i] < 0 && !_numbers.IsDigit(i))
            {
                i++;
                continue;
            }

            int first = i, parts = 1;
            var isFact = _facts[i] > 0;
            var part = i;
            i = _numbers.PartEnd(i, end);
            while (_numbers.NextPart(part, i, end) is > 0 and var next)
            {
                part = next;
                i = _numbers.PartEnd(next, end);
                parts++;
            }

            if (!inRightToLeft && (!isFact && (parts == 1 || (first > 0 && char.IsAsciiLetterOrDigit(_text[first - 1])))))
            {
                continue;
            }

            var (from, to) = Widen(first, i, start, end);
            found.Add(new LeftToRightStretch(from, to, IsNumber: true));
            start = i = to;
        }
    }

    /// <summary>Takes in the signs that belong to a stretch, and the bracket that closes, or opens, one within.</summary>
    private (int Start, int End) Widen(int start, int end, int least, int most)
    {
        int open = 0, closed = 0;
        for (var i = start; i < end; i++)
        {
            if (BidiBrackets.Opens(_text[i]))
            {
                open++;
            }
            else if (BidiBrackets.Closes(_text[i]))
            {
                (open, closed) = open > 0 ? (open - 1, closed) : (0, closed + 1);
            }
        }

        while (end < most && (IsSuffix(end) || (open > 0 && BidiBrackets.Closes(_text[end]))))
        {
            open -= BidiBrackets.Closes(_text[end]) ? 1 : 0;
            end++;
        }

        while (start > least && (IsPrefix(start - 1) || (closed > 0 && BidiBrackets.Opens(_text[start - 1]))))
        {
            closed -= BidiBrackets.Opens(_text[start - 1]) ? 1 : 0;
            start--;
        }

        return (start, end);
    }

    private bool IsSuffix(int i) =>
        _numbers.IsMark(i)
        // An accent is no letter of its own (UAX #9, rule W1).
        || ClassAt(i) == NSM
        || _text[i] is '\u2122' or '\u00AE' or '\u00A9'
        || (_text[i] is '+' && IsFree(i + 1))
        // “O-” is a blood group; “1-” numbers an item, and its dash follows from right to left.
        || (_text[i] is '-' or '\u2212' && char.IsAsciiLetter(_text[i - 1]) && IsFree(i + 1));

    private bool IsPrefix(int i) =>
        _numbers.IsMark(i)
        || (NumberParts.Signs.Contains(_text[i]) && (i == 0 || _text[i - 1] is ' ' or '\u00A0' || NumberParts.Signs.Contains(_text[i - 1]) || BidiBrackets.Opens(_text[i - 1]))
            && (_numbers.IsDigit(i + 1) || _facts[i + 1] > 0 || _numbers.IsMark(i + 1) || NumberParts.Signs.Contains(_text[i + 1])));

    private bool IsFree(int i) => i >= _text.Length || !char.IsLetterOrDigit(_text[i]);
}
