using System.Xml.Linq;
using FormatService.Documents.Model;
using FormatService.Formats.Word;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordPropertiesTests
{
    [Fact]
    [Trait("requirement", "W-01")]
    public void The_core_properties_are_those_of_the_leaflet()
    {
        var core = Read(SmallWordFile.Metadata("en-GB"), "docProps/core.xml");

        Assert.Equal(
            ["title: A small leaflet", "subject: What it is about.", "creator: Northbridge Hospitals", "keywords: Y/064, 2.1, Pharmacy",
                "created: 2026-02-27T00:00:00Z", "modified: 2026-02-27T00:00:00Z", "language: en-GB"],
            core.Elements().Select(element => $"{element.Name.LocalName}: {element.Value}"));
    }

    [Fact]
    public void A_leaflet_that_says_nothing_still_has_title_keywords_date_and_language()
    {
        var core = Read(new LeafletMetadata { Title = "Bare" }, "docProps/core.xml");

        Assert.Equal(
            ["title: Bare", "creator: FormatService", "keywords: Bare", "created: 2000-01-01T00:00:00Z", "modified: 2000-01-01T00:00:00Z", "language: en-GB"],
            core.Elements().Select(element => $"{element.Name.LocalName}: {element.Value}"));
        Assert.Equal(["docProps/core.xml", "docProps/app.xml"], WordProperties.PartsOf(Leaflet(new LeafletMetadata { Title = "Bare" })).Select(part => part.Name));
    }

    [Fact]
    [Trait("requirement", "W-10")]
    public void Reference_version_review_date_and_status_are_custom_properties()
    {
        var custom = Read(SmallWordFile.Metadata("en-GB"), "docProps/custom.xml");

        Assert.Equal(
            ["2 Reference: Y/064", "3 Version: 2.1", "4 Review date: 2029-02-01", "5 Status: Approved"],
            custom.Elements().Select(element => $"{element.Attribute("pid")!.Value} {element.Attribute("name")!.Value}: {element.Value}"));
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced_and_what_is_long_is_cut()
    {
        var metadata = new LeafletMetadata { Title = "A\u0001B\uD800C\U0001F600<&\uFFFF", Summary = new string('x', 5_000) };

        var core = Read(metadata, "docProps/core.xml");

        Assert.Equal("A\uFFFDB\uFFFDC\U0001F600<&\uFFFD", core.Elements().First().Value);
        Assert.Equal(1_001, core.Elements().ElementAt(1).Value.Length);
    }

    [Fact]
    public void The_version_of_the_program_has_two_digits_and_four() =>
        Assert.Matches(@"^\d{2}\.\d{4}$", Read(SmallWordFile.Metadata("en-GB"), "docProps/app.xml").Elements().Last().Value);

    private static Leaflet Leaflet(LeafletMetadata metadata) => new(metadata, [], []);

    private static XElement Read(LeafletMetadata metadata, string name)
    {
        using var stream = new MemoryStream();
        WordProperties.PartsOf(Leaflet(metadata)).Single(part => part.Name == name).Write(stream);
        stream.Position = 0;
        return XElement.Load(stream);
    }
}
