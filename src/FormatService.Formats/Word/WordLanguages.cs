using System.Collections.Frozen;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>
/// The languages of text as Word names them: with a region, for Word knows voices, spelling and numbers by language and region together
/// (ECMA-376-1, clause 17.3.2.20). A tag that names none gets that of most of its readers; the script then goes without saying.
/// </summary>
internal static class WordLanguages
{
    private static readonly FrozenDictionary<(string Language, string? Script), string> Usual = new Dictionary<(string, string?), string>
    {
        [("ar", "Arab")] = "ar-SA",
        [("bg", "Cyrl")] = "bg-BG",
        [("bn", "Beng")] = "bn-BD",
        [("ckb", "Arab")] = "ku-Arab-IQ",
        [("cy", "Latn")] = "cy-GB",
        [("de", "Latn")] = "de-DE",
        [("en", "Latn")] = "en-GB",
        [("es", "Latn")] = "es-ES",
        [("fa", "Arab")] = "fa-IR",
        [("fr", "Latn")] = "fr-FR",
        [("gu", "Gujr")] = "gu-IN",
        [("he", "Hebr")] = "he-IL",
        [("hi", "Deva")] = "hi-IN",
        [("it", "Latn")] = "it-IT",
        [("lt", "Latn")] = "lt-LT",
        [("ne", "Deva")] = "ne-NP",
        [("pa", "Arab")] = "pa-Arab-PK",
        [("pa", "Guru")] = "pa-IN",
        [("pl", "Latn")] = "pl-PL",
        [("prs", "Arab")] = "prs-AF",
        [("ps", "Arab")] = "ps-AF",
        [("pt", "Latn")] = "pt-PT",
        [("ro", "Latn")] = "ro-RO",
        [("ru", "Cyrl")] = "ru-RU",
        [("so", "Latn")] = "so-SO",
        [("sq", "Latn")] = "sq-AL",
        [("ta", "Taml")] = "ta-IN",
        [("ti", "Ethi")] = "ti-ER",
        [("tr", "Latn")] = "tr-TR",
        [("uk", "Cyrl")] = "uk-UA",
        [("ur", "Arab")] = "ur-PK",
        [("vi", "Latn")] = "vi-VN",
        [("yue", "Hant")] = "zh-HK",
        [("zh", "Hans")] = "zh-CN",
        [("zh", "Hant")] = "zh-TW",
    }.ToFrozenDictionary();

    /// <summary>A language as Word names it; as the leaflet does where it names a region, or Word's name is not known.</summary>
    public static string NameOf(LanguageTag language) =>
        language.Region is null && Usual.TryGetValue((language.Language, language.Script), out var name) ? name : language.Value;

    /// <summary>The language of a run: one for Latin, one for Chinese and its neighbours, one for complex scripts, and all the same.</summary>
    public static Languages Of(LanguageTag language)
    {
        // Text in “zh-CN” is Chinese to LibreOffice before it is anything else, up to version 25: lines end between any two characters of it,
        // joined or not, those of “2026” and “apixaban” too. Named by its script, as Word itself also writes ([MS-LCID], 0x0004 and 0x7C04), it
        // ends lines by UAX #14 alone. Cantonese is told by its region only.
        var name = NameOf(language) switch
        {
            "zh-CN" => "zh-Hans",
            "zh-TW" => "zh-Hant",
            var usual => usual,
        };
        return new Languages { Val = name, EastAsia = name, Bidi = name };
    }
}
