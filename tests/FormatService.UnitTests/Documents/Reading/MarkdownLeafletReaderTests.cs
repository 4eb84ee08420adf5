using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class MarkdownLeafletReaderTests
{
    [Theory]
    [InlineData("http://[")]
    [InlineData("https://a..b")]
    [InlineData("https://%zz/")]
    [InlineData("https://a:99999999/")]
    public void An_address_that_leads_nowhere_drops_the_link_and_keeps_its_words(string address)
    {
        var reading = Read($"# T\n\n[Here](<{address}>)\n");

        Assert.Equal(["T", "Here"], LeafletText.Words(reading.Leaflet!));
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.LinkDropped);
    }

    [Fact]
    public void Front_matter_gives_the_title_and_headings_become_nested_sections()
    {
        var reading = Read("""
            ---
            title: Your inhaler
            ---

            Breathe out.

            ## Before

            ### Cleaning

            Wash it.
            """);

        var section = Assert.IsType<Section>(reading.Leaflet!.Blocks[1]);
        var inner = Assert.IsType<Section>(section.Blocks[0]);

        Assert.Equal("Your inhaler", reading.Leaflet.Title);
        Assert.Equal("before/cleaning/p-1", ((Paragraph)inner.Blocks[0]).Id.Value);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void A_diagnostic_counts_lines_from_the_top_of_the_file()
    {
        var reading = Read("---\ntitle: A\n---\n\nWords <b>bold</b>\n");

        var diagnostic = Assert.Single(reading.Diagnostics);

        Assert.Equal(DiagnosticCodes.RawHtml, diagnostic.Code);
        Assert.Equal(new SourceSpan("leaflet.md", 5, 7), diagnostic.Span);
    }

    internal static LeafletReading Read(string source, string? name = "leaflet.md") =>
        new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), name, ReadingLimits.Default);
}
