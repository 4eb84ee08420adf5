using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Testing.Leaflets;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Adaptation;

/// <summary>What a record of a table is about, where its row does not say.</summary>
public sealed class RecordNameTests
{
    private const string Head = "| Medicine | Mon | Tue |\n| --- | --- | --- |\n";

    [Theory]
    [InlineData("| Warfarin | 1 mg | 2 mg |\n| | 5 mg | |\n| Methotrexate | 1 mg | 2 mg |\n", "Medicine: Warfarin Mon: 1 mg Tue: 2 mg Mon: 5 mg Tue: | Medicine: Methotrexate Mon: 1 mg Tue: 2 mg")]
    [InlineData("| Warfarin | 1 mg | 2 mg |\n| | | |\n", "Medicine: Warfarin Mon: 1 mg Tue: 2 mg | Medicine: Mon: Tue:")]
    [InlineData("| | 1 mg | 2 mg |\n| | 5 mg | 6 mg |\n", "Medicine: Mon: 1 mg Tue: 2 mg | Medicine: Mon: 5 mg Tue: 6 mg")]
    public void A_row_that_says_something_but_not_of_what_goes_on_with_the_record_above(string rows, string expected)
    {
        var leaflet = MarkdownLeafletReaderTests.Read($"# T\n\n{Head}{rows}").Leaflet!;

        var list = Assert.Single(LeafletBlocks.Of(new LargePrintAdaptation().Adapt(leaflet, ReadingProfile.LargePrint)).OfType<DefinitionList>());

        Assert.Equal(expected, string.Join(" | ", list.Definitions.Select(one => string.Join(' ', new[] { LeafletText.Of(one.Term), LeafletText.Of(one.Meaning) }.Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))))));
    }
}
