using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class TableHeaderTests
{
    [Theory]
    [InlineData("Table: Doses {.row-headers}\n\n")]
    [InlineData("Table: Doses\n\n{.row-headers}\n")]
    public void Row_headers_can_be_asked_for_at_the_caption_or_above_the_table(string before)
    {
        var reading = MarkdownLeafletReaderTests.Read($"---\ntitle: A\n---\n\n{before}| Tablet | Dose |\n|---|---|\n| Blue | 1 |\n");

        var table = Assert.IsType<Table>(Assert.Single(reading.Leaflet!.Blocks));

        Assert.True(table.HasHeaderColumn);
        Assert.Equal("Doses", LeafletText.Of(table.Caption));
        Assert.Empty(reading.Diagnostics);
    }
}
