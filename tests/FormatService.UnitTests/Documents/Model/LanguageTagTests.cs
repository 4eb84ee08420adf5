using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Model;

public sealed class LanguageTagTests
{
    [Theory]
    [Trait("requirement", "T-12")]
    [InlineData("ar")]
    [InlineData("ar-EG")]
    [InlineData("ur")]
    [InlineData("ur-PK")]
    [InlineData("fa")]
    [InlineData("ckb")]
    [InlineData("ps")]
    [InlineData("prs")]
    [InlineData("he")]
    [InlineData("yi")]
    [InlineData("ug")]
    [InlineData("sd")]
    [InlineData("ks")]
    [InlineData("pnb")]
    [InlineData("pa-Arab")]
    [InlineData("pa-PK")]
    [InlineData("ku-Arab")]
    [InlineData("ku-IQ")]
    [InlineData("uz-Arab")]
    [InlineData("dv")]
    [InlineData("ur-Aran")]
    public void Text_runs_from_right_to_left_where_its_script_does(string tag) => Assert.True(LanguageTag.Parse(tag).IsRightToLeft);

    [Theory]
    [Trait("requirement", "T-12")]
    [InlineData("en-GB")]
    [InlineData("ur-Latn")]
    [InlineData("ar-Latn-GB")]
    [InlineData("sd-Deva")]
    [InlineData("pa")]
    [InlineData("pa-Guru")]
    [InlineData("ku")]
    [InlineData("ku-TR")]
    [InlineData("zh-Hant")]
    [InlineData("ti")]
    [InlineData("en-u-nu-arab")]
    [InlineData("en-x-arab")]
    [InlineData("tlh")]
    public void Other_text_runs_from_left_to_right(string tag) => Assert.False(LanguageTag.Parse(tag).IsRightToLeft);

    [Theory]
    [InlineData("en-GB", "Latn", "GB")]
    [InlineData("zh", "Hans", null)]
    [InlineData("zh-TW", "Hant", "TW")]
    [InlineData("zh-Hans-HK", "Hans", "HK")]
    [InlineData("yue", "Hant", null)]
    [InlineData("sr", "Cyrl", null)]
    [InlineData("sr-Latn-RS", "Latn", "RS")]
    [InlineData("es-419", "Latn", "419")]
    [InlineData("tlh", null, null)]
    public void Script_and_region_are_those_of_the_tag_or_the_usual_ones(string tag, string? script, string? region)
    {
        var language = LanguageTag.Parse(tag);

        Assert.Equal((script, region), (language.Script, language.Region));
    }
}
