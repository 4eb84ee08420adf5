using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;
using FormatService.UnitTests.Documents.Checking;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

[Trait("requirement", "E-13")]
public sealed class ExchangedValuesTests
{
    private const string Leaflet = "Rest for 24 hours after the scan.\n\nDo not drive for 48 hours after the anaesthetic.\n\nTake 2 tablets of paracetamol at 9am.\n\nTake 1 tablet of codeine at 6pm.\n\n"
        + "The clinic is open on Monday.\n\nThe pharmacy is open on Friday.\n\nAbout 1 in 10 people bleed.\n\nAbout 1 in 100 people get an infection.";

    [Theory]
    [InlineData("Rest for 48 hours after the scan.", "48 hours", "24 hours")]
    [InlineData("Take 1 tablet of paracetamol.", "1 tablet", "2 tablets")]
    [InlineData("Take codeine at 9am.", "9am", "6pm")]
    [InlineData("The clinic is open on Friday.", "Friday", "Monday")]
    [InlineData("The pharmacy is open on Monday.", "Monday", "Friday")]
    [InlineData("About 1 out of 100 people bleed.", "1 out of 100", "1 in 10")]
    public void A_value_of_something_else_is_found(string edition, string said, string meant)
    {
        var exchanged = Assert.Single(Find(Leaflet, edition));

        Assert.Equal((said, meant), (exchanged.Value.Shown.TrimEnd('.'), exchanged.InLeaflet.Shown.TrimEnd('.')));
    }

    [Theory]
    [InlineData("Rest for 24 hours after the scan.\nDo not drive for 48 hours after the anaesthetic.")]
    [InlineData("Rest for 1 day after the scan.")]
    [InlineData("Take 2 tablets of paracetamol at 9 o'clock in the morning.")]
    [InlineData("Take 2 tablets of paracetamol.\nTake 1 tablet of codeine.")]
    [InlineData("The clinic is open on Mondays.")]
    [InlineData("About 10 out of 100 people bleed.")]
    [InlineData("Wait for 48 hours.")]
    public void A_value_of_what_the_leaflet_says_it_of_is_let_be(string edition) => Assert.Empty(Find(Leaflet, edition));

    [Fact]
    public void The_row_of_a_table_says_its_cells_together()
    {
        const string Table = "| Block | How long |\n|---|---|\n| Shoulder and arm | 12 to 24 hours |\n| Knee and thigh | 8 to 18 hours |";

        Assert.Empty(Find(Table, "A block in your shoulder and arm\nIt lasts 12 to 24 hours."));
        Assert.NotEmpty(Find(Table, "A block in your shoulder and arm\nIt lasts 8 to 18 hours."));
    }

    [Theory]
    [InlineData("- Food waste: Wednesday\n- Garden waste: Tuesday", "Food waste: Tuesday", "Food waste: Wednesday")]
    [InlineData("| What | Day |\n|---|---|\n| Food waste | Wednesday |\n| Garden waste | Tuesday |", "Food waste: Tuesday", "Food waste: Wednesday")]
    [InlineData("| Area | Food |\n|---|---|\n| Riverside | Wednesday |\n| Castle Hill | Tuesday |", "Area: Riverside\nFood: Tuesday", "Area: Riverside\nFood: Wednesday")]
    [InlineData("| If you come at | Last drink |\n|---|---|\n| 7am | 6am |\n| 11am | 10am |", "If you come at: 7am\nLast drink: 10am", "If you come at: 7am\nLast drink: 6am")]
    [InlineData("| Why | Dose | How long |\n|---|---|---|\n| Clot, first 7 days | 10 mg | 7 days |\n| Clot, after 3 months | 5 mg | 6 weeks |", "Why: Clot, first 3 months\nDose: 10 mg\nHow long: 7 days", "Why: Clot, first 7 days\nDose: 10 mg\nHow long: 7 days")]
    [InlineData("| Problem | How many people |\n|---|---|\n| Dry eyes | 1 in 10 |\n| Sore eyes | 1 in 100 |", "Dry eyes: 1 in 100", "Dry eyes: 1 in 10")]
    public void A_value_of_another_row_is_found_by_the_name_of_its_own(string leaflet, string wrong, string right)
    {
        Assert.NotEmpty(Find(leaflet, wrong));
        Assert.Empty(Find(leaflet, right));
    }

