using System.Globalization;
using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>What belongs to one number: its digits, the marks among them, and the further parts that a space or a sign joins to it.</summary>
/// <param name="text">The text.</param>
/// <param name="facts">The number of the span of each character, from 1; below 0 where it is no fact.</param>
internal readonly ref struct NumberParts(ReadOnlySpan<char> text, ReadOnlySpan<int> facts)
{
    /// <summary>The signs that stand before a number.</summary>
    public const string Signs = "+-\u2212\u00B1~\u2248<>\u2264\u2265";

    private const char LeftToRightMark = '\u200E', ArabicPercent = '\u066A';
    private const int LongestBracketed = 8;
    private const string Joiners = "-\u2010\u2011\u2012\u2013\u2014\u2212/\u2044\u00D7\u00F7=+\u00B1\u2192<>~\u2248\u2264\u2265:";

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<int> _facts = facts;

    /// <summary>Whether a character is a digit outside of facts.</summary>
    public bool IsDigit(int i)
    {
        // The second half of a pair is what the first is, so that no stretch ends within one.
        var first = i > 0 && char.IsSurrogatePair(_text[i - 1], _text[i]) ? i - 1 : i;
        return _facts[i] < 0 && (LeftToRightStretches.ClassAt(_text, first) is EN or AN || char.IsDigit(_text[i]));
    }

    /// <summary>Whether a character is a space that may stand within a number.</summary>
    public bool IsGap(int i) => i < _text.Length && _text[i] is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    /// <summary>Whether a character is a mark of direction.</summary>
    public bool IsDirectionMark(int i) => i < _text.Length && _text[i] is LeftToRightMark or '\u200F' or '\u061C';

    /// <summary>Whether digits stand on both sides: a mark beside a space within a number is a slip, and would turn it; so would a bracket without its pair.</summary>
    public bool IsWithinNumber(int i)
    {
        int before = i - 1, after = i + 1;
        before -= before > 0 && (IsGap(before) || IsDirectionMark(before)) ? 1 : 0;
        after += IsGap(after) || IsDirectionMark(after) ? 1 : 0;
        return before >= 0 && after < _text.Length && IsDigit(before) && IsDigit(after);
    }

    /// <summary>Whether a character is a mark of numbers. The Arabic per cent sign is none here: it follows its number from right to left.</summary>
    public bool IsMark(int i) =>
        (LeftToRightStretches.ClassAt(_text, i) == ET && _text[i] != ArabicPercent) || char.GetUnicodeCategory(_text[i]) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNumber;

    /// <summary>Where a fact ends, or digits with the marks between them.</summary>
    public int PartEnd(int start, int end)
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
    public int NextPart(int part, int i, int end)
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

    /// <summary>Steps over one space with the direction marks around it.</summary>
    private int SkipGap(int i)
    {
        i += IsDirectionMark(i) ? 1 : 0;
        i += IsGap(i) ? 1 : 0;
        return i + (IsDirectionMark(i) ? 1 : 0);
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
}
