namespace FormatService.Inspection.Pages;

/// <summary>What the letters of a text are, as far as rules ask.</summary>
internal static class Scripts
{
    /// <summary>Latin, Greek and Cyrillic: letters of much the same width, with words between spaces.</summary>
    public static bool IsAlphabetic(char character) =>
        char.IsLetter(character) && (character < '\u0530' || character is (>= '\u1E00' and <= '\u1FFF') or (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF'));

    /// <summary>Hebrew, Arabic and others that run from right to left.</summary>
    public static bool IsRightToLeft(char character) =>
        character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Chinese, Japanese and others that break lines between any two characters.</summary>
    public static bool IsWithoutSpaces(char character) =>
        character is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
