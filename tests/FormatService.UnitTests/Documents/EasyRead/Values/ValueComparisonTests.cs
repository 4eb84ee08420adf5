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
    [InlineData("Take it q.d.s. with food.", "Take it 4 times a day with food.")]
    [InlineData("Take 5 mg bd.", "Take 5 mg 2 times a day.")]
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
    [InlineData("তারিখ ৩০ সেপ্টেম্বর ২০২৬।", "তারিখ ৩০শে সেপ্টেম্বর, ২০২৬।")]
    [InlineData("1. Take it.\n2. 500 mg is enough.", "500 mg is enough.")]
    [InlineData("It takes 90 minutes.", "It takes 1½ hours.")]
    [InlineData("It takes 90 minutes.", "It takes one and a half hours.")]
    [InlineData("It takes 90 minutes.", "It takes an hour and a half.")]
    [InlineData("It takes 90 minutes.", "It takes 1 hour and 30 minutes.")]
    [InlineData("Take 2.5 ml.", "Take 2 and a half ml.")]
    [InlineData("Come at 2.30pm.", "Come at half past 2.")]
    [InlineData("Come at 2.30pm.", "Come at half past two in the afternoon.")]
    [InlineData("Come at 2.45pm.", "Come at quarter to three.")]
    [InlineData("Come at 9am.", "Come at 9 o’clock in the morning.")]
    [InlineData("Come at 8pm.", "Come at 8 at night.")]
    [InlineData("Do not eat after midnight.", "Do not eat after 12 midnight.")]
    [InlineData("Call 24 hours a day, 7 days a week.", "Call any time, day or night.")]
    [InlineData("Call 24/7.", "Call at any time, day and night.")]
    [InlineData("We are open Monday to Friday.", "We are open on weekdays.")]
    [InlineData("We are open Mon-Fri.", "We are open from Monday to Friday.")]
    [InlineData("We are open on Monday, Tuesday and Wednesday.", "We are open Monday to Wednesday.")]
    [InlineData("We are open Monday to Sunday.", "We are open every day.")]
    [InlineData("We are open 7 days a week.", "We are open Monday to Sunday.")]
    [InlineData("We are open on Saturday and Sunday.", "We are open at weekends.")]
    public void The_same_value_is_the_same_however_it_is_said(string leaflet, string edition) => Assert.Empty(Compare(leaflet, edition));

    [Theory]
    [InlineData("তারিখ ৩০ সেপ্টেম্বর ২০২৬।", "তারিখ ২০ সেপ্টেম্বর ২০২৬।")]
    [InlineData("التاريخ ٣٠ سبتمبر ٢٠٢٦.", "التاريخ ٣٠ سبتمبر ٢٠٢٧.")]
    [InlineData("日期是2026年9月30日。", "日期是2026年9月20日。")]
    public void Dates_in_other_scripts_that_differ_are_two(string leaflet, string edition) => Assert.NotEmpty(Compare(leaflet, edition));

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
    [InlineData("It takes 90 minutes.", "It takes 2 and a half hours.", ValueDifferenceKind.Missing)]
    [InlineData("Come at 2.30pm.", "Come at half past 3.", ValueDifferenceKind.Missing)]
    [InlineData("Come at 2.30pm.", "Come at half past 2 in the morning.", ValueDifferenceKind.Missing)]
    [InlineData("Wait 24 hours.", "Call at any time.", ValueDifferenceKind.Missing)]
    [InlineData("Call 24 hours a day.", "Call in the daytime.", ValueDifferenceKind.Missing)]
    [InlineData("Come on Monday.", "Come on Tuesday.", ValueDifferenceKind.Changed)]
    [InlineData("Come on Mondays.", "Come any day.", ValueDifferenceKind.Missing)]
    [InlineData("Take it every day. Come on Monday.", "Take it every day. Come on Monday or Tuesday.", ValueDifferenceKind.Added)]
    [InlineData("We are open Friday to Monday.", "We are open Friday to Sunday.", ValueDifferenceKind.Missing)]
    public void What_is_lost_or_added_is_found(string leaflet, string edition, object kind) => Assert.Contains(Compare(leaflet, edition), difference => difference.Kind == (ValueDifferenceKind)kind);

    [Theory]
    [InlineData("Rest for 4 weeks.", "Weeks to rest: 4.")]
    [InlineData("Dose in mg: 5.", "Take 5 mg.")]
    [InlineData("In 2019, 600 people came.", "In 2019, 600 people came.")]
    [InlineData("Call 111.", "Call 111.")]
    [InlineData("Out of every 1,000 people, 5 in 1,000 bleed.", "5 out of 1,000 people bleed.")]
    [InlineData("We are open Monday to Friday.", "We are open Monday to Friday. We are closed at weekends.")]
    [InlineData("Put on sun cream. The cat sat down.", "Put on sun cream. The cat sat down.")]
    [InlineData("Take 2 in the morning and 1 at night.", "Take 2 in the morning. Take 1 at night.")]
    [InlineData("Come on 27 February 2026.", "Come on Friday 27 February 2026.")]
    public void What_a_person_may_say_otherwise_is_let_be(string leaflet, string edition) => Assert.Empty(Compare(leaflet, edition));

    private static string Unit(string shown) => shown[(shown.LastIndexOf(' ') + 1)..];

    private static List<ValueDifference> Compare(string leaflet, string edition)
    {
        var (canonical, easy) = (Read(leaflet), Read(edition));
        return [.. ValueComparison.Of(LeafletValues.Of(canonical), LeafletValues.Of(canonical), LeafletValues.Of(easy), LeafletValues.Of(easy))];
    }

    private static System.Collections.Immutable.ImmutableArray<Block> Read(string text) => MarkdownLeafletReaderTests.Read($"# T\n\n{text}\n").Leaflet!.Blocks;
}
