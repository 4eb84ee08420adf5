using System.Text;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.UnitTests.Documents.Wording;

/// <summary>That each language's phrases are written in its own letters, and in nothing that could turn a line round.</summary>
public sealed partial class WordingScriptTests
{
    private static readonly Dictionary<string, (int First, int Last)[]> Letters = new(StringComparer.Ordinal)
    {
        // With the Arabic letters of Farsi, Urdu, Pashto and Kurdish, and the joiner that Farsi parts its words with.
        ["Arab"] = [(0x0600, 0x06FF), (0x0750, 0x077F), (0x200C, 0x200C)],
        ["Beng"] = [(0x0980, 0x09FF), (0x0964, 0x0965)],
        ["Cyrl"] = [(0x0400, 0x04FF)],
        ["Deva"] = [(0x0900, 0x097F)],
        ["Ethi"] = [(0x1200, 0x137F)],
        ["Gujr"] = [(0x0A80, 0x0AFF)],
        ["Guru"] = [(0x0A00, 0x0A7F), (0x0964, 0x0965)],
        ["Hans"] = [(0x3001, 0x3002), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF)],
        ["Hant"] = [(0x3001, 0x3002), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF)],
        ["Hebr"] = [(0x0590, 0x05FF)],
        ["Latn"] = [('A', 'Z'), ('a', 'z'), (0x00C0, 0x024F), (0x1E00, 0x1EFF)],
        ["Taml"] = [(0x0B80, 0x0BFF)],
    };

    public static TheoryData<string> Languages => [.. LeafletWording.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-11")]
    public void Every_phrase_is_in_the_script_of_its_language(string language)
    {
        var tag = LanguageTag.Parse(language);
        var letters = Letters[tag.Script!];

        var strangers = AllOf(LeafletWording.For(tag)).Append(LanguageNames.Own(tag)!)
            .SelectMany(text => Place().Replace(text, "").EnumerateRunes().Where(rune => !IsPlain(rune) && !letters.Any(range => rune.Value >= range.First && rune.Value <= range.Last)));

        Assert.Empty(strangers.Select(rune => $"U+{rune.Value:X4} {rune}"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_is_composed_and_turns_no_line_round(string language) =>
        Assert.All(AllOf(LeafletWording.For(LanguageTag.Parse(language))), text =>
        {
            Assert.True(text.IsNormalized(NormalizationForm.FormC), text);
            Assert.DoesNotContain(text, character => character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
            Assert.Equal(text.Trim(), text);
        });

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-15")]
    public void Nothing_is_said_in_capitals_alone_in_a_script_without_them(string language)
    {
        var tag = LanguageTag.Parse(language);
        var hasCase = tag.Script is "Latn" or "Cyrl";

        Assert.Equal(hasCase, AllOf(LeafletWording.For(tag)).Any(text => Place().Replace(text, "").Any(char.IsUpper)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_year_has_twelve_months_of_different_names(string language)
    {
        var wording = LeafletWording.For(LanguageTag.Parse(language));

        var dates = Enumerable.Range(1, 12).Select(month => wording.Date(new DateOnly(2026, month, 1))).ToList();

        Assert.Equal(12, dates.Select(date => date.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.All(dates, date => Assert.Equal(language, date.Language.Value));
        Assert.All(dates, date => Assert.DoesNotContain("{", date.Text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> AllOf(LeafletWording wording) => typeof(WordingKeys).GetFields()
        .Select(field => wording[(string)field.GetRawConstantValue()!].Text)
        .Concat(Enumerable.Range(1, 12).Select(month => wording.Date(new DateOnly(2026, month, 27)).Text));

    private static bool IsPlain(Rune rune) => rune.IsAscii && !Rune.IsLetter(rune);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
