using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>Which phrases a language tag leads to.</summary>
internal static class WordingLanguage
{
    /// <summary>What the phrases for a language are found by: a language, and the script that it is written in.</summary>
    public static (string Language, string? Script) Of(LanguageTag language) => (WrittenAs(language), language.Script);

    /// <summary>The language whose phrases people read where their own is written the same, or goes by two names.</summary>
    private static string WrittenAs(LanguageTag language) => language.Language switch
    {
        // What people in Hong Kong read is written Chinese, whichever way they say it.
        "yue" or "cmn" => "zh",
        "prs" or "pes" => "fa",
        "pnb" => "pa",
        "ku" when language.Script == "Arab" => "ckb",
        "mo" => "ro",
        "iw" => "he",
        "als" => "sq",
        "npi" => "ne",
        "pbu" or "pst" => "ps",
        "arb" => "ar",
        var other => other,
    };
}
