using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The languages of words: of those in most scripts, of those that run from right to left, and of those of East Asia.</summary>
internal sealed record WordDumpLanguages(string? Value, string? RightToLeft, string? EastAsian)
{
    /// <summary>The languages of the file.</summary>
    public static WordDumpLanguages OfFile(XElement? styles) =>
        Of(styles?.Element(WordDumpPackage.W + "docDefaults")?.Descendants(WordDumpPackage.W + "lang").FirstOrDefault());

    /// <summary>What differs in a run, in words; empty where nothing does.</summary>
    public IEnumerable<string> DifferencesOf(XElement lang)
    {
        var own = Of(lang);
        if (own.Value is not null && own.RightToLeft == own.Value && own.EastAsian == own.Value)
        {
            // One language for all scripts, as most runs have.
            return own == this ? [] : [$"lang={own.Value}"];
        }

        return Differences([("lang", own.Value, Value), ("lang-rtl", own.RightToLeft, RightToLeft), ("lang-ea", own.EastAsian, EastAsian)]);
    }

    public override string ToString() => Value is null ? "no language" : string.Join(' ', [Value, .. Differences([("rtl", RightToLeft, Value), ("ea", EastAsian, Value)])]);

    private static IEnumerable<string> Differences(IEnumerable<(string Name, string? Own, string? Other)> languages) =>
        languages.Where(language => language.Own is not null && language.Own != language.Other).Select(language => $"{language.Name}={language.Own}");

    private static WordDumpLanguages Of(XElement? lang) => new(lang?.Get("val"), lang?.Get("bidi"), lang?.Get("eastAsia"));
}
