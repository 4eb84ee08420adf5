using System.Globalization;
using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Finds what must be set from left to right as a whole. The bidirectional algorithm alone shows “0300 123 4567” in Arabic as “4567 123 0300”,
/// and “Paracetamol 500 mg” with a fact isolated as “500 mg Paracetamol”. So that nobody has to mark them, in right-to-left text
/// <list type="bullet">
/// <item>words in Latin letters, with the numbers and facts among and beside them, are one stretch, with both of a pair of brackets or quotation marks
/// or with neither;</item>
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
    private const char LeftToRightMark = '\u200E', LineSeparator = '\u2028', ArabicPercent = '\u066A';
    private const int LongestBracketed = 8;
    private const int LongestAbbreviation = 4;
    private const string Punctuation = ".,;:!?";
    private const string Signs = "+-\u2212\u00B1~\u2248<>\u2264\u2265";
    private const string Joiners = "-\u2010\u2011\u2012\u2013\u2014\u2212/\u2044\u00D7\u00F7=+\u00B1\u2192<>~\u2248\u2264\u2265:";

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<int> _facts = facts;
    private readonly StretchPairs _pairs = new(text, facts);

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
        && !(IsDirectionMark(i) && IsWithinNumber(i));

    private bool IsDirectionMark(int i) => i < _text.Length && _text[i] is LeftToRightMark or '\u200F' or '\u061C';

    // A mark beside a space within a number is a slip, and would turn the number. So would a bracket without its pair.
    private bool IsWithinNumber(int i)
    {
        int before = i - 1, after = i + 1;
        before -= before > 0 && (IsGap(before) || IsDirectionMark(before)) ? 1 : 0;
        after += IsGap(after) || IsDirectionMark(after) ? 1 : 0;
        return before >= 0 && after < _text.Length && IsDigit(before) && IsDigit(after);
    }

    /// <summary>Steps over one space with the direction marks around it.</summary>
    private int SkipGap(int i)
    {
        i += IsDirectionMark(i) ? 1 : 0;
        i += IsGap(i) ? 1 : 0;
        return i + (IsDirectionMark(i) ? 1 : 0);
    }

    private bool IsDigit(int i)
    {
        // The second half of a pair is what the first is, so that no stretch ends within one.
        var first = i > 0 && char.IsSurrogatePair(_text[i - 1], _text[i]) ? i - 1 : i;
        return _facts[i] < 0 && (ClassAt(first) is EN or AN || char.IsDigit(_text[i]));
    }

    private bool IsGap(int i) => i < _text.Length && _text[i] is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

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
            else if (_pairs.Closes(i) && !IsWithinNumber(i))
            {
                FindWords(start, i);
                start = i + 1;
            }
        }

        foreach (var i in open)
        {
            if (!IsWithinNumber(i))
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
            if (_facts[i] > 0 || IsDigit(i))
            {
                first = i;
            }
            else if (_text[i] == ')' || (Punctuation.Contains(_text[i]) && !IsJoined(i)))
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
            if (_facts[i] > 0 || IsDigit(i))
            {
                last = i;
            }
            else if (_text[i] != ':' && Punctuation.Contains(_text[i]) && !IsJoined(i) && !EndsShortWord(i))
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

    private bool IsJoined(int i) => i + 1 < _text.Length && !IsGap(i + 1);

    private void FindNumbers(int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (_facts[i] < 0 && !IsDigit(i))
            {
                i++;
                continue;
            }

            int first = i, parts = 1;
            var isFact = _facts[i] > 0;
            var part = i;
            i = PartEnd(i, end);
            while (NextPart(part, i, end) is > 0 and var next)
            {
                part = next;
                i = PartEnd(next, end);
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

    /// <summary>Where a fact ends, or digits with the marks between them.</summary>
    private int PartEnd(int start, int end)
    {
        var i = start;
        if (_facts[start] > 0)
        {
            while (i < end && _facts[i] == _facts[start])
            {
                i++;
            }

            return i;
        }

        while (i < end && (IsDigit(i) || (_text[i] is '.' or ',' or ':' or '\'' or '\u2019' && i + 1 < end && IsDigit(i + 1))))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where the next part of the same number begins, or 0: 0300 123; (020) 7946; +44 (0)20; 10–20; 120/80; 2 × 5; 8:30 - 17:00.</summary>
    private int NextPart(int part, int i, int end)
    {
        var afterFact = _facts[i - 1] > 0;
        var j = i;
        if (!afterFact && j < end && _text[j] == ')')
        {
            j = IsGap(j + 1) ? j + 2 : j + 1;
            return j < end && IsDigit(j) ? j : 0;
        }

        j = SkipGap(j);
        if (j >= end)
        {
            return 0;
        }

        var hasGap = j > i;
        if (char.IsDigit(_text[j]) && (afterFact || _facts[j] > 0) && Math.Abs(_facts[j]) != Math.Abs(_facts[i - 1])
            && IsBare(part, i) && IsBare(j, PartEnd(j, end)))
        {
            // One that its author parted, as by making a half of it bold; each half may look like a fact.
            return j;
        }

        if (hasGap && !afterFact && _facts[j] > 0 && char.IsAsciiLetter(_text[j]) && IsBare(part, i)
            && !_text[j..PartEnd(j, end)].ContainsAny('@', '.', '/'))
        {
            // **27** February 2026.
            return j;
        }

        if (!afterFact && IsDigit(j))
        {
            return j;
        }

        if (!afterFact && _text[j] == '(')
        {
            return BracketedPart(j, end);
        }

        var joiner = _text[j];
        if (_facts[j] > 0 || !Joiners.Contains(joiner) || (joiner == ':' && hasGap))
        {
            return 0;
        }

        var hasGapAfter = IsGap(j + 1);
        if (hasGap != hasGapAfter && (Signs.Contains(joiner) || joiner == '\u2014') || (hasGap && joiner == '\u2014'))
        {
            // A sign belongs to the number after it, and a dash with spaces to the sentence.
            return 0;
        }

        j += hasGapAfter ? 2 : 1;
        while (j < end && _facts[j] < 0 && (Signs.Contains(_text[j]) || IsMark(j)) && j - i < LongestBracketed)
        {
            j++;
        }

        return j < end && (_facts[j] > 0 || IsDigit(j)) ? j : 0;
    }

    private bool IsBare(int start, int end)
    {
        foreach (var unit in _text[start..end])
        {
            if (char.IsLetter(unit) || unit is '/' or ':' or '.' or '%')
            {
                return false;
            }
        }

        return true;
    }

    private int BracketedPart(int open, int end)
    {
        var i = open + 1;
        while (i < end && i - open < LongestBracketed && IsDigit(i))
        {
            i++;
        }

        var after = i + (IsGap(i + 1) ? 2 : 1);
        return i > open + 1 && i < end && _text[i] == ')' && after < end && IsDigit(after) ? open + 1 : 0;
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

    // The Arabic per cent sign follows its number from right to left, as its readers write it.
    private bool IsMark(int i) =>
        (ClassAt(i) == ET && _text[i] != ArabicPercent) || char.GetUnicodeCategory(_text[i]) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNumber;

    private bool IsSuffix(int i) =>
        IsMark(i)
        || _text[i] is '\u2122' or '\u00AE' or '\u00A9'
        || (_text[i] is '+' && IsFree(i + 1))
        // “O-” is a blood group; “1-” numbers an item, and its dash follows from right to left.
        || (_text[i] is '-' or '\u2212' && char.IsAsciiLetter(_text[i - 1]) && IsFree(i + 1));

    private bool IsPrefix(int i) =>
        IsMark(i)
        || (Signs.Contains(_text[i]) && (i == 0 || _text[i - 1] is ' ' or '\u00A0' || Signs.Contains(_text[i - 1]) || BidiBrackets.Opens(_text[i - 1]))
            && (IsDigit(i + 1) || _facts[i + 1] > 0 || IsMark(i + 1) || Signs.Contains(_text[i + 1])));

    private bool IsFree(int i) => i >= _text.Length || !char.IsLetterOrDigit(_text[i]);
}
