using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public sealed class TextShaperTests
{
    [Theory]
    [InlineData("Arimo")]
    [InlineData("AtkinsonHyperlegibleNext")]
    [InlineData("DejaVuSans")]
    public void Ligatures_keep_the_letters_that_they_stand_for(string family)
    {
        var shaped = Shape("office affluent fluid", family);

        var text = Assert.Single(shaped);
        Assert.Equal("office affluent fluid", text.Text);
        Assert.Equal(0, text.Glyphs[0].Cluster);
        Assert.All(text.Glyphs.ToArray(), glyph => Assert.InRange(glyph.Cluster, 0, text.Text.Length - 1));
    }

    [Fact]
    public void A_ligature_is_one_glyph_at_its_first_letter()
    {
        var text = Assert.Single(Shape("ﬁfi", "DejaVuSans"));

        Assert.Equal([0, 1], text.Glyphs.ToArray().Select(glyph => glyph.Cluster));
        Assert.Equal(text.Glyphs[0].Id, text.Glyphs[1].Id);
    }

    [Fact]
    public void Letters_are_kerned()
    {
        var pair = Assert.Single(Shape("AV")).AdvanceUnits;
        var apart = Assert.Single(Shape("A")).AdvanceUnits + Assert.Single(Shape("V")).AdvanceUnits;

        Assert.True(pair < apart);
    }

    [Fact]
    public void A_letter_and_its_mark_become_the_letter_that_the_font_holds()
    {
        var composed = Assert.Single(Shape("\u00E9"));
        var apart = Assert.Single(Shape("e\u0301"));

        Assert.Equal(composed.Glyphs[0].Id, Assert.Single(apart.Glyphs.ToArray()).Id);
    }

    [Fact]
    public void A_character_that_the_family_lacks_is_set_in_the_next_that_holds_it()
    {
        var shaped = Shape("a → ✓", "AtkinsonHyperlegibleNext");

        Assert.Equal(
            [("AtkinsonHyperlegibleNext", "a "), ("Arimo", "→"), ("AtkinsonHyperlegibleNext", " "), ("DejaVuSans", "✓")],
            shaped.Select(text => (text.Face.Family, text.Text)));
    }

    [Fact]
    public void Another_family_steps_in_with_the_same_weight()
    {
        var shaped = TestFonts.Shaper.Shape("ầ", "AtkinsonHyperlegibleNext", FontWeight.Bold, "vi");

        Assert.Equal(("Arimo", FontWeight.Bold), (shaped[0].Face.Family, shaped[0].Face.Weight));
    }

    [Fact]
    public void A_letter_and_its_marks_are_set_in_one_font()
    {
        // Atkinson has the letter but not the mark below.
        var shaped = Shape("ab\u0331c", "AtkinsonHyperlegibleNext");

        Assert.Contains("b\u0331", shaped.Select(text => text.Text));
    }

    [Fact]
    public void Scripts_are_parted_and_signs_go_with_their_neighbours()
    {
        var shaped = Shape("(abc) αβγ, где");

        Assert.Equal(["(abc) ", "αβγ, ", "где"], shaped.Select(text => text.Text));
    }

    [Theory]
    [InlineData("co\u00ADoperate")]
    [InlineData("zero\u200Bwidth")]
    [InlineData("word\u2060joiner")]
    [InlineData("a\u200Db\u200Cc")]
    [InlineData("\u2066isolated\u2069")]
    [InlineData("text\uFE0E\uFE0F")]
    [InlineData("\uFEFFmark")]
    public void Characters_without_ink_leave_the_letters_as_they_were(string text)
    {
        var letters = string.Concat(text.Where(char.IsAsciiLetter));

        var shaped = Shape(text);

        var plain = Assert.Single(Shape(letters));
        var one = Assert.Single(shaped);
        Assert.Equal(plain.Glyphs.ToArray().Select(glyph => (glyph.Id, glyph.Advance)), one.Glyphs.ToArray().Select(glyph => (glyph.Id, glyph.Advance)));
    }

    [Fact]
    public void Text_of_characters_without_ink_alone_has_no_glyphs()
    {
        var shaped = Shape("\u200B\u2060");

        Assert.Empty(Assert.Single(shaped).Glyphs.ToArray());
    }

    [Fact]
    public void Special_spaces_have_their_widths_in_every_family()
    {
        foreach (var family in TestFonts.Library.Families)
        {
            var shaped = Shape("a\u00A0b\u202Fc", family);

            Assert.Equal(family, Assert.Single(shaped).Face.Family);
        }
    }

    [Fact]
    public void A_character_of_no_font_is_refused_and_never_becomes_glyph_0()
    {
        var exception = Assert.Throws<MissingCharacterException>(() => Shape("a꤀"));

        Assert.Equal(0xA900, exception.CodePoint);
    }

    [Fact]
    public void The_language_chooses_the_forms_of_letters()
    {
        // Romanian and Turkish have letters of their own; whatever a font makes of them, none may vanish.
        foreach (var language in new[] { "ro", "tr", "pl", "en-GB", "und", "x-odd", "zz-very-odd-tag" })
        {
            var shaped = TestFonts.Shaper.Shape("Științ și ısı İğ", "Arimo", FontWeight.Regular, language);

            Assert.Equal(16, Assert.Single(shaped).Glyphs.Length);
        }
    }

    [Fact]
    public void Right_to_left_text_falls_from_the_last_character_to_the_first()
    {
        var text = Assert.Single(TestFonts.Shaper.Shape("שלום", "Arimo", FontWeight.Regular, "he", isRightToLeft: true));

        Assert.True(text.IsRightToLeft);
        Assert.Equal([3, 2, 1, 0], text.Glyphs.ToArray().Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void A_word_is_shaped_once()
    {
        var shaper = new TextShaper(TestFonts.Library);

        var first = shaper.Shape("leaflet", "Arimo", FontWeight.Regular, "en")[0];
        var second = shaper.Shape("leaflet", "Arimo", FontWeight.Regular, "en")[0];

        Assert.Same(first, second);
    }

    [Fact]
    public void The_cache_is_bounded()
    {
        var shaper = new TextShaper(TestFonts.Library, cachedWords: 100);

        for (var i = 0; i < 1000; i++)
        {
            shaper.Shape("word" + i, "Arimo", FontWeight.Regular, "en");
        }

        Assert.InRange(shaper.CachedWords, 1, 100);
    }

    [Fact]
    public void A_word_in_use_outlives_those_that_are_not()
    {
        var shaper = new TextShaper(TestFonts.Library, cachedWords: 100);
        var first = shaper.Shape("kept", "Arimo", FontWeight.Regular, "en")[0];

        for (var i = 0; i < 1000; i++)
        {
            shaper.Shape("word" + i, "Arimo", FontWeight.Regular, "en");
            shaper.Shape("kept", "Arimo", FontWeight.Regular, "en");
        }

        Assert.Same(first, shaper.Shape("kept", "Arimo", FontWeight.Regular, "en")[0]);
    }

    [Fact]
    public void Many_threads_get_the_same_glyphs()
    {
        var shaper = new TextShaper(TestFonts.Library, cachedWords: 50);
        var words = Enumerable.Range(0, 200).Select(i => "wörd" + i).ToArray();
        var expected = words.Select(word => Widths(TestFonts.Shaper, word)).ToArray();

        var wrong = 0;
        Parallel.For(0, 20, _ =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (Widths(shaper, words[i]) != expected[i])
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        });

        Assert.Equal(0, wrong);
    }

    private static IReadOnlyList<ShapedText> Shape(string text, string family = "Arimo") =>
        TestFonts.Shaper.Shape(text, family, FontWeight.Regular, "en");

    private static string Widths(TextShaper shaper, string word) =>
        string.Join(' ', shaper.Shape(word, "Arimo", FontWeight.Regular, "en")[0].Glyphs.ToArray().Select(glyph => (glyph.Id, glyph.Advance)));
}
