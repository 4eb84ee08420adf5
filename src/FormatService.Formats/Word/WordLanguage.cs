using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>Says the language of words (ECMA-376-1, 17.3.2.20).</summary>
internal static class WordLanguage
{
    /// <summary>
    /// The element. Word keeps three languages, and goes by the letters as to which it takes; all three are the same, so that Latin letters in an
    /// Arabic sentence, or digits in a Chinese one, are not taken for another language than it.
    /// </summary>
    public static Languages Of(LanguageTag language) => new() { Val = language.Value, EastAsia = language.Value, Bidi = language.Value };
}
