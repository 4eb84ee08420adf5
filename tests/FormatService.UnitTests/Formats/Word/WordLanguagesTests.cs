using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Word;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordLanguagesTests
{
    [Theory]
    [Trait("requirement", "W-02")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("en-US", "en-US")]
    [InlineData("ar", "ar-SA")]
    [InlineData("pa-Guru", "pa-IN")]
    [InlineData("pa-Arab", "pa-Arab-PK")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("nv", "nv")]
    public void A_language_without_a_region_gets_that_of_most_of_its_readers(string language, string expected)
    {
        var languages = WordLanguages.Of(LanguageTag.Parse(language));

        Assert.Equal([expected, expected, expected], [languages.Val!.Value!, languages.EastAsia!.Value!, languages.Bidi!.Value!]);
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("yue-Hant", "zh-HK")]
    public void Runs_of_chinese_are_named_by_their_script_so_that_no_program_ends_lines_within_words_and_numbers(string language, string expected) =>
        Assert.Equal(expected, WordLanguages.Of(LanguageTag.Parse(language)).EastAsia!.Value);

    [Fact]
    public void Every_language_that_we_have_words_in_has_a_name_with_a_region() =>
        Assert.All(LeafletWording.Languages, language => Assert.NotNull(LanguageTag.Parse(WordLanguages.NameOf(LanguageTag.Parse(language))).Region));
}
