using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Documents.Profiles;

public sealed class ProfileResolverTests
{
    [Fact]
    public void Without_wishes_the_profile_of_the_output_stays()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, ProfileOverrides.None);

        Assert.Equal(ReadingProfile.Standard, profile);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_font_and_a_size_can_be_asked_for()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Font = "Atkinson", BodySizePt = 16 });

        Assert.Equal((FontChoice.AtkinsonHyperlegibleNext, 16), (profile.Font, profile.BodySizePt));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("lexend", FontChoice.Lexend)]
    [InlineData("OpenDyslexic", FontChoice.OpenDyslexic)]
    public void Fonts_for_readers_with_dyslexia_can_be_asked_for(string name, FontChoice font) =>
        Assert.Equal(font, ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Font = name }).Profile.Font);

    [Fact]
    public void Every_font_that_is_listed_is_one_that_can_be_asked_for() => Assert.All(FontChoices.All, choice => Assert.Equal(choice.Value, ProfileResolver.FontNames[choice.Id]));

    [Fact]
    public void Every_wish_that_cannot_be_met_is_refused_by_name_and_none_is_bent()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Font = "Comic", BodySizePt = 8 });

        Assert.Equal(ReadingProfile.Standard, profile);
        Assert.Equal([Severity.Error, Severity.Error], diagnostics.Select(diagnostic => diagnostic.Severity));
        Assert.Contains("“Comic”", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("8 point", diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-14)]
    public void A_size_that_is_no_size_is_refused(double size) =>
        Assert.NotEmpty(ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { BodySizePt = size }).Diagnostics);

    [Fact]
    public void A_size_finer_than_hundredths_is_refused_with_the_nearest()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.LargePrint, HouseStyle.None, new ProfileOverrides { BodySizePt = 18.557 });

        Assert.Equal(18, profile.BodySizePt);
        Assert.Contains("18.56", Assert.Single(diagnostics).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_empty_is_refused_and_not_taken_for_none()
    {
        var (_, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Font = "", Colours = "", Paper = " ", Preset = "" });

        Assert.Equal(4, diagnostics.Length);
        Assert.All(diagnostics, diagnostic => Assert.Contains("is empty", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("18,5", "write 18.5.")]
    [InlineData("1,000,5", "such as 14")]
    [InlineData("abc", "such as 14")]
    [InlineData("NaN", "such as 14")]
    [InlineData("Infinity", "such as 14")]
    [InlineData("20px", "such as 14")]
    [InlineData("20mm", "such as 14")]
    [InlineData("pt", "such as 14")]
    [InlineData("", "is empty")]
    public void What_is_no_number_is_told_with_what_to_write(string text, string said)
    {
        Assert.False(Measures.Size.TryRead(text, out _));
        Assert.Contains(said, Measures.Size.Unread(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("20pt")]
    [InlineData("20 Point")]
    [InlineData(" 20 points ")]
    public void A_number_may_say_what_it_counts(string text) => Assert.True(Measures.Size.TryRead(text, out var number) && number == 20);

    [Fact]
    public void So_may_millimetres_and_parts_of_the_size() =>
        Assert.True(Measures.Binding.TryRead("35mm", out var binding) && binding == 35 && Measures.LetterSpacing.TryRead("0.12em", out var room) && room == 0.12);

    [Fact]
    public void Colours_and_paper_can_be_asked_for_in_any_letters()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Colours = "Yellow-On-Black", Paper = "a5" });

        Assert.Equal(("yellow-on-black", Paper.A5), (profile.Colours.Name, profile.Paper));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Colours_and_paper_of_the_request_go_before_those_of_house_and_output()
    {
        var output = ReadingProfile.Standard with { Colours = ColourSets.All[2].Value };
        var house = new HouseStyle { Colours = ColourSet.BlackOnWhite with { Name = "house" }, Paper = Paper.Letter };

        var (profile, _) = ProfileResolver.Resolve(output, house, new ProfileOverrides { Colours = "black-on-white", Paper = "A4" });

        Assert.Equal((ColourSet.BlackOnWhite, Paper.A4), (profile.Colours, profile.Paper));
    }

    [Fact]
    public void Unknown_colours_and_papers_are_refused_with_those_there_are()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Colours = "house", Paper = "A6" });

        Assert.Equal(ReadingProfile.Standard, profile);
        Assert.Equal(["There is no colour set called “house” here.", "There is no paper called “A6” here."], diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.All(ColourSets.All, set => Assert.Contains(set.Id, diagnostics[0].Hint!, StringComparison.Ordinal));
        Assert.Equal("Ask for one of: A4, A3, A5, Letter.", diagnostics[1].Hint);
    }

    [Theory]
    [InlineData("A5", 22, true)]
    [InlineData("A5", 24, false)]
    [InlineData("A4", 36, true)]
    [InlineData("Letter", 36, true)]
    public void Large_print_on_small_paper_needs_lines_of_25_characters_too(string paper, double size, bool isAccepted)
    {
        var (_, diagnostics) = ProfileResolver.Resolve(ReadingProfile.LargePrint, HouseStyle.None, new ProfileOverrides { Paper = paper, BodySizePt = size, Font = "opendyslexic" });
        var (_, plain) = ProfileResolver.Resolve(ReadingProfile.LargePrint, HouseStyle.None, new ProfileOverrides { Paper = paper, BodySizePt = size });

        Assert.Equal(isAccepted, plain.IsEmpty);
        Assert.Equal(paper != "A5", diagnostics.IsEmpty);
    }

    [Theory]
    [InlineData("A5", 22, null)]
    [InlineData("A5", 23, Severity.Error)]
    [InlineData("A4", 36, null)]
    [InlineData("A4", 12, null)]
    [InlineData("Letter", 36, null)]
    [InlineData("A3", 14, Severity.Warning)]
    [InlineData("A3", 18, null)]
    public void Lines_hold_25_characters_or_are_refused_and_are_warned_of_over_80(string paper, double size, Severity? expected)
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Paper = paper, BodySizePt = size });

        Assert.Equal((paper, size), (profile.Paper.Name, profile.BodySizePt));
        Assert.Equal(expected, diagnostics.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("arimo", 22)]
    [InlineData("lexend", 20)]
    [InlineData("opendyslexic", 16)]
    public void What_is_said_of_a_small_paper_is_what_is_refused_on_it(string font, double largest)
    {
        ProfileOverrides Asked(double size) => new() { Paper = "A5", Font = font, BodySizePt = size };

        Assert.Empty(ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, Asked(largest)).Diagnostics);
        Assert.Single(ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, Asked(largest + 1)).Diagnostics);
        Assert.Contains(FormattableString.Invariant($"{largest} point in {font}"), Papers.All.Single(paper => paper.Id == "A5").Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, "Large print starts at 16 point (UKAAF G003); ask for a size from 16 to 36.")]
    [InlineData(37, "Ask for a size from 16 to 36: in larger text, too little stands on a line.")]
    public void A_size_is_refused_with_the_reason_that_holds_on_its_side_of_the_range(double size, string hint)
    {
        var (_, diagnostics) = ProfileResolver.Resolve(ReadingProfile.LargePrint, HouseStyle.None, new ProfileOverrides { BodySizePt = size });

        Assert.Equal(hint, Assert.Single(diagnostics).Hint);
    }

    [Fact]
    public void A_paper_too_small_for_the_text_is_refused_with_the_largest_text_that_it_takes()
    {
        var house = new HouseStyle { MarginMm = 40 };

        var (_, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, house, new ProfileOverrides { Paper = "A5", BodySizePt = 18 });

        var refused = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCodes.ProfileRefused, Severity.Error), (refused.Code, refused.Severity));
        Assert.Equal("On A5, a line of text of 18 point would hold about 21 characters.", refused.Message);
        Assert.Contains("up to 15 point", refused.Hint!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_house_lies_over_the_output_and_the_request_over_the_house()
    {
        var output = ReadingProfile.Standard with { BodySizePt = 18 };
        var house = new HouseStyle { Font = FontChoice.AtkinsonHyperlegibleNext, MarginMm = 30, Colours = ColourSet.BlackOnWhite with { Name = "house" } };

        var (profile, diagnostics) = ProfileResolver.Resolve(output, house, new ProfileOverrides { Font = "arimo" });

        Assert.Empty(diagnostics);
        Assert.Equal(output with { Font = FontChoice.Arimo, MarginMm = 30, Colours = house.Colours }, profile);
    }

    [Fact]
    public void An_output_with_colours_of_its_own_keeps_them()
    {
        var output = ReadingProfile.Standard with { Colours = new ColourSet("white-on-black", Colour.White, Colour.Black, Colour.White, Colour.White, Colour.Black, Colour.White, Colour.White) };

        var (profile, _) = ProfileResolver.Resolve(output, new HouseStyle { Colours = ColourSet.BlackOnWhite with { Name = "house" } }, ProfileOverrides.None);

        Assert.Equal(output, profile);
    }

    [Fact]
    public void Room_between_letters_words_lines_and_paragraphs_and_where_pages_are_bound_can_be_asked_for()
    {
        var wishes = new ProfileOverrides { LetterSpacingEm = 0.12, WordSpacingEm = 0.16, LineSpacing = 1.5, ParagraphSpacing = 2, BindingMarginMm = 35 };

        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, wishes);

        Assert.Empty(diagnostics);
        Assert.Equal(
            ReadingProfile.Standard with { LetterSpacingEm = 0.12, WordSpacingEm = 0.16, LineSpacing = 1.5, ParagraphSpacing = 2, BindingMarginMm = 35 }, profile);
    }

    [Theory]
    [InlineData(0.16, "letter spacing", "Ask for 0 to 0.15 parts of the size of the text, in hundredths.")]
    [InlineData(-0.01, "letter spacing", "Ask for 0 to 0.15 parts of the size of the text, in hundredths.")]
    [InlineData(0.125, "letter spacing", "Ask for 0 to 0.15 parts of the size of the text, in hundredths.")]
    [InlineData(double.NaN, "letter spacing", "Ask for 0 to 0.15 parts of the size of the text, in hundredths.")]
    public void Room_that_cannot_be_had_is_refused_with_what_can(double wish, string name, string hint)
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { LetterSpacingEm = wish });

        Assert.Equal(ReadingProfile.Standard, profile);
        var refused = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCodes.ProfileRefused, Severity.Error, hint), (refused.Code, refused.Severity, refused.Hint));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.19, false)]
    [InlineData(1.2, true)]
    [InlineData(2, true)]
    [InlineData(2.01, false)]
    [Trait("requirement", "P-13")]
    public void Lines_stand_1_2_to_2_times_the_size_apart_or_not_at_all(double wish, bool isGiven) =>
        Assert.Equal(isGiven, ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { LineSpacing = wish }).Diagnostics.IsEmpty);

    [Fact]
    [Trait("requirement", "P-19")]
    public void A_binding_margin_narrower_than_the_other_is_refused()
    {
        var (_, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, new HouseStyle { MarginMm = 30 }, new ProfileOverrides { BindingMarginMm = 25 });

        Assert.Equal("A binding margin of 25 mm is narrower than the other margin, of 30 mm.", Assert.Single(diagnostics).Message);
    }

    [Theory]
    [InlineData("A5", 20, 0, 0, null, null)]
    [InlineData("A5", 20, 0.15, 0.5, null, Severity.Error)]
    [InlineData("A5", 20, 0, 0, 50.0, Severity.Error)]
    [InlineData("A3", 14, 0.12, 0.4, null, null)]
    [Trait("requirement", "P-12")]
    public void Lines_are_judged_with_all_the_room_that_was_asked_for(string paper, double size, double letters, double words, double? binding, Severity? expected)
    {
        var wishes = new ProfileOverrides { Paper = paper, BodySizePt = size, LetterSpacingEm = letters, WordSpacingEm = words, BindingMarginMm = binding };

        Assert.Equal(expected, ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, wishes).Diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Looks_that_go_together_lie_over_the_house_and_all_other_wishes_over_them()
    {
        var output = ReadingProfile.Standard with { BodySizePt = 18 };
        var house = new HouseStyle { Colours = ColourSet.BlackOnWhite with { Name = "house" }, Font = FontChoice.Lexend };

        var (alone, none) = ProfileResolver.Resolve(output, house, new ProfileOverrides { Preset = "Dyslexia-Friendly" });
        var (changed, _) = ProfileResolver.Resolve(output, house, new ProfileOverrides { Preset = "dyslexia-friendly", Colours = "black-on-pale-blue", LetterSpacingEm = 0, BodySizePt = 16 });

        Assert.Empty(none);
        Assert.Equal(("dyslexia-friendly", 18.0, FontChoice.Lexend, 1.5), (alone.Colours.Name, alone.BodySizePt, alone.Font, alone.LineSpacing));
        Assert.Equal(("black-on-pale-blue", 16.0, 0.0, 1.5), (changed.Colours.Name, changed.BodySizePt, changed.LetterSpacingEm, changed.LineSpacing));
    }

    [Fact]
    public void Looks_that_nobody_knows_are_refused_with_those_there_are()
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(ReadingProfile.Standard, HouseStyle.None, new ProfileOverrides { Preset = "dyslexic" });

        Assert.Equal(ReadingProfile.Standard, profile);
        Assert.Equal(("There is no profile called “dyslexic” here.", "Ask for one of: dyslexia-friendly."), (diagnostics[0].Message, diagnostics[0].Hint));
    }
}
