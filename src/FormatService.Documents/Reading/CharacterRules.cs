namespace FormatService.Documents.Reading;

/// <summary>Which characters a leaflet may hold, whatever it is read from.</summary>
internal static class CharacterRules
{
    /// <summary>What becomes of a character.</summary>
    public enum Fate
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It ends a line of the source.</summary>
        LineEnd,

        /// <summary>It ends a line of the text, as U+2028 does.</summary>
        Break,

        /// <summary>It becomes a space, so that the words beside it stay apart.</summary>
        Space,

        /// <summary>It goes.</summary>
        Drop,
    }

    /// <summary>Judges one character of a text.</summary>
    public static Fate Judge(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return c switch
        {
            '\t' => Fate.Keep,
            '\n' or '\r' => Fate.LineEnd,
            '\u0085' or '\u2028' or '\u2029' => Fate.Break,
            '\v' or '\f' or (>= '\u001C' and <= '\u001F') => Fate.Space,
            // Overrides turn digits round: “50” is read as “05”. Facts are isolated by the leaflet's own means, and spans name their language.
            >= '\u202A' and <= '\u202E' => Fate.Drop,
            < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' or '\uFEFF' => Fate.Drop,
            // Without ink and without a meaning here: a joiner for sorting, an old separator and a selector beside it, old format characters, marks of annotations, no characters.
            '\u034F' or '\u180E' or '\u180F' or (>= '\u206A' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') or (>= '\uFDD0' and <= '\uFDEF') => Fate.Drop,
            // A selector of variants after what has none selects nothing, and is not seen. Before the first character of a piece others may stand.
            _ when IsSelector(c) && index > 0 && !HasVariants(text[index - 1]) => Fate.Drop,
            _ when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? Fate.Keep : Fate.Drop,
            _ when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]) ? Fate.Keep : Fate.Drop,
            _ => Fate.Keep,
        };
    }

    /// <summary>The text as one line of words: what may not stay goes, white space becomes single spaces. The same string when nothing changes.</summary>
    public static string OneLine(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++)
        {
            isClean = text[i] != '\t' && Judge(text, i) == Fate.Keep;
        }

        if (isClean)
        {
            return text;
        }

        var line = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var fate = Judge(text, i);
            if (fate == Fate.Keep && text[i] != '\t')
            {
                line.Append(text[i]);
            }
            else if (fate != Fate.Drop && line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().Trim(' ');
    }

    /// <summary>Whether it selects a variant of the character before it (U+FE00 to U+FE0F).</summary>
    public static bool IsSelector(char unit) => unit is >= '\uFE00' and <= '\uFE0F';

    /// <summary>Whether a selector behind it can mean something.</summary>
    public static bool HasVariants(char unit) => !char.IsWhiteSpace(unit) && char.GetUnicodeCategory(unit) is not
        (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control) && !IsSelector(unit);
}
