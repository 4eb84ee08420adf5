using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

/// <summary>What stands in an edition of other words with something else than in the leaflet: values, entries of contacts, rows of callouts.</summary>
[Trait("requirement", "E-13")]
public sealed class MisplacedTests
{
    [Fact]
    public void Nothing_is_misplaced_in_an_edition_of_other_words() =>
        Assert.Empty(OwnWordsEditions.All.SelectMany(edition => Found(edition.Leaflet).Select(finding => $"{edition.Name}: {finding.Message}")));

    [Theory]
    [InlineData("warfarin", "The time to take it is 6pm.", "The time to take it is 8:30am.")]
    [InlineData("warfarin", "Blue tablets are 3 mg.", "Blue tablets are 5 mg.")]
    [InlineData("warfarin", "It happens to about 1 in 100 people every year.", "It happens to about 1 in 10 people every year.")]
    [InlineData("warfarin", "It is fewer than 1 in 1,000 people.", "It is fewer than 1 in 100 people.")]
    [InlineData("discharge", "Call at least 48 hours before.", "Call at least 24 hours before.")]
    [InlineData("discharge", "It happens to about 1 in 15 people.", "It happens to about 1 in 200 people.")]
    [InlineData("discharge", "It is on Tuesday 14 July 2026.", "It is on Thursday 16 July 2026.")]
    [InlineData("vaccine", "Wait in the clinic for 15 minutes", "Wait in the clinic for 24 hours")]
    [InlineData("opening-times", "On Tuesday there is a clinic for babies.", "On Wednesday there is a clinic for babies.")]
    [InlineData("opening-times", "The asthma clinic is on Wednesday.", "The asthma clinic is on Friday.")]
    [InlineData("opening-times", "From Monday to Friday it is open until 9pm.", "From Tuesday to Friday it is open until 9pm.")]
    [InlineData("foot-care", "It happens with about 1 in 50 ulcers", "It happens with about 1 in 5 ulcers")]
    public void A_value_of_something_else_is_found_in_other_words(string name, string was, string now) =>
        Assert.Contains(Found(OwnWordsEditions.With(name, was, now)), finding => finding.Message.Contains("; this row says “", StringComparison.Ordinal));

    [Theory]
    [InlineData("discharge", "Every day, all day and all night", "Monday to Thursday, 9am to 5pm")]
    [InlineData("discharge", "Phone: 0118 496 0201\nHours", "Phone: 0118 496 0245\nHours")]
    [InlineData("opening-times", "Monday to Friday, 8am to 10am", "Monday to Friday, 8am to 6:30pm")]
    [InlineData("parking", "Phone: 0118 496 0320", "Phone: 0118 496 0310")]
    [InlineData("parking", "charges@northbridge.example.gov.uk", "permits@northbridge.example.gov.uk")]
    public void What_a_contact_has_of_another_is_found(string name, string was, string now) => Assert.NotEmpty(Found(OwnWordsEditions.With(name, was, now)));

    // The hours of two days, and two kinds of number, within one contact.
    [Theory]
    [InlineData("Phone: 0118 496 0111\nText: 07700 900123", "Phone: 07700 900123\nText: 0118 496 0111")]
    [InlineData("Hours: Monday to Friday, 9am to 5pm, Saturday, 10am to noon", "Hours: Monday to Friday, 10am to noon, Saturday, 9am to 5pm")]
    public void What_changes_places_within_a_contact_is_found(string right, string wrong)
    {
        Assert.Empty(Found(Sketched(right)));
        Assert.NotEmpty(Found(Sketched(wrong)));

        Leaflet Sketched(string entries) => Reading.MarkdownLeafletReaderTests.Read($"# T\n\nRest.\n\n::: contact Eye clinic\n{right}\n:::\n\n:::: easy-read\n![](rest)\nRest.\n\n::: contact Eye clinic\n{entries}\n:::\n::::\n").Leaflet!;
    }

    [Theory]
    [InlineData("warfarin", "Call 111\n", "Call 999\n")]
    [InlineData("warfarin", "emergency Call 999", "emergency Call 111")]
    [InlineData("vaccine", "emergency Call 999", "emergency Call 111")]
    public void A_heading_with_the_number_of_another_is_found(string name, string was, string now) => Assert.NotEmpty(Found(OwnWordsEditions.With(name, was, now)));

    [Fact]
    public void Callouts_that_exchange_their_numbers_are_found() =>
        Assert.All(
            OwnWordsEditions.All.Select(edition => edition.Leaflet).Where(leaflet => Callouts(leaflet).Count == 2),
            leaflet =>
            {
                var phones = Callouts(leaflet).ConvertAll(PhoneOf);
                var exchanged = leaflet.EasyRead!.WithCallouts(callout => callout with { Heading = [.. callout.Heading.Select(inline => inline is Fact fact && phones.IndexOf(fact.Value) is >= 0 and var at ? fact with { Value = phones[1 - at]! } : inline)] });
                Assert.NotEmpty(Found(leaflet with { EasyRead = exchanged }));
            });

    [Fact]
    public void Nearly_every_row_below_the_heading_of_another_callout_is_found()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var (_, leaflet) in OwnWordsEditions.All)
        {
            var callouts = Callouts(leaflet);
            foreach (var from in callouts)
            {
                foreach (var (to, row) in callouts.Where(other => other != from).SelectMany(to => from.Blocks.OfType<PictureRow>().Select(row => (to, row))))
                {
                    tried++;
                    var moved = leaflet.EasyRead!.WithCallouts(callout =>
                        ReferenceEquals(callout, from) ? callout with { Blocks = callout.Blocks.Remove(row) } : ReferenceEquals(callout, to) ? callout with { Blocks = callout.Blocks.Add(row) } : callout);
                    if (!Found(leaflet with { EasyRead = moved }).Exists(finding => finding.Message.Contains("this row stands below", StringComparison.Ordinal)))
                    {
                        missed.Add(LeafletText.Of(row.Sentences[0].Inlines));
                    }
                }
            }
        }

        Assert.True(tried >= 50, $"{tried}");
        Assert.True(missed.Count <= tried * 0.05, $"{missed.Count} of {tried}:\n{string.Join('\n', missed)}");
    }

    private static List<Callout> Callouts(Leaflet leaflet) => [.. EditionRows.CalloutsOf(leaflet.EasyRead!).Where(callout => PhoneOf(callout) is not null).DistinctBy(PhoneOf)];

    private static string? PhoneOf(Callout callout) => callout.Heading.OfType<Fact>().FirstOrDefault(fact => fact.Kind == FactKind.Phone)?.Value;

    private static List<Diagnostic> Found(Leaflet leaflet) =>
        [.. ChangedEditionTests.Check(leaflet, leaflet.EasyRead!).Where(finding => finding.Code == DiagnosticCodes.EasyReadFactExchanged)];
}
