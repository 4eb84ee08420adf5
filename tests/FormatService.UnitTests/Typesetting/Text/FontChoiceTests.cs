using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

[Trait("requirement", "T-13")]
public sealed class FontChoiceTests
{
    public static TheoryData<string, string, string> Scripts => ScriptTexts.All;

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Each_language_is_set_in_the_font_of_its_script(string language, string family, string text)
    {
        var shaped = Shape(text, language);

        var letters = shaped.Where(part => part.Text.Any(char.IsLetter)).Select(part => part.Face.Family).Distinct();
        Assert.Equal([family], letters);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Each_language_has_a_bold_of_its_own(string language, string family, string text)
    {
        var shaped = TestFonts.Shaper.Shape(text, "Arimo", FontWeight.Bold, language);

        Assert.All(shaped, part => Assert.Equal(FontWeight.Bold, part.Face.Weight));
        Assert.Contains(shaped, part => part.Face.Family == family);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void No_character_of_a_script_is_lost_or_without_a_glyph(string language, string family, string text)
    {
        var shaped = Shape(text, language);

        Assert.Equal(text, string.Concat(shaped.Select(part => part.Text)));
        Assert.All(shaped.SelectMany(part => part.Glyphs.ToArray()), glyph => Assert.NotEqual(0, glyph.Id));
        Assert.NotEmpty(family);
    }

    [Fact]
    public void Latin_letters_and_European_digits_in_Urdu_are_those_of_the_readers_family()
    {
        var shaped = Shape("NHS اپائنٹمنٹ سے 8 گھنٹے", "ur", "AtkinsonHyperlegibleNext");

        Assert.Equal(
            [("AtkinsonHyperlegibleNext", "NHS "), ("NotoNastaliqUrdu", "اپائنٹمنٹ سے "), ("AtkinsonHyperlegibleNext", "8 "), ("NotoNastaliqUrdu", "گھنٹے")],
            shaped.Select(part => (part.Face.Family, part.Text)));
    }

    [Theory]
    [InlineData("Lexend", "cy", "tŷ gŵyr", "Lexend")]
    [InlineData("Lexend", "pl", "zażółć gęślą jaźń", "Lexend")]
    [InlineData("Lexend", "vi", "Phẫu thuật đục thủy tinh thể", "Lexend")]
    [InlineData("Lexend", "uk", "операція", "Arimo")]
    [InlineData("Lexend", "el", "εγχείρηση", "Arimo")]
    [InlineData("OpenDyslexicThree", "cy", "tŷ gŵyr", "OpenDyslexicThree")]
    [InlineData("OpenDyslexicThree", "pl", "zażółć gęślą jaźń", "OpenDyslexicThree")]
    [InlineData("OpenDyslexicThree", "vi", "Phẫu thuật đục thủy tinh thể", "OpenDyslexicThree")]
    [InlineData("OpenDyslexicThree", "uk", "операція", "Arimo")]
    [InlineData("OpenDyslexicThree", "el", "εγχείρηση", "Arimo")]
    [InlineData("Lexend", "en", "\u2192", "Arimo")]
    [InlineData("OpenDyslexicThree", "en", "\u2192", "Arimo")]
    [InlineData("Lexend", "en", "\u2713", "DejaVuSans")]
    [InlineData("OpenDyslexicThree", "en", "\u2713", "DejaVuSans")]
    public void Words_that_a_family_asked_for_lacks_are_set_whole_in_the_plain_one(string asked, string language, string text, string expected) =>
        Assert.Equal([expected], Shape(text, language, asked).Select(part => part.Face.Family).Distinct());

    [Theory]
    [InlineData("ar")]
    [InlineData("ur")]
    [InlineData("bn")]
    [InlineData("zh-Hant")]
    public void A_bullet_is_as_large_in_every_language(string language)
    {
        Assert.Equal("Arimo", Assert.Single(Shape("\u2022", language)).Face.Family);
    }

    [Theory]
    [InlineData("hi", "दवा (दर्द).", "NotoSansDevanagari")]
    [InlineData("gu", "તપાસ, અને", "NotoSansGujarati")]
    [InlineData("ta", "வலி - மருந்து.", "NotoSansTamil")]
    public void Spaces_and_signs_beside_a_script_break_no_run(string language, string text, string family)
    {
        Assert.Equal(family, Assert.Single(Shape(text, language)).Face.Family);
    }

    [Fact]
    public void Quotation_marks_and_dashes_of_Chinese_are_wide_and_those_of_English_are_not()
    {
        var chinese = Shape("“您”——", "zh-Hans");
        var english = Shape("“you” – … ’", "en");

        Assert.Equal("NotoSansSC", Assert.Single(chinese).Face.Family);
        Assert.Equal(5 * chinese[0].Face.UnitsPerEm, chinese[0].AdvanceUnits);
        Assert.Equal("Arimo", Assert.Single(english).Face.Family);
    }

    [Fact]
    public void An_apostrophe_of_an_English_word_in_Chinese_stays_narrow()
    {
        Assert.Equal("Arimo", Assert.Single(Shape("patient’s", "zh-Hans")).Face.Family);
    }

    [Theory]
    [InlineData("تحقیق", "NotoSansArabic")]
    [InlineData("হাসপাতাল", "NotoSansBengali")]
    [InlineData("ਹਸਪਤਾਲ", "NotoSansGurmukhi")]
    [InlineData("医院", "NotoSansSC")]
    [InlineData("醫院", "NotoSansTC")]
    [InlineData("廣東話", "NotoSansTC")]
    public void A_script_whose_language_is_not_tagged_has_a_sensible_face(string text, string family)
    {
        Assert.Equal(family, Assert.Single(Shape(text, "en")).Face.Family);
    }

    [Fact]
    public void Languages_ask_fonts_for_their_own_forms()
    {
        // The digits of Persian and Sindhi are the same characters with other shapes; one font has both.
        var persian = Assert.Single(Shape("\u06F4\u06F6\u06F7", "fa"));
        var sindhi = Assert.Single(Shape("\u06F4\u06F6\u06F7", "sd"));

        Assert.Equal(persian.Face, sindhi.Face);
        Assert.NotEqual(persian.Glyphs.ToArray().Select(glyph => glyph.Id), sindhi.Glyphs.ToArray().Select(glyph => glyph.Id));
    }

    [Fact]
    public void A_zero_width_non_joiner_parts_letters_and_stays_in_the_text()
    {
        var parted = Assert.Single(Shape("می\u200Cخورید", "fa"));
        var joined = Assert.Single(Shape("میخورید", "fa"));

        Assert.Equal("می\u200Cخورید", parted.Text);
        Assert.NotEqual(joined.Glyphs.ToArray().Select(glyph => glyph.Id), parted.Glyphs.ToArray().Select(glyph => glyph.Id));
    }

    [Theory]
    [InlineData("hi", "क्ष", 1)]
    [InlineData("bn", "ক্ষ", 1)]
    [InlineData("gu", "જ્ઞ", 1)]
    [InlineData("ta", "கொ", 3)]
    public void Conjuncts_ligatures_and_split_vowels_are_shaped(string language, string text, int glyphs)
    {
        Assert.Equal(glyphs, Assert.Single(Shape(text, language)).Glyphs.ToArray().Count(glyph => glyph.Advance > 0));
    }

    private static IReadOnlyList<ShapedText> Shape(string text, string language, string family = "Arimo") =>
        TestFonts.Shaper.Shape(text, family, FontWeight.Regular, language, isRightToLeft: text.Any(unit => unit is >= '\u0590' and <= '\u08FF'));
}
