using HarfBuzzSharp;

namespace FormatService.Typesetting.Text;

/// <summary>What a language tag (BCP 47) means for shaping: the script of characters that name none, and the language that fonts may have forms for.</summary>
internal static class WritingSystem
{
    private static readonly string[] TraditionalMarks = ["-Hant", "-TW", "-HK", "-MO"];

    /// <summary>
    /// The part of a tag that shaping may depend on, in lower case. HarfBuzz keeps every language it ever met, so
    /// there must be a bounded number: two-letter codes, those with a script of their own, and the two ways to write Chinese.
    /// </summary>
    public static string ShapingLanguage(string tag)
    {
        var primary = Subtag(tag, 0);
        if (primary is "zh" or "yue")
        {
            var isTraditional = primary == "yue" || TraditionalMarks.Any(mark => tag.Contains(mark, StringComparison.OrdinalIgnoreCase));
            return isTraditional && !tag.Contains("-Hans", StringComparison.OrdinalIgnoreCase) ? "zh-hant" : "zh-hans";
        }

        return primary.Length == 2 && char.IsAsciiLetterLower(primary[0]) && char.IsAsciiLetterLower(primary[1]) ? primary : primary is "ckb" ? primary : "";
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
            "ar" or "ur" or "fa" or "ps" or "ckb" or "sd" or "ug" => HarfBuzzSharp.Script.Arabic,
            "he" or "yi" => HarfBuzzSharp.Script.Hebrew,
            "hi" or "ne" or "mr" => HarfBuzzSharp.Script.Devanagari,
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
        "hans" or "hant" or "hani" => HarfBuzzSharp.Script.Han,
        _ => null,
    };

    /// <summary>Whether a character takes the script of its neighbours.</summary>
    public static bool IsNeutral(Script script) =>
        script == HarfBuzzSharp.Script.Common || script == HarfBuzzSharp.Script.Inherited || script == HarfBuzzSharp.Script.Unknown;

    private static string Subtag(string tag, int start)
    {
        var end = tag.IndexOf('-', start);
        return (end < 0 ? tag[start..] : tag[start..end]).ToLowerInvariant();
    }
}
