using System.Collections.Frozen;

namespace FormatService.Documents.Checking.Language;

/// <summary>Welsh. First letters change with the word before, so only phrases that stay as they are can be looked for.</summary>
internal static class WelshWords
{
    /// <summary>What the rules look for.</summary>
    public static CheckingWords All { get; } = new()
    {
        WebOnlyPhrases =
        [
            "ar y dudalen hon", "dudalen hon", "ar waelod y dudalen", "ar frig y dudalen", "ar ddiwedd y dudalen", "ar waelod eich sgrin", "ar eich sgrin",
            "cliciwch", "bar offer", "lawrlwytho fel pdf",
        ],
        PageWords = ["tudalen", "dudalen", "thudalen", "tudalennau", "dudalennau"],
        PagePhrases = ["dros y dudalen", "ar y dudalen nesaf", "trosodd"],
        ContactHeadings = new[] { "cysylltu", "cysylltu â ni", "cysylltwch â ni", "manylion cyswllt" }.ToFrozenSet(StringComparer.Ordinal),
        BoilerplateHeadings = new[] { "am y daflen hon", "fformatau eraill", "ieithoedd eraill a ffyrdd eraill o ddarllen hwn" }.ToFrozenSet(StringComparer.Ordinal),
        EmptyLinkTexts = new[] { "yma", "cliciwch yma", "mwy", "darllen mwy", "rhagor" }.ToFrozenSet(StringComparer.Ordinal),
        EmptyAltBeginnings = ["delwedd o", "llun o"],
    };
}
