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
}
