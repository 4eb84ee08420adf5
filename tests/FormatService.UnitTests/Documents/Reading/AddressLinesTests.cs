using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Reading;

/// <summary>An address keeps its lines in every format; other text that somebody broke has none.</summary>
public sealed class AddressLinesTests
{
    [Theory]
    [InlineData("Write to\nWard 5\n**St Mary's** Hospital\nHigh Street\nLeeds LS1 1AA\nor come.", "Write to|Ward 5|St Mary's Hospital|High Street|Leeds LS1 1AA|or come.")]
    [InlineData("Rooms &amp; Co\nIsle of Wight\nPO30 1AA", "Rooms & Co|Isle of Wight|PO30 1AA")]
    [InlineData("North House\nLeeds LS1 1AA", "North House Leeds LS1 1AA")]
    [InlineData("Come to\nour ward at\nSt Mary's Hospital, Leeds LS1 1AA", "Come to our ward at St Mary's Hospital, Leeds LS1 1AA")]
    [InlineData("Rest.\nWait.\nSee Y/064.", "Rest. Wait. See Y/064.")]
    public void The_lines_of_an_address_stay_lines(string source, string lines)
    {
        var paragraph = Assert.IsType<Paragraph>(MarkdownLeafletReaderTests.Read($"# T\n\n{source}\n").Leaflet!.Blocks[0]);

        Assert.Equal(lines, string.Concat(paragraph.Inlines.Select(inline => inline is LineBreak ? "|" : LeafletText.Of([inline]))));
    }
}
