using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.UnitTests.Formats.Rendering;

public sealed class ImprintTests
{
    [Theory]
    [InlineData("organisation: Northbridge Hospitals\nservice: Pharmacy\n", "Northbridge Hospitals\u2028Pharmacy")]
    [InlineData("organisation: Northbridge Hospitals\n", "Northbridge Hospitals")]
    [InlineData("service: Pharmacy\n", "Pharmacy")]
    [InlineData("", null)]
    public void The_masthead_names_who_publishes_and_for_which_service(string frontMatter, string? expected) =>
        Assert.Equal(expected, Of(frontMatter).Masthead?.Text);

    [Fact]
    [Trait("requirement", "P-26")]
    public void The_foot_keeps_reference_version_and_date_whole_and_nothing_else()
    {
        var foot = Of("reference: Y/064\nversion: \"2.0\"\nnext-review: 2029-02-01\n").Foot;

        Assert.Equal("Y/064 · Version 2.0 · Review date: 1 February 2029", string.Concat(foot.Select(part => part.Words.Text)));
        Assert.Equal(["Y/064", "2.0", "1 February 2029"], foot.Where(part => part.IsUnbreakable).Select(part => part.Words.Text));
    }

    [Fact]
    public void A_foot_of_which_nothing_is_known_is_empty() => Assert.Empty(Of("").Foot);

    [Theory]
    [InlineData("What it is.", "Something else.", "What it is.")]
    [InlineData("What it is.", "What it is.", null)]
    [InlineData("What it is.", "**What** it is.", null)]
    public void A_lead_that_the_first_paragraph_repeats_is_not_said_twice(string summary, string paragraph, string? expected) =>
        Assert.Equal(expected, Imprint.LeadOf(Read($"summary: {summary}\n", paragraph))?.Text);

    private static Imprint Of(string frontMatter)
    {
        var leaflet = Read(frontMatter, "Text.");
        return Imprint.Of(leaflet.Metadata, LeafletWording.For(leaflet.Language));
    }

    private static Leaflet Read(string frontMatter, string body) =>
        new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes($"---\ntitle: A test\n{frontMatter}---\n\n{body}\n"), "test.md", ReadingLimits.Default).Leaflet!;
}
