using FormatService.Typesetting.Fonts;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Text;

/// <summary>What a language tag (BCP 47) means for shaping: the script of characters that name none, and the language that fonts may have forms for.</summary>
internal static class WritingSystem
{
    private static readonly string[] TraditionalMarks = ["-Hant", "-TW", "-HK", "-MO"];

    // Languages of three letters that fonts or our choice of fonts tell apart.
    private static readonly string[] LongCodes = ["ckb", "pnb", "prs", "skr"];

    /// <summary>
    /// The part of a tag that shaping may depend on, in lower case. HarfBuzz keeps every language it ever met, so
    /// there must be a bounded number: two-letter codes, those with a script of their own, and the two ways to write Chinese.
    /// </summary>
    public static string ShapingLanguage(string tag)
    {
        var primary = Subtag(tag, 0);
        if (primary is "zh" or "yue")
        {
            return IsTraditional(tag) ? "zh-hant" : "zh-hans";
        }

        var isShort = primary.Length == 2 && char.IsAsciiLetterLower(primary[0]) && char.IsAsciiLetterLower(primary[1]);
        return isShort || LongCodes.Contains(primary) ? primary : "";
    }

    /// <summary>
    /// Which forms of letters readers of a language expect where one script has several: Urdu, Kashmiri, Saraiki and the Punjabi of Pakistan are
    /// written in Nastaliq; Cantonese, and Chinese where its tag says so, in traditional characters.
    /// </summary>
    public static ScriptForms Forms(string tag)
    {
        if (tag.Contains("-Aran", StringComparison.OrdinalIgnoreCase) || (Subtag(tag, 0) is "ur" or "pnb" or "ks" or "skr" or "pa" && Script(tag) == HarfBuzzSharp.Script.Arabic))
        {
            return ScriptForms.Nastaliq;
        }

        return Subtag(tag, 0) is "zh" or "yue" && IsTraditional(tag) ? ScriptForms.Traditional : ScriptForms.Usual;
    }

    /// <summary>The script that a language is written in: the one its tag names, else its usual one.</summary>
    public static Script Script(string tag)
    {
        for (var start = tag.IndexOf('-', StringComparison.Ordinal) + 1; start > 0; start = tag.IndexOf('-', start) + 1)
        {
            if (Named(Subtag(tag, start)) is { } script)
            {
                return script;
            }
        }

        return Subtag(tag, 0) switch
        {
            "uk" or "ru" or "bg" or "be" or "mk" or "sr" or "kk" or "ky" or "mn" or "tg" => HarfBuzzSharp.Script.Cyrillic,
            "el" => HarfBuzzSharp.Script.Greek,
            "ar" or "ur" or "fa" or "ps" or "ckb" or "sd" or "ug" or "pnb" or "prs" or "skr" or "ks" => HarfBuzzSharp.Script.Arabic,
            "he" or "yi" => HarfBuzzSharp.Script.Hebrew,
            "hi" or "ne" or "mr" or "sa" or "mai" or "bho" => HarfBuzzSharp.Script.Devanagari,
            "bn" or "as" => HarfBuzzSharp.Script.Bengali,
            "pa" => HarfBuzzSharp.Script.Gurmukhi,
            "gu" => HarfBuzzSharp.Script.Gujarati,
            "ta" => HarfBuzzSharp.Script.Tamil,
            "ti" or "am" => HarfBuzzSharp.Script.Ethiopic,
            "zh" or "yue" => HarfBuzzSharp.Script.Han,
            "ja" => HarfBuzzSharp.Script.Hiragana,
            "ko" => HarfBuzzSharp.Script.Hangul,
            _ => HarfBuzzSharp.Script.Latin,
        };
    }

    private static Script? Named(string subtag) => subtag switch
    {
        "latn" => HarfBuzzSharp.Script.Latin,
        "cyrl" => HarfBuzzSharp.Script.Cyrillic,
        "grek" => HarfBuzzSharp.Script.Greek,
        "arab" or "aran" => HarfBuzzSharp.Script.Arabic,
        "hebr" => HarfBuzzSharp.Script.Hebrew,
        "deva" => HarfBuzzSharp.Script.Devanagari,
        "beng" => HarfBuzzSharp.Script.Bengali,
        "guru" => HarfBuzzSharp.Script.Gurmukhi,
        "gujr" => HarfBuzzSharp.Script.Gujarati,
        "taml" => HarfBuzzSharp.Script.Tamil,
        "ethi" => HarfBuzzSharp.Script.Ethiopic,
        "hans" or "hant" or "hani" => HarfBuzzSharp.Script.Han,
        _ => null,
    };

    private static bool IsTraditional(string tag) =>
        (Subtag(tag, 0) == "yue" || TraditionalMarks.Any(mark => tag.Contains(mark, StringComparison.OrdinalIgnoreCase)))
        && !tag.Contains("-Hans", StringComparison.OrdinalIgnoreCase);

    private static string Subtag(string tag, int start)
    {
        var end = tag.IndexOf('-', start);
        return (end < 0 ? tag[start..] : tag[start..end]).ToLowerInvariant();
    }
}
