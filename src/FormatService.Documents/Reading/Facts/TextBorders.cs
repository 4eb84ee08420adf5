using System.Globalization;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Where a fact may begin and end, and the small steps that all matchers take.</summary>
internal static class TextBorders
{
    /// <summary>Whether a fact may begin here: not inside a word or a number. Scripts without spaces (Chinese, Thai) join words, so their letters are no bar.</summary>
    public static bool CanStart(string text, int i)
    {
        if (i == 0)
        {
            return true;
        }

        var before = text[i - 1];
        return !IsWordCharacter(before)
            && !(before is '.' or ',' or '/' or '\u2044' or '-' or ':' && i > 1 && char.IsAsciiDigit(text[i - 2]) && char.IsAsciiDigit(text[i]));
    }

    /// <summary>Whether a fact may end before <paramref name="i"/>.</summary>
    public static bool CanEnd(string text, int i)
    {
        if (i >= text.Length)
        {
            return true;
        }

        return !IsWordCharacter(text[i])
            && !(text[i] is '.' or ',' or '/' or '\u2044' or ':' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]));
    }

    /// <summary>Whether a character is a space inside a fact: plain, unbreakable, narrow or thin.</summary>
    public static bool IsGap(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    /// <summary>Whether a character is a fraction by itself: ½, ⅓.</summary>
    public static bool IsFraction(char c) => c is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E';

    /// <summary>Whether a character joins the two ends of a range.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';

    /// <summary>The character at a place, or NUL behind the end.</summary>
    public static char At(string text, int i) => i < text.Length ? text[i] : '\0';

    /// <summary>Steps over one gap, if there is one.</summary>
    public static int SkipGap(string text, int i) => IsGap(At(text, i)) ? i + 1 : i;

    /// <summary>Steps over at most <paramref name="most"/> digits.</summary>
    public static int SkipDigits(string text, int i, int most)
    {
        var end = i;
        while (end < text.Length && end - i < most && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Steps over a word of letters and marks, at most <paramref name="most"/> characters.</summary>
    public static int SkipWord(string text, int i, int most)
    {
        var end = i;
        while (end < text.Length && end - i < most && IsWordPart(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a character is Chinese: its words stand side by side without spaces.</summary>
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Whether a character is a letter, or a mark on one.</summary>
    public static bool IsWordPart(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c == '_'
        || (c > '\u007F' && char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark);
}
