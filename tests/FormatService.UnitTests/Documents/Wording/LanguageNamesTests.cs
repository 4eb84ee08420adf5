using System.Globalization;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.UnitTests.Documents.Wording;

public sealed class LanguageNamesTests
{
    public static TheoryData<string> Languages => [.. LeafletWording.Languages];

    [Theory]
    [Trait("requirement", "T-09")]
    [Trait("requirement", "T-11")]
    [InlineData("pl", "Polish", "Polski")]
    [InlineData("ro", "Romanian", "Română")]
    [InlineData("pa-Guru", "Punjabi", "ਪੰਜਾਬੀ")]
    [InlineData("pnb-Arab", "Punjabi (Pakistan)", "پنجابی")]
    [InlineData("ur", "Urdu", "اردو")]
    [InlineData("pt", "Portuguese", "Português")]
    [InlineData("es", "Spanish", "Español")]
    [InlineData("ar", "Arabic", "العربية")]
    [InlineData("bn", "Bengali", "বাংলা")]
    [InlineData("gu", "Gujarati", "ગુજરાતી")]
    [InlineData("it", "Italian", "Italiano")]
    [InlineData("fa", "Farsi", "فارسی")]
    [InlineData("ckb", "Kurdish (Sorani)", "کوردی")]
    [InlineData("so", "Somali", "Soomaali")]
    [InlineData("tr", "Turkish", "Türkçe")]
    [InlineData("uk", "Ukrainian", "Українська")]
    [InlineData("ru", "Russian", "Русский")]
    [InlineData("ti", "Tigrinya", "ትግርኛ")]
    [InlineData("sq", "Albanian", "Shqip")]
    [InlineData("lt", "Lithuanian", "Lietuvių")]
    [InlineData("bg", "Bulgarian", "Български")]
    [InlineData("zh-Hans", "Chinese (simplified)", "中文（简体）")]
    [InlineData("yue-Hant", "Cantonese", "廣東話")]
    [InlineData("ta", "Tamil", "தமிழ்")]
    [InlineData("vi", "Vietnamese", "Tiếng Việt")]
    [InlineData("ne", "Nepali", "नेपाली")]
    [InlineData("ps", "Pashto", "پښتو")]
    [InlineData("cy", "Welsh", "Cymraeg")]
    public void A_language_is_named_as_its_readers_name_it_and_in_English(string language, string english, string own)
    {
        var tag = LanguageTag.Parse(language);

        Assert.Equal((english, own), (LanguageNames.InEnglish(tag), LanguageNames.Own(tag)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-09")]
    public void Every_language_that_we_speak_has_names(string language) => Assert.NotNull(LanguageNames.Own(LanguageTag.Parse(language)));

    [Theory]
    [Trait("requirement", "T-09")]
    [InlineData("en-GB", "English")]
    [InlineData("pt-BR", "Portuguese")]
    [InlineData("zh", "Chinese (simplified)")]
    [InlineData("zh-HK", "Chinese (traditional)")]
    [InlineData("ur-Latn", "ur-Latn")]
    [InlineData("tlh", "tlh")]
    public void A_region_changes_no_name_and_what_has_none_is_told_by_its_tag(string language, string expected) =>
        Assert.Equal(expected, LanguageNames.InEnglish(LanguageTag.Parse(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-10")]
    public void No_flag_stands_for_a_language(string language)
    {
        var tag = LanguageTag.Parse(language);

        // Flags are pairs of regional indicators, or other symbols.
        Assert.DoesNotContain(
            (LanguageNames.Own(tag) + LanguageNames.InEnglish(tag)).EnumerateRunes(),
            rune => System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);
    }
}
