using System.Collections.Frozen;
using FormatService.Documents.Model;

namespace FormatService.Documents.Profiles;

/// <summary>Which languages are written in letters that may be moved apart (FORMATS T-15).</summary>
public static class LetterSpacing
{
    private static readonly FrozenSet<string> Apart =
        new[] { "Latn", "Cyrl", "Grek", "Armn", "Geor", "Hebr", "Ethi", "Hans", "Hant", "Hani", "Bopo", "Jpan", "Kore" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether letters stand apart already: those of Arabic join, those of most scripts of India hang from one line or form syllables.</summary>
    public static bool Suits(LanguageTag language) => Apart.Contains(language.Script ?? "Latn");
}
