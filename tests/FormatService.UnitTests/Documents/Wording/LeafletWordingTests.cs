using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.UnitTests.Documents.Wording;

public sealed partial class LeafletWordingTests
{
    public static TheoryData<string> Languages => [.. LeafletWording.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_phrase_with_the_same_places_to_fill(string language)
    {
        var wording = LeafletWording.For(LanguageTag.Parse(language));
        var english = LeafletWording.For(LanguageTag.BritishEnglish);

        Assert.Empty(wording.Missing);
        Assert.All(Keys(), key => Assert.Equal(PlacesIn(english[key].Text), PlacesIn(wording[key].Text)));
    }

    [Theory]
    [InlineData("pl", 18, "Duży druk, 18 punktów")]
    [InlineData("pl", 22, "Duży druk, 22 punkty")]
    [InlineData("pl", 24, "Duży druk, 24 punkty")]
    [InlineData("pl", 12, "Duży druk, 12 punktów")]
    [InlineData("pl", 21, "Duży druk, 21 punktów")]
    [InlineData("pl", 18.5, "Duży druk, 18.5 punktu")]
    [InlineData("ru", 21, "Крупный шрифт, 21 пункт")]
    [InlineData("ru", 24, "Крупный шрифт, 24 пункта")]
    [InlineData("uk", 24, "Великий шрифт, 24 пункти")]
    [InlineData("lt", 21, "Stambus šriftas, 21 punktas")]
    [InlineData("lt", 24, "Stambus šriftas, 24 punktai")]
    [InlineData("lt", 18, "Stambus šriftas, 18 punktų")]
    [InlineData("lt", 30, "Stambus šriftas, 30 punktų")]
    [InlineData("ro", 18, "Tipar mare, 18 puncte")]
    [InlineData("ro", 24, "Tipar mare, 24 de puncte")]
    [InlineData("cy", 24, "Print bras, 24 pwynt")]
    [InlineData("en", 24, "Large print, 24 point")]
    public void What_is_counted_is_said_in_the_form_that_the_number_asks_for(string language, double size, string expected)
    {
        var wording = LeafletWording.For(LanguageTag.Parse(language));

        Assert.Equal(expected, wording.Counted(WordingKeys.LargePrint, size, size.ToString(System.Globalization.CultureInfo.InvariantCulture)).Text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_is_called_checked_before_a_person_has_checked_it(string language) =>
        Assert.False(LeafletWording.For(LanguageTag.Parse(language)).IsChecked);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_phrase_says_itself_whether_it_is_checked(string language)
    {
        var wording = LeafletWording.For(LanguageTag.Parse(language));

        Assert.Equal(Keys().Order(StringComparer.Ordinal), wording.Unchecked.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("requirement", "T-09")]
    public void There_are_phrases_in_every_language_that_hospitals_are_asked_for()
    {
        string[] asked = ["pl", "ro", "pa-Guru", "ur", "pt", "es", "ar", "bn", "gu", "it", "fa", "ckb", "so", "tr", "uk", "ru", "ti", "sq", "lt", "bg",
            "zh-Hans", "zh-Hant", "yue-Hant", "ta", "vi", "ne", "ps", "prs", "cy", "hi", "fr", "he"];

        Assert.All(asked, language => Assert.True(LeafletWording.For(LanguageTag.Parse(language)).IsKnown, language));
    }

    [Theory]
    [Trait("requirement", "T-11")]
    [InlineData("zh", "目录")]
    [InlineData("zh-CN", "目录")]
    [InlineData("zh-SG", "目录")]
    [InlineData("zh-Hans-HK", "目录")]
    [InlineData("zh-TW", "目錄")]
    [InlineData("zh-HK", "目錄")]
    [InlineData("zh-MO", "目錄")]
    [InlineData("yue", "目錄")]
    [InlineData("yue-Hant-HK", "目錄")]
    [InlineData("yue-Hans", "目录")]
    [InlineData("pa", "ਵਿਸ਼ਾ ਸੂਚੀ")]
    [InlineData("pa-IN", "ਵਿਸ਼ਾ ਸੂਚੀ")]
    [InlineData("ku-Arab", "ناوەڕۆک")]
    [InlineData("prs", "فهرست مطالب")]
    [InlineData("fa-AF", "فهرست مطالب")]
    [InlineData("pt-BR", "Índice")]
    [InlineData("ar-SY", "المحتويات")]
    [InlineData("ur-IN", "فہرست")]
    public void A_region_or_another_name_of_a_language_finds_its_phrases(string language, string contents)
    {
        var phrase = LeafletWording.For(LanguageTag.Parse(language))[WordingKeys.Contents];

        Assert.Equal((contents, language), (phrase.Text, phrase.Language.Value));
    }

    [Theory]
    [Trait("requirement", "T-11")]
    [InlineData("pa-Arab")]
    [InlineData("pa-PK")]
    [InlineData("pnb")]
    [InlineData("ur-Latn")]
    [InlineData("ar-Latn")]
    [InlineData("ru-Latn")]
    [InlineData("en-Cyrl")]
    [InlineData("ku")]
    [InlineData("sr-Latn")]
    [InlineData("uz-Arab")]
    public void Words_in_another_script_than_the_readers_are_never_used(string language)
    {
        var phrase = LeafletWording.For(LanguageTag.Parse(language))[WordingKeys.Contents];

        Assert.Equal(("Contents", "en-GB"), (phrase.Text, phrase.Language.Value));
    }

    [Theory]
    [InlineData("en-GB", "1234567890")]
    [InlineData("ur", "1234567890")]
    [InlineData("hi", "1234567890")]
    [InlineData("pa-Guru", "1234567890")]
    [InlineData("gu", "1234567890")]
    [InlineData("ta", "1234567890")]
    [InlineData("zh-Hans", "1234567890")]
    [InlineData("he", "1234567890")]
    [InlineData("ti", "1234567890")]
    [InlineData("ar-MA", "1234567890")]
    [InlineData("ar-Latn", "1234567890")]
    [InlineData("ar", "١٢٣٤٥٦٧٨٩٠")]
    [InlineData("ckb", "١٢٣٤٥٦٧٨٩٠")]
    [InlineData("fa", "۱۲۳۴۵۶۷۸۹۰")]
    [InlineData("prs", "۱۲۳۴۵۶۷۸۹۰")]
    [InlineData("ps", "۱۲۳۴۵۶۷۸۹۰")]
    [InlineData("ur-IN", "۱۲۳۴۵۶۷۸۹۰")]
    [InlineData("bn", "১২৩৪৫৬৭৮৯০")]
    [InlineData("ne", "१२३४५६७८९०")]
    [InlineData("mr", "१२३४५६७८९०")]
    [InlineData("my", "၁၂၃၄၅၆၇၈၉၀")]
    public void Numbers_that_we_count_are_in_the_digits_of_the_language(string language, string expected) =>
        Assert.Equal(expected, LeafletWording.For(LanguageTag.Parse(language)).Number(1234567890));

    [Theory]
    [InlineData(WordingKeys.Draft)]
    [InlineData(WordingKeys.Withdrawn)]
    [InlineData(WordingKeys.UncheckedTranslation)]
    [InlineData(WordingKeys.OutdatedTranslation)]
    public void Every_language_has_its_marks_in_short(string key) => Assert.All(LeafletWording.Languages, name =>
    {
        var wording = LeafletWording.For(LanguageTag.Parse(name));

        Assert.InRange(wording.Short(key).Text.Length, 1, wording[key].Text.Length - 1);
        Assert.Equal(wording[key].Language, wording.Short(key).Language);
    });

    [Fact]
    public void A_phrase_without_a_shorter_one_is_its_own() =>
        Assert.Equal(LeafletWording.For(LanguageTag.Parse("pl"))[WordingKeys.EasyReadDraft], LeafletWording.For(LanguageTag.Parse("pl")).Short(WordingKeys.EasyReadDraft));

    [Fact]
    public void A_language_without_phrases_speaks_English_and_says_so()
    {
        var wording = LeafletWording.For(LanguageTag.Parse("ga"));

        Assert.Equal("en-GB", wording[WordingKeys.Draft].Language.Value);
        Assert.Contains(WordingKeys.Draft, wording.Missing);
    }

    [Theory]
    [InlineData("en-GB", "27 February 2026")]
    [InlineData("cy", "27 Chwefror 2026")]
    [InlineData("pl", "27 lutego 2026")]
    [InlineData("es", "27 de febrero de 2026")]
    [InlineData("lt", "2026 m. vasario 27 d.")]
    [InlineData("zh-Hans", "2026年2月27日")]
    [InlineData("ar", "٢٧ فبراير ٢٠٢٦")]
    [InlineData("fa", "۲۷ فوریه ۲۰۲۶")]
    [InlineData("ur", "27 فروری 2026")]
    [InlineData("bn", "২৭ ফেব্রুয়ারি ২০২৬")]
    [InlineData("mr", "27 February 2026")]
    public void Dates_are_in_words(string language, string expected) =>
        Assert.Equal(expected, LeafletWording.For(LanguageTag.Parse(language)).Date(new DateOnly(2026, 2, 27)).Text);

    private static IEnumerable<string> Keys() =>
        typeof(WordingKeys).GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> PlacesIn(string phrase) => Place().Matches(phrase).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
