using System.Text;

namespace FormatService.Testing.Word;

/// <summary>Which of three fonts and languages of a run applies to a character (ECMA-376-1, 17.3.2.20 and 17.3.2.26).</summary>
public enum ScriptClass
{
    Other,
    EastAsian,
    Complex,
}

/// <summary>Sorts characters.</summary>
public static class ScriptClasses
{
    /// <summary>The class of a character; in a run from right to left all are complex.</summary>
    public static ScriptClass Of(Rune character, bool isRightToLeft) => (isRightToLeft, character.Value) switch
    {
        (true, _) => ScriptClass.Complex,
        // Hebrew to Sinhala, Thai to Burmese, Khmer and Mongolian, and the forms of Arabic and Hebrew for compatibility.
        (_, (>= 0x0590 and <= 0x0DFF) or (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x18AF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE)) => ScriptClass.Complex,
        (_, (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF)) => ScriptClass.EastAsian,
        _ => ScriptClass.Other,
    };
}
