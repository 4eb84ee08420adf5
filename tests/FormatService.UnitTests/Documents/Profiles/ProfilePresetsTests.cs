using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Documents.Profiles;

public sealed class ProfilePresetsTests
{
    private static readonly ReadingProfile Dyslexia = ProfilePresets.All.Single(preset => preset.Id == "dyslexia-friendly").Value(ReadingProfile.Standard);

    [Fact]
    [Trait("requirement", "D-01")]
    public void Text_for_readers_with_dyslexia_is_14_point_in_a_sans_serif_they_are_used_to() =>
        Assert.Equal((14, FontChoice.Arimo), (Dyslexia.BodySizePt, Dyslexia.Font));

    [Fact]
    [Trait("requirement", "D-02")]
    public void Its_page_is_not_white_and_words_have_7_to_1_on_it()
    {
        Assert.NotEqual(Colour.White, Dyslexia.Colours.Page);
        Assert.Empty(ColourRules.Check(Dyslexia.Colours));
        Assert.True(Contrast.Ratio(Dyslexia.Colours.Text, Dyslexia.Colours.Page) >= ColourRules.EnoughForText);
    }

    [Fact]
    [Trait("requirement", "D-03")]
    public void No_words_are_red_green_or_pink() => Assert.All(
        new[] { Dyslexia.Colours.Text, Dyslexia.Colours.Link, Dyslexia.Colours.Accent, Dyslexia.Colours.Alert },
        colour => Assert.True(colour.Blue >= colour.Red && colour.Blue >= colour.Green, colour.ToString()));

    [Fact]
    [Trait("requirement", "D-04")]
    public void Lines_letters_and_words_have_the_room_that_the_British_Dyslexia_Association_asks_for()
    {
        Assert.Equal(1.5, Dyslexia.LineSpacing);
        Assert.InRange(Dyslexia.LetterSpacingEm, 0.05, 0.12);
        Assert.True(Dyslexia.WordSpacingEm >= 3.5 * Dyslexia.LetterSpacingEm - 1e-9);
    }

    [Fact]
    [Trait("requirement", "D-05")]
    public void Links_are_bold_and_headings_a_fifth_larger_than_the_text() =>
        Assert.Equal((LinkLook.Bold, 1.2), (Dyslexia.Links, Dyslexia.LeastHeadingRatio));

    [Fact]
    public void All_that_they_ask_for_could_be_asked_for_by_itself() => Assert.All(ProfilePresets.All, preset =>
    {
        var profile = preset.Value(ReadingProfile.Standard);
        Assert.True(Measures.Size.Allows(profile.BodySizePt) && Measures.LetterSpacing.Allows(profile.LetterSpacingEm) && Measures.WordSpacing.Allows(profile.WordSpacingEm)
            && Measures.LineSpacing.Allows(profile.LineSpacing) && Measures.ParagraphSpacing.Allows(profile.ParagraphSpacing));
        Assert.DoesNotContain(ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Preset = preset.Id }).Diagnostics, found => found.Severity == Severity.Error);
    });

    [Fact]
    public void What_is_usual_is_what_ordinary_print_has() => Assert.Equal(
        [14, 0, 0, 1.4, 1, 25], Measures.All.Select(measure => measure.Usual));
}
