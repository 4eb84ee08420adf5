using System.Collections.Frozen;
using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>
/// What languages are called: by those who read them, and in English for staff (FORMATS T-09). There are no flags: countries are not
/// languages (T-10).
/// </summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<(string Language, string? Script), (string English, string Own)> Names = Read(
        ("am", "Amharic", "አማርኛ"),
        ("ar", "Arabic", "العربية"),
        ("bg", "Bulgarian", "Български"),
        ("bn", "Bengali", "বাংলা"),
        ("ckb", "Kurdish (Sorani)", "کوردی"),
        ("cs", "Czech", "Čeština"),
        ("cy", "Welsh", "Cymraeg"),
        ("de", "German", "Deutsch"),
        ("el", "Greek", "Ελληνικά"),
        ("en", "English", "English"),
        ("es", "Spanish", "Español"),
        ("fa", "Farsi", "فارسی"),
        ("fr", "French", "Français"),
        ("ga", "Irish", "Gaeilge"),
        ("gd", "Scottish Gaelic", "Gàidhlig"),
        ("gu", "Gujarati", "ગુજરાતી"),
        ("he", "Hebrew", "עברית"),
        ("hi", "Hindi", "हिन्दी"),
        ("hu", "Hungarian", "Magyar"),
        ("it", "Italian", "Italiano"),
        ("ja", "Japanese", "日本語"),
        ("ko", "Korean", "한국어"),
        ("ku", "Kurdish (Kurmanji)", "Kurdî"),
        ("ku-Arab", "Kurdish (Sorani)", "کوردی"),
        ("lt", "Lithuanian", "Lietuvių"),
        ("lv", "Latvian", "Latviešu"),
        ("ml", "Malayalam", "മലയാളം"),
        ("mr", "Marathi", "मराठी"),
        ("ne", "Nepali", "नेपाली"),
        ("nl", "Dutch", "Nederlands"),
        ("pa-Guru", "Punjabi", "ਪੰਜਾਬੀ"),
        ("pa-Arab", "Punjabi (Pakistan)", "پنجابی"),
        ("pl", "Polish", "Polski"),
        ("pnb", "Punjabi (Pakistan)", "پنجابی"),
        ("prs", "Dari", "دری"),
        ("ps", "Pashto", "پښتو"),
        ("pt", "Portuguese", "Português"),
        ("ro", "Romanian", "Română"),
        ("ru", "Russian", "Русский"),
        ("si", "Sinhala", "සිංහල"),
        ("sk", "Slovak", "Slovenčina"),
        ("so", "Somali", "Soomaali"),
        ("sq", "Albanian", "Shqip"),
        ("sr-Cyrl", "Serbian (Cyrillic)", "Српски"),
        ("sr-Latn", "Serbian (Latin)", "Srpski"),
        ("sw", "Swahili", "Kiswahili"),
        ("ta", "Tamil", "தமிழ்"),
        ("te", "Telugu", "తెలుగు"),
        ("th", "Thai", "ไทย"),
        ("ti", "Tigrinya", "ትግርኛ"),
        ("tr", "Turkish", "Türkçe"),
        ("uk", "Ukrainian", "Українська"),
        ("ur", "Urdu", "اردو"),
        ("vi", "Vietnamese", "Tiếng Việt"),
        ("yo", "Yoruba", "Yorùbá"),
        ("yue-Hans", "Cantonese (simplified)", "广东话"),
        ("yue-Hant", "Cantonese", "廣東話"),
        ("zh-Hans", "Chinese (simplified)", "中文（简体）"),
        ("zh-Hant", "Chinese (traditional)", "中文（繁體）"));

    /// <summary>The name in English, for staff; for a language that is not in the table its tag, which is true at least.</summary>
    public static string InEnglish(LanguageTag language) => Names.TryGetValue(KeyOf(language), out var names) ? names.English : language.Value;

    /// <summary>The name in the language itself and its own script; null for a language that is not in the table.</summary>
    public static string? Own(LanguageTag language) => Names.TryGetValue(KeyOf(language), out var names) ? names.Own : null;

    private static (string Language, string? Script) KeyOf(LanguageTag language) => (language.Language, language.Script);

    private static FrozenDictionary<(string Language, string? Script), (string English, string Own)> Read(
        params ReadOnlySpan<(string Tag, string English, string Own)> rows)
    {
        var names = new Dictionary<(string, string?), (string, string)>();
        foreach (var (tag, english, own) in rows)
        {
            names.Add(KeyOf(LanguageTag.Parse(tag)), (english, own));
        }

        return names.ToFrozenDictionary();
    }
}
