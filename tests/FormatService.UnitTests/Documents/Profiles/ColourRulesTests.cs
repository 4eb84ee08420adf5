using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Documents.Profiles;

public sealed class ColourRulesTests
{
    [Fact]
    [Trait("requirement", "P-18")]
    public void The_colours_of_ordinary_print_need_no_word() => Assert.Empty(ColourRules.Check(ColourSet.BlackOnWhite));

    [Fact]
    [Trait("requirement", "P-18")]
    public void Words_below_4_5_to_1_are_refused_with_both_colours_the_ratio_and_a_way_out()
    {
        var found = ColourRules.Check(ColourSet.BlackOnWhite with { Text = Of("#777777") });

        var fault = found.First(diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(DiagnosticCodes.HouseColourContrast, fault.Code);
        Assert.Equal("The colour “text” (#777777) on the colour “page” (#FFFFFF) has a contrast of 4.47 to 1. Words need 4.5 to 1.", fault.Message);
        Assert.Matches("^#[0-9A-F]{6} as “text” would have 7 to 1.$", fault.Hint!);
        Assert.True(Contrast.Ratio(Of(fault.Hint![..7]), Colour.White) >= 7);
    }

    [Fact]
    public void Words_between_4_5_and_7_to_1_are_warned_of()
    {
        var found = ColourRules.Check(ColourSet.BlackOnWhite with { Link = Of("#005EB8") });

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        Assert.All(found, diagnostic => Assert.Contains("should have 7 to 1", diagnostic.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#949494", true)]
    [InlineData("#A0A0A0", false)]
    public void Rules_need_3_to_1_on_the_page(string rule, bool isEnough)
    {
        var set = ColourSet.BlackOnWhite with { Rule = Of(rule), Panel = Colour.White };

        Assert.Equal(isEnough, ColourRules.Check(set).IsEmpty);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("link")]
    [InlineData("accent")]
    [InlineData("alert")]
    [InlineData("rule")]
    public void Every_colour_is_checked_on_the_page_and_on_panels(string name)
    {
        var pale = Of("#DDDDDD");
        var set = name switch
        {
            "text" => ColourSet.BlackOnWhite with { Text = pale },
            "link" => ColourSet.BlackOnWhite with { Link = pale },
            "accent" => ColourSet.BlackOnWhite with { Accent = pale },
            "alert" => ColourSet.BlackOnWhite with { Alert = pale },
            _ => ColourSet.BlackOnWhite with { Rule = pale },
        };

        var errors = ColourRules.Check(set).Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();

        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.Contains($"“{name}” (#DDDDDD)", error.Message, StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Message.Contains("“page”", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Message.Contains("“panel”", StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_dark_page_the_way_out_is_lighter()
    {
        var set = ColourSet.BlackOnWhite with { Page = Of("#101820"), Text = Of("#555555") };

        var fault = ColourRules.Check(set).First(diagnostic => diagnostic.Message.Contains("“text” (#555555) on the colour “page”", StringComparison.Ordinal));

        Assert.True(Contrast.Ratio(Of(fault.Hint![..7]), set.Page) >= 7);
    }

    [Fact]
    public void Where_nothing_can_be_read_on_a_ground_the_ground_is_to_change()
    {
        var set = ColourSet.BlackOnWhite with { Panel = Of("#767676"), Text = Of("#808080") };

        var fault = ColourRules.Check(set).First(diagnostic => diagnostic.Message.Contains("“text” (#808080) on the colour “panel”", StringComparison.Ordinal));

        Assert.Equal("Make “panel” lighter or darker: nothing is easy to read on #767676.", fault.Hint);
    }

    private static Colour Of(string text) => Colour.TryParse(text, out var colour) ? colour : throw new ArgumentException(text, nameof(text));
}
