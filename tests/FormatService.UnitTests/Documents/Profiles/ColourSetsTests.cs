using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Documents.Profiles;

public sealed class ColourSetsTests
{
    public static TheoryData<string> Ids => [.. ColourSets.All.Select(set => set.Id)];

    /// <summary>FORMATS 1.2, without those that fail 7 to 1.</summary>
    [Theory]
    [Trait("requirement", "P-18")]
    [InlineData("black-on-white", "#000000", "#FFFFFF", 21.0)]
    [InlineData("white-on-black", "#FFFFFF", "#000000", 21.0)]
    [InlineData("yellow-on-black", "#FFFF00", "#000000", 19.56)]
    [InlineData("yellow-on-navy", "#FFFF00", "#00008B", 14.25)]
    [InlineData("black-on-cream", "#000000", "#FFFDD0", 20.21)]
    [InlineData("nhs-text-on-pale-yellow", "#212B32", "#FFF9C4", 13.46)]
    [InlineData("black-on-pale-blue", "#000000", "#D9E8FB", 16.89)]
    [InlineData("nhs-text-on-nhs-page-grey", "#212B32", "#F0F4F5", 13.02)]
    public void Text_and_page_are_those_that_were_asked_for(string id, string text, string page, double ratio)
    {
        var set = Of(id);

        Assert.Equal((id, text, page), (set.Name, set.Text.ToString(), set.Page.ToString()));
        Assert.Equal(ratio, Contrast.Ratio(set.Text, set.Page), 0.01);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("requirement", "P-18")]
    public void Every_pair_that_pages_are_painted_in_is_easy_to_read(string id) => Assert.Empty(ColourRules.Check(Of(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Panels_and_bands_can_be_told_from_the_page(string id)
    {
        var set = Of(id);

        Assert.NotEqual(set.Page, set.Panel);
        Assert.NotEqual(set.Accent, set.Alert);
    }

    [Fact]
    public void Ids_are_eight_and_each_says_in_a_line_what_it_is_good_for()
    {
        Assert.Equal(8, ColourSets.All.Select(set => set.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(ColourSets.All, set => Assert.Matches(@"^[A-Z][^\r\n]{20,140}\.$", set.Description));
    }

    private static ColourSet Of(string id) => ColourSets.All.Single(set => set.Id == id).Value;
}
