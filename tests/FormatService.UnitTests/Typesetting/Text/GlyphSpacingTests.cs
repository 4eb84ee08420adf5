using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public sealed class GlyphSpacingTests
{
    private static readonly TextSpacing Wide = new(0.1, 0.35);

    public static TheoryData<string, string, string> Scripts => ScriptTexts.All;

    [Fact]
    [Trait("requirement", "D-04")]
    public void Each_letter_and_each_space_is_followed_by_the_room_asked_for()
    {
        var (plain, wide) = (One("two words", TextSpacing.None), One("two words", Wide));

        var em = plain.Face.UnitsPerEm;
        Assert.Equal(9, wide.Glyphs.Length);
        Assert.Equal(plain.Glyphs.ToArray().Select(glyph => glyph.Id), wide.Glyphs.ToArray().Select(glyph => glyph.Id));
        for (var i = 0; i < 9; i++)
        {
            var room = Math.Round(0.1 * em) + (i == 3 ? Math.Round(0.35 * em) : 0);
            Assert.Equal(plain.Glyphs[i].Advance + room, wide.Glyphs[i].Advance);
        }

        Assert.Equal((int)Math.Round(0.1 * em), wide.LetterSpaceUnits);
    }

    [Fact]
    public void Letters_that_stand_apart_make_no_ligature()
    {
        var (plain, wide) = (One("ofﬁce ffi fi", TextSpacing.None, "Lexend"), One("office ffi fi", Wide, "Lexend"));

        Assert.Equal(wide.Text.Length, wide.Glyphs.Length);
        Assert.NotEmpty(plain.Glyphs.ToArray());
    }

    [Fact]
    public void A_letter_and_its_marks_are_moved_as_one()
    {
        // No font has this letter made up: its marks are glyphs of their own.
        var (plain, wide) = (One("q\u0323\u0301a", TextSpacing.None), One("q\u0323\u0301a", Wide));

        Assert.Equal(plain.AdvanceUnits + (2 * wide.LetterSpaceUnits), wide.AdvanceUnits);
        Assert.Equal(plain.Glyphs[0].Advance, wide.Glyphs[0].Advance);
        Assert.Equal(plain.Glyphs.ToArray().Select(glyph => (glyph.OffsetX, glyph.OffsetY)), wide.Glyphs.ToArray().Select(glyph => (glyph.OffsetX, glyph.OffsetY)));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    [Trait("requirement", "T-15")]
    public void Letters_that_join_or_form_syllables_stay_as_they_are(string language, string family, string text)
    {
        var isRightToLeft = text.Any(unit => unit is >= '\u0590' and <= '\u08FF');
        var plain = TestFonts.Shaper.Shape(text, "Arimo", FontWeight.Regular, language, isRightToLeft);
        var wide = TestFonts.Shaper.Shape(text, "Arimo", FontWeight.Regular, language, isRightToLeft, new TextSpacing(0.1, 0));

        var own = wide.Where(part => part.Face.Family == family).Select(part => part.LetterSpaceUnits).ToList();
        if (LetterSpacing.Suits(LanguageTag.Parse(language)))
        {
            Assert.All(own, units => Assert.True(units > 0));
            return;
        }

        Assert.All(own, units => Assert.Equal(0, units));
        Assert.Equal(plain.Where(part => part.Face.Family == family).Select(part => part.AdvanceUnits), wide.Where(part => part.Face.Family == family).Select(part => part.AdvanceUnits));
    }

    [Fact]
    [Trait("requirement", "T-15")]
    public void Words_of_Arabic_stand_apart_where_its_letters_do_not()
    {
        var plain = Assert.Single(TestFonts.Shaper.Shape("من فضلك", "Arimo", FontWeight.Regular, "ar", true));
        var wide = Assert.Single(TestFonts.Shaper.Shape("من فضلك", "Arimo", FontWeight.Regular, "ar", true, Wide));

        Assert.Equal(plain.AdvanceUnits + (int)Math.Round(0.35 * plain.Face.UnitsPerEm), wide.AdvanceUnits);
    }

    [Fact]
    public void Spaces_at_the_end_of_a_line_hang_with_all_their_room()
    {
        var wide = One("word ", Wide);

        Assert.Equal(wide.Glyphs[^1].Advance, wide.TrailingSpaceUnits);
    }

    private static ShapedText One(string text, TextSpacing spacing, string family = "Arimo") =>
        Assert.Single(TestFonts.Shaper.Shape(text, family, FontWeight.Regular, "en", spacing: spacing));
}
