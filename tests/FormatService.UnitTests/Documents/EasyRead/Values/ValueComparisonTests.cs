using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Values;

[Trait("requirement", "E-13")]
public sealed class ValueComparisonTests
{
    [Theory]
    [InlineData("Take 5 mg.", "Take 5 milligrams.")]
    [InlineData("Take 5mg.", "Take five milligrams.")]
    [InlineData("Take 1 g.", "Take 1,000 mg.")]
    [InlineData("Take 100 micrograms.", "Take 100 mcg.")]
    [InlineData("Take 100 µg.", "Take 0.1 mg.")]
    [InlineData("Use 10 ml.", "Use 10 millilitres.")]
    [InlineData("Wait 24 hrs.", "Wait 24 hours.")]
    [InlineData("Wait 24 hours.", "Wait 1 day.")]
    [InlineData("Wait forty-eight hours.", "Wait 2 days.")]
    [InlineData("Wait half an hour.", "Wait 30 minutes.")]
    [InlineData("Wait an hour.", "Wait 1 hour.")]
    [InlineData("Wait 2-3 hours.", "Wait 2 hours or 3 hours.")]
    [InlineData("Take 1½ tablets.", "Take 1.5 tablets.")]
    [InlineData("Take one tablet.", "Take a tablet.")]
    [InlineData("Take it twice daily.", "Take it 2 times a day.")]
    [InlineData("Take 2 tablets a day.", "Take 2 tablets. Do this each day.")]
    [InlineData("About 5% bleed.", "About 5 out of 100 people bleed.")]
    [InlineData("About 5 % bleed.", "About 5 in every 100 people bleed.")]
    [InlineData("About one in twenty bleed.", "About 1 in 20 bleed.")]
    [InlineData("It is 38°C.", "It is 38 degrees Celsius.")]
    [InlineData("It costs £5.", "It costs 5 pounds.")]
    [InlineData("Come at 9am.", "Come at 9:00 am.")]
    [InlineData("Come at 9am.", "Come at 09:00.")]
    [InlineData("Come at 5:30pm.", "Come at 17:30.")]
    [InlineData("We are open 9 to 5pm.", "We are open from 9am to 5pm.")]
    [InlineData("Come on 27 February 2026.", "Come on Friday 27th February 2026.")]
    [InlineData("Come on 27/02/2026.", "Come on 27 February 2026.")]
    [InlineData("1. Take it.\n2. 500 mg is enough.", "500 mg is enough.")]
    public void The_same_value_is_the_same_however_it_is_said(string leaflet, string edition) => Assert.Empty(Compare(leaflet, edition));

    [Theory]
    [InlineData("Take 5 mg.", "Take 5 g.", "5 mg", "5 g")]
    [InlineData("Take 5 mg.", "Take 5 ml.", "5 mg", "5 ml")]
    [InlineData("Take 5 mg. Rest for 5 days. Take 5 mg again.", "Take 5 mg. Rest for 5 days. Take 5 micrograms again.", "5 mg", "5 micrograms")]
    [InlineData("Rest for 2 weeks.", "Rest for 2 days.", "2 weeks", "2 days")]
    [InlineData("Rest for 2 to 3 weeks.", "Rest for 2 to 3 months.", "2 to 3 weeks", "2 to 3 months")]
    [InlineData("Take 3 tablets a day.", "Take 3 tablets a week.", "3 tablets a day", "3 tablets a week")]
    [InlineData("Take it 3 times a day.", "Take it 3 times a week.", "3 times a day", "3 times a week")]
    [InlineData("It is 38°C.", "It is 38°F.", "38°C", "38°F")]
    [InlineData("Inject 10 units.", "Inject 10 ml.", "10 units", "10 ml")]
    public void Another_unit_is_found_with_both(string leaflet, string edition, string meant, string said)
    {
        var changed = Compare(leaflet, edition).Where(difference => difference.Kind == ValueDifferenceKind.UnitChanged).ToList();

        Assert.Contains(changed, difference => meant.StartsWith(difference.InLeaflet!.Shown[..1], StringComparison.Ordinal) && meant.EndsWith(Unit(difference.InLeaflet.Shown), StringComparison.Ordinal) && said.EndsWith(Unit(difference.Value.Shown), StringComparison.Ordinal));
        Assert.DoesNotContain(Compare(leaflet, edition), difference => difference.Kind is ValueDifferenceKind.Missing or ValueDifferenceKind.Added);
    }

    [Theory]
    [InlineData("Take 5 mg.", "Take 5.", ValueDifferenceKind.UnitLost)]
    [InlineData("Use 10 ml.", "Use 10.", ValueDifferenceKind.UnitLost)]
    [InlineData("Take 5 mg.", "Take 6 mg.", ValueDifferenceKind.Missing)]
    [InlineData("Take 5 mg.", "Take it.", ValueDifferenceKind.Missing)]
    [InlineData("Take 2.5 mg.", "Take 25 mg.", ValueDifferenceKind.Missing)]
    [InlineData("Take it.", "Take 7 mg.", ValueDifferenceKind.Added)]
    [InlineData("About 5% bleed.", "About 5 out of 1,000 bleed.", ValueDifferenceKind.Missing)]
    [InlineData("Come at 9am.", "Come at 9pm.", ValueDifferenceKind.Missing)]
    [InlineData("Come on 27 February 2026.", "Come on 27 February 2027.", ValueDifferenceKind.Missing)]
    public void What_is_lost_or_added_is_found(string leaflet, string edition, object kind) => Assert.Contains(Compare(leaflet, edition), difference => difference.Kind == (ValueDifferenceKind)kind);

    [Theory]
    [InlineData("Rest for 4 weeks.", "Weeks to rest: 4.")]
    [InlineData("Dose in mg: 5.", "Take 5 mg.")]
    [InlineData("In 2019, 600 people came.", "In 2019, 600 people came.")]
    [InlineData("Call 111.", "Call 111.")]
    public void What_a_person_may_say_otherwise_is_let_be(string leaflet, string edition) => Assert.Empty(Compare(leaflet, edition));

    private static string Unit(string shown) => shown[(shown.LastIndexOf(' ') + 1)..];

    private static List<ValueDifference> Compare(string leaflet, string edition)
    {
        var (canonical, easy) = (Read(leaflet), Read(edition));
        return [.. ValueComparison.Of(LeafletValues.Of(canonical), LeafletValues.Of(canonical), LeafletValues.Of(easy), LeafletValues.Of(easy))];
    }

    private static System.Collections.Immutable.ImmutableArray<Block> Read(string text) => MarkdownLeafletReaderTests.Read($"# T\n\n{text}\n").Leaflet!.Blocks;
}
