using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.UnitTests.Documents.Checking;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

/// <summary>What stands in the place of something else in an edition of its own words is told, and what stands in its own is not.</summary>
[Trait("requirement", "E-13")]
public sealed class MisplacedTests
{
    private const string Help = "::: urgent Call 111 if:\n- your wound is red\n- you have a fever\n:::\n\n::: emergency Call 999 if:\n- you have chest pain\n- you struggle to breathe\n:::\n";

    private const string Who = "::: contact Eye clinic\nPhone: 0118 496 0222\nText message: 07700 900222\nHours: Monday to Friday, 9am to 5pm; Saturday, 10am to noon\n:::\n\n::: contact Eye ward\nPhone: 0118 496 0111\nHours: Every day, 8am to 8pm\n:::\n";

    [Theory]
    [InlineData("Your wound looks red.", "There is pain in your chest.", true)]
    [InlineData("There is pain in your chest.", "Your wound looks red.", false)]
    [InlineData("You have a fever and your wound is red.", "It is hard to breathe.", true)]
    [InlineData("It is hard to breathe.", "You have a fever.", false)]
    public void A_row_below_the_heading_of_another_callout_is_found(string urgent, string emergency, bool isRight)
    {
        var found = Exchanged(Help, $":::: urgent Call 111\n![](phone)\n{urgent}\n::::\n\n:::: emergency Call 999\n![](phone)\n{emergency}\n::::");

        Assert.Equal(isRight, found.Count == 0);
    }

    [Theory]
    [InlineData("Monday to Friday, 9am to 5pm; Saturday, 10am to noon", true)]
    [InlineData("Mondays to Fridays 9:00 am until 5:00 pm, Saturday 10am until 12 noon", true)]
    [InlineData("Every day, 8am to 8pm", false)]
    [InlineData("Saturday, 9am to 5pm; Monday to Friday, 10am to noon", false)]
    public void Hours_of_another_contact_or_another_day_are_found(string hours, bool isRight)
    {
        var found = Exchanged(Who, $"![](phone)\nAsk us.\n\n::: contact The eye clinic\nPhone: 0118 496 0222\nHours: {hours}\n:::");

        Assert.Equal(isRight, found.Count == 0);
    }

    [Fact]
    public void Two_numbers_of_one_contact_that_change_places_are_found() =>
        Assert.NotEmpty(Exchanged(Who, "![](phone)\nAsk us.\n\n::: contact Eye clinic\nPhone: 07700 900222\nText message: 0118 496 0222\n:::"));

    [Theory]
    [InlineData("The 1 mg tablet is brown and the 3 mg tablet is blue.", "Brown tablets are {1 mg}.\nBlue tablets are {3 mg}.")]
    [InlineData("The shop is open from 8am to 6pm on weekdays. On Saturday it is open from 9am to noon.", "On Saturday we open at {9am}.\nWe close at noon.\n\n![](phone)\nFrom Monday to Friday the shop opens at {8am}.\nIt closes at 6pm.")]
    [InlineData("If you do not have a permit, the charge is £70. If you pay within 14 days, it is £35.", "You may pay {£70} if you park without a permit.\n\n![](money)\nYou pay {£35} if you pay within 14 days.")]
    [InlineData("Rest for 24 hours. You can have a bath after 48 hours.", "Wait for {48 hours} until you have a bath.\n\n![](rest)\nRest for {24 hours}.")]
    public void Values_that_change_places_in_other_words_are_found(string leaflet, string edition)
    {
        var values = edition.Split('{', '}');
        Assert.Empty(Exchanged(leaflet, "![](rest)\n" + string.Concat(values)));

        (values[1], values[3]) = (values[3], values[1]);
        Assert.NotEmpty(Exchanged(leaflet, "![](rest)\n" + string.Concat(values)));
    }

    private static List<Diagnostic> Exchanged(string leaflet, string easyRead)
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n::::: easy-read\n{easyRead}\n:::::\n");
        return [.. LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today).Where(finding => finding.Code == DiagnosticCodes.EasyReadFactExchanged)];
    }
}
