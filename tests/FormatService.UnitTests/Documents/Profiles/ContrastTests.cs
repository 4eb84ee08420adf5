using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Documents.Profiles;

public sealed class ContrastTests
{
    [Theory]
    [InlineData("#000000", "#FFFFFF", 21.0)]
    [InlineData("#FFFF00", "#000000", 19.56)]
    [InlineData("#FFFF00", "#00008B", 14.25)]
    [InlineData("#005EB8", "#FFFFFF", 6.38)]
    [InlineData("#768692", "#FFFFFF", 3.75)]
    public void The_ratio_is_that_of_WCAG(string text, string page, double expected)
    {
        _ = Colour.TryParse(text, out var one);
        _ = Colour.TryParse(page, out var other);

        Assert.Equal(expected, Contrast.Ratio(one, other), 0.01);
    }

    [Fact]
    [Trait("requirement", "P-18")]
    public void The_colours_of_ordinary_print_are_7_to_1_for_text_and_3_to_1_for_signs()
    {
        var set = ColourSet.BlackOnWhite;

        Assert.All(new[] { set.Text, set.Link }, colour => Assert.True(Contrast.Ratio(colour, set.Page) >= 7 && Contrast.Ratio(colour, set.Panel) >= 7));
        Assert.All(new[] { set.Accent, set.Alert }, band => Assert.True(Contrast.Ratio(band, set.Page) >= 7));
        Assert.All(new[] { set.Rule, set.Alert, set.Accent }, colour => Assert.True(Contrast.Ratio(colour, set.Page) >= 3 && Contrast.Ratio(colour, set.Panel) >= 3));
    }
}
