using System.Collections.Frozen;
using FormatService.Documents.Model;

namespace FormatService.Documents.Profiles;

/// <summary>
/// How large the text of a script is set so that its letters are as large to the eye as Latin ones of a size. Letters of Arabic stand lower
/// in their lines, and those of Chinese and of the scripts of India hold more strokes (FORMATS T-14).
/// </summary>
public static class LetterSize
{
    private const double LeastMorePt = 2;
    private const double Share = 1.0 / 9;

    // Sizes are in half points; what is a hair over one is that one.
    private const double Hair = 1e-6;

    private static readonly FrozenSet<string> Small = new[]
    {
        "Arab", "Aran", "Beng", "Deva", "Gujr", "Guru", "Hani", "Hans", "Hant", "Jpan", "Khmr", "Knda", "Kore", "Laoo", "Mlym", "Mymr", "Orya", "Sinh", "Syrc", "Taml",
        "Telu", "Thaa", "Thai", "Tibt",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Lines of Nastaliq stand 1.8 to 2.2 times the size apart (FORMATS T-13), those of Latin 1.4 times.
    private const double NastaliqLines = 1.45;

    /// <summary>Whether a language is written in Nastaliq: Urdu, Kashmiri, Saraiki and the Punjabi of Pakistan hang from sloping lines.</summary>
    public static bool IsNastaliq(LanguageTag language) => language.Script switch
    {
        "Aran" => true,
        "Arab" => language.Language is "ur" or "pnb" or "ks" or "skr" or "pa",
        _ => false,
    };

    /// <summary>How far apart the lines of a language stand, as a multiple of those of Latin letters.</summary>
    public static double LinesOf(LanguageTag language) => IsNastaliq(language) ? NastaliqLines : 1;

    /// <summary>The size that text of a language is set in, in points: a ninth more in scripts with small letters, and never less than 2 points more.</summary>
    /// <param name="askedPt">The size asked for, in points.</param>
    /// <param name="language">The language.</param>
    public static double For(double askedPt, LanguageTag language) => language.Script is { } script && Small.Contains(script)
        ? Math.Ceiling(((askedPt + Math.Max(LeastMorePt, askedPt * Share)) * 2) - Hair) / 2
        : askedPt;
}