    // The edition says “label: value”; the label alone looks like another sentence that has another unit.
    [Fact]
    public void A_unit_is_held_against_the_cell_that_it_stands_in()
    {
        const string Leaflet = "Give no more than this to a child in one day by mouth, 5 mg at most.\n\n| Syrup | Give no more than this to a child in one day by mouth |\n|---|---|\n| Weak | 5 ml |";
        static IEnumerable<Diagnostic> Units(string row)
        {
            var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{Leaflet}\n\n::: easy-read\n![](medicine)\nSyrup: Weak\nGive no more than this to a child in one day by mouth: {row}\n:::\n");
            return LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today).Where(finding => finding.Code == DiagnosticCodes.EasyReadUnit);
        }

        Assert.Empty(Units("5 ml"));
        Assert.NotEmpty(Units("5 litres"));
    }

    [Theory]
    [InlineData("Come on 1/2/2029 l’hôpital.")]
    [InlineData("Come on 1/2/29.")]
    public void A_date_in_figures_is_no_quantity(string text) => Assert.Equal(ValueKind.Named, Assert.Single(LeafletValues.Of([text]).All).Kind);

    [Fact]
    public void It_is_told_at_the_row_with_both_values()
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{Leaflet}\n\n::: easy-read\n![](rest)\nRest for 48 hours after the scan.\n:::\n");
        var finding = Assert.Single(LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today), finding => finding.Code == DiagnosticCodes.EasyReadFactExchanged);

        Assert.Equal("The leaflet says “24 hours” in “Rest for 24 hours after the scan.”; this row says “48 hours”: “Rest for 48 hours after the scan.”.", finding.Message);
        Assert.Equal((Severity.Warning, 21), (finding.Severity, finding.Span!.Value.Line));
    }

    [Fact]
    public void Most_values_that_change_places_in_a_draft_are_found()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var leaflet in ChangedEditionTests.EnglishSamples())
        {
            var draft = EasyReadDrafter.Standard.Draft(leaflet).Edition;
            var stated = EditionRows.Of(draft).SelectMany(row => row.Sentences).SelectMany(Stated).ToList();
            for (var i = 0; i + 1 < stated.Count; i++)
            {
                var (one, text, value) = stated[i];
                if (stated.Skip(i + 1).FirstOrDefault(pair => IsOther(pair.Value, value) && !text.Contains(pair.Value.Shown, StringComparison.Ordinal) && !pair.Text.Contains(value.Shown, StringComparison.Ordinal)) is { Text: { } otherText } other)
                {
                    tried++;
                    var changed = draft.With(
                        (one, text.Replace(value.Shown, other.Value.Shown, StringComparison.Ordinal)),
                        (other.Sentence, otherText.Replace(other.Value.Shown, value.Shown, StringComparison.Ordinal)));
                    if (Check(leaflet, changed).Count == 0)
                    {
                        missed.Add($"{text} <> {otherText}");
                    }
                }
            }
        }

        Assert.True(tried >= 100, $"{tried}");
        Assert.True(missed.Count <= tried * 0.2, $"{missed.Count} of {tried}:\n{string.Join('\n', missed)}");
    }

    private static bool IsOther(StatedValue other, StatedValue value) => other.Kind == value.Kind && other.Unit?.Dimension == value.Unit?.Dimension && other.Key != value.Key;

    private static IEnumerable<(Paragraph Sentence, string Text, StatedValue Value)> Stated(Paragraph sentence)
    {
        var text = LeafletText.Of(sentence.Inlines);
        return LeafletValues.Of([text]).All
            .Where(value => !value.IsInPassing && (value.Kind is ValueKind.Time or ValueKind.Day or ValueKind.Share || value.Unit is not null) && text.Contains(value.Shown, StringComparison.Ordinal))
            .Select(value => (sentence, text, value));
    }

    private static List<Diagnostic> Check(Leaflet leaflet, EasyReadEdition edition) =>
    [
        .. EasyReadChecker.Check(leaflet with { EasyRead = null }, edition, SourceMap.Empty, Sketch.Today)
            .Where(finding => finding.Code is DiagnosticCodes.EasyReadFactExchanged or DiagnosticCodes.EasyReadFactMissing or DiagnosticCodes.EasyReadFactAdded or DiagnosticCodes.EasyReadUnit or DiagnosticCodes.EasyReadDenialTurned),
    ];

    private static List<ExchangedValue> Find(string leaflet, string edition)
    {
        var read = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n::: easy-read\n![](rest)\n{edition}\n:::\n").Leaflet!;
        return [.. new ExchangedValues(StatementReader.Read(read), StatementReader.Read(read.EasyRead!.Blocks)).Find()];
    }
}
