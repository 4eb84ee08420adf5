using FormatService.Typesetting.Fonts;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Text;

/// <summary>
/// The script of characters (UAX #24). What Unicode calls common but lists for one of our scripts alone (Script_Extensions) has that script:
/// the Arabic comma is Arabic beside whatever it stands.
/// </summary>
internal static class CharacterScript
{
    private const char FirstBeyondLatin = '\u0250';

    /// <summary>Whether a character takes the script of its neighbours.</summary>
    public static bool IsNeutral(Script script) => script == Script.Common || script == Script.Inherited || script == Script.Unknown;

    /// <summary>The script of the first character of a letter with its marks that has one; <see cref="Script.Common"/> where none does.</summary>
    public static Script OfCluster(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < cluster.Length;)
        {
            var script = Of(UnicodeText.CodePointAt(cluster, i, out var length));
            if (!IsNeutral(script))
            {
                return script;
            }

            i += length;
        }

        return Script.Common;
    }

    /// <summary>The script of a character.</summary>
    public static Script Of(int codePoint)
    {
        if (codePoint < 0x80)
        {
            return char.IsAsciiLetter((char)codePoint) ? Script.Latin : Script.Common;
        }

        return IsArabicAlone(codePoint) ? Script.Arabic : IsHanAlone(codePoint) ? Script.Han : UnicodeFunctions.Default.GetScript(codePoint);
    }

    /// <summary>Whether text holds letters that <see cref="ScriptForms.Traditional"/> is about.</summary>
    public static bool HasHan(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            // Most text has none, which is found without looking at each character.
            var next = text[i..].IndexOfAnyInRange('\u2E80', char.MaxValue);
            if (next < 0)
            {
                return false;
            }

            if (Of(UnicodeText.CodePointAt(text, i + next, out var length)) == Script.Han)
            {
                return true;
            }

            i += next + length;
        }

        return false;
    }

    /// <summary>
    /// Signs that Chinese and Western texts share and set differently: Chinese fonts draw them as wide as a character (quotation marks, the long
    /// dash, the ellipsis, the middle dot).
    /// </summary>
    public static bool IsWideInChinese(int codePoint) =>
        codePoint is 0xB7 or 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2025 or 0x2026 or 0x2027 or 0x2E3A;

    // Common signs and marks and the digits of Arabic, which share other scripts only with Syriac, Thaana and such.
    private static bool IsArabicAlone(int codePoint) => codePoint >= FirstBeyondLatin && codePoint is
        0x060C or 0x061B or 0x061C or 0x061F or 0x0640 or (>= 0x064B and <= 0x0655) or (>= 0x0660 and <= 0x0669) or 0x0670;

    // Punctuation of East Asia, its enclosed and squared characters, and the wide forms of ASCII signs.
    private static bool IsHanAlone(int codePoint) => codePoint is
        (>= 0x3001 and <= 0x3003) or 0x3006 or (>= 0x3008 and <= 0x3011) or (>= 0x3013 and <= 0x301F) or (>= 0x3030 and <= 0x3037)
        or (>= 0x303C and <= 0x303F) or 0x30FB or (>= 0x3190 and <= 0x319F) or (>= 0x31C0 and <= 0x31E3) or (>= 0x3220 and <= 0x3247)
        or (>= 0x3280 and <= 0x32B0) or (>= 0x32C0 and <= 0x32CB) or (>= 0x3358 and <= 0x3370) or (>= 0x337B and <= 0x337F) or (>= 0x33E0 and <= 0x33FE)
        or 0xFE45 or 0xFE46 or (>= 0xFF01 and <= 0xFF20) or (>= 0xFF3B and <= 0xFF40) or (>= 0xFF5B and <= 0xFF65);
}
