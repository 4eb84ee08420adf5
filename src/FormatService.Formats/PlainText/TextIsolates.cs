using FormatService.Documents.Model;

namespace FormatService.Formats.PlainText;

/// <summary>
/// Whoever shows plain text orders it by UAX #9 alone, which turns “0300 123 4567” among Arabic words into “4567 123 0300” and “9am to 5pm” into
/// “am to 5pm 9”. Isolates (U+2066, U+2069) keep a fact as it is; they have no width and no sound.
/// </summary>
internal static class TextIsolates
{
    private const char LeftToRightIsolate = '\u2066', PopIsolate = '\u2069', FirstRightToLeft = '\u0590', LastRightToLeft = '\u08FF';

    /// <summary>A fact as it stands in words of a language: unchanged where nothing can turn it, or where it has right-to-left words of its own.</summary>
    public static string Around(string fact, LanguageTag language) =>
        language.IsRightToLeft && !fact.All(char.IsAsciiDigit) && !fact.Any(unit => char.IsLetter(unit) && unit is >= FirstRightToLeft and <= LastRightToLeft)
            ? $"{LeftToRightIsolate}{fact}{PopIsolate}"
            : fact;
}
