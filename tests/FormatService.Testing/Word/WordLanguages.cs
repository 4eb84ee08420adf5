using FormatService.Documents.Model;

namespace FormatService.Testing.Word;

/// <summary>Languages as Word files name them.</summary>
public static class WordLanguages
{
    /// <summary>Whether a tag is well formed and of a language whose script is known.</summary>
    public static bool IsKnown(string tag) => LanguageTag.TryParse(tag, out var parsed) && parsed.Script is not null;

    /// <summary>Whether two tags are of one language: Word has Cantonese as the Chinese of Hong Kong, and Central Kurdish by either name.</summary>
    public static bool AreSame(string? one, string? other) => one is not null && other is not null && Primary(one) == Primary(other);

    /// <summary>The first part of a tag, by the name that Word knows.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "yue" or "cmn" => "zh",
        "ckb" => "ku",
        "nb" or "nn" => "no",
        "fil" => "tl",
        var language => language,
    };
}
