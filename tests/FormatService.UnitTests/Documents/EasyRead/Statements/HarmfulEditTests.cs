using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.UnitTests.Documents.Checking;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

/// <summary>What an edition says of when, how much, to whom and under which condition, changed into what could hurt a reader, and the same in other words.</summary>
[Trait("requirement", "E-13")]
public sealed class HarmfulEditTests
{
    private static readonly string[] Codes =
    [
        DiagnosticCodes.EasyReadFactMissing, DiagnosticCodes.EasyReadFactAdded, DiagnosticCodes.EasyReadUnit, DiagnosticCodes.EasyReadDenialTurned,
        DiagnosticCodes.EasyReadDenialMissing, DiagnosticCodes.EasyReadInstructionMissing, DiagnosticCodes.EasyReadFactExchanged,
    ];

    // Each edit alone, in an edition of its own words.
    [Theory]
    [InlineData("Take 4 methotrexate tablets once a week.", "Take 6 methotrexate tablets once a week.")]
    [InlineData("That is 10 mg.", "That is 15 mg.")]
    [InlineData("Stop methotrexate if you have a new dry cough or feel short of breath.", "Keep taking methotrexate if you have a new dry cough or feel short of breath.")]
    [InlineData("Men can take methotrexate when they try for a baby.", "Women can take methotrexate when they try for a baby.")]
    [InlineData("Take 1 folic acid 5 mg tablet on a different day.", "Take 1 folic acid 5 mg tablet on the same day.")]
    [InlineData("Leave the dose out if it is more than 2 days late.", "Take the dose if it is more than 2 days late.")]
    [InlineData("Ring the advice line the same day.", "Ring the advice line when you can.")]
    [InlineData("Only take more if your blood tests are normal.", "Take more if your blood tests are not normal.")]
    [InlineData("Stop methotrexate if you have a new dry cough or feel short of breath.", "Stop methotrexate if you have a new dry cough and feel short of breath.")]
    [InlineData("Do not have live vaccines, such as Zostavax for shingles.", "Have live vaccines, such as Zostavax for shingles.")]
    [InlineData("At other times, call 111.", "At weekends, call 111.")]
    [InlineData("Do not take methotrexate if you are pregnant.", "Do not take methotrexate if you are not pregnant.")]
    [InlineData("Tell anyone who gives you antibiotics that you take methotrexate.", "Do not tell anyone who gives you antibiotics that you take methotrexate.")]
    public void A_harmful_edit_of_a_careful_edition_is_found(string was, string now)
    {
        var leaflet = OwnWords.All.Single(pair => pair.Name == "methotrexate").Leaflet;
        var sentence = EditionRows.Of(leaflet.EasyRead!).SelectMany(row => row.Sentences).First(sentence => LeafletText.Of(sentence.Inlines) == was);

        Assert.NotEmpty(OwnWords.FoundMore(leaflet, leaflet.EasyRead!.With((sentence, now))));
    }

    [Fact]
    public void Every_call_for_help_that_is_forbidden_is_found()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var (name, leaflet) in OwnWords.All)
        {
            foreach (var sentence in EditionRows.Of(leaflet.EasyRead!).SelectMany(row => row.Sentences))
            {
                var text = LeafletText.Of(sentence.Inlines);
                if (text.Split(' ')[0] is "Call" or "Ring" or "Tell" or "Ask" or "Show")
                {
                    tried++;
                    if (OwnWords.FoundMore(leaflet, leaflet.EasyRead!.With((sentence, $"Do not {char.ToLowerInvariant(text[0])}{text[1..]}"))).Count == 0)
                    {
                        missed.Add($"{name}: {text}");
                    }
                }
            }
        }

        Assert.True(tried >= 50, $"{tried}");
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("If you have taken an overdose, even if you feel well, call 999. Drink water.", "If you have taken an overdose, unless you feel well, call 999.\nDrink water.")]
    [InlineData("If you have taken an overdose, even if you feel well, call 999. Drink water.", "If you have taken an overdose, only if you feel well, call 999.\nDrink water.")]
    [InlineData("Tell us if you have stopped drinking salt water.", "Tell us if you have started drinking salt water.")]
    [InlineData("You can call the crisis line at any time. It is free.", "You can call the crisis line in the daytime.\nIt is free.")]
    [InlineData("About 11 in 100 babies have birth defects (compared with 2 to 3 in 100 of all babies).", "About 2 to 3 in 100 babies have birth defects (compared with 11 in 100 of all babies).")]
    [InlineData("The risk of a stroke falls from 8% to 4%.", "The risk of a stroke falls from 4% to 8%.")]
    [InlineData("The walk-in clinic is open from 9am to 5pm.", "The walk-in clinic is open from 5pm to 9am.")]
    [InlineData("Do not take it if you are pregnant.", "Do not take it if you are not pregnant.")]
    [InlineData("Tell us if you:\n\n- are pregnant or breastfeeding\n- have an allergy", "Tell us if you are not pregnant.\nTell us if you breastfeed.\nTell us if you have an allergy.")]
    [InlineData("Call us if you:\n\n- have liver disease or kidney disease\n- have a fever", "Call us if you have liver disease and kidney disease.\nCall us if you have a fever.")]
    [InlineData("Men can use the gym at once. Women should rest at home for a week.", "Women can use the gym at once.\nMen should rest at home for a week.")]
    [InlineData("| Week | Dose |\n|---|---|\n| 1 to 4 | 3 tablets |\n| 5 to 8 | 4 tablets |", "Weeks 1 to 4.\nTake 4 tablets a day.\n\n![](rest)\nWeeks 5 to 8.\nTake 3 tablets a day.")]
    [InlineData("Put the drops in a different eye each day.", "Put the drops in the same eye each day.")]
    [InlineData("::: urgent Go to hospital now if\n- you bleed a lot\n:::", "Go to hospital when you can if you bleed a lot.")]
    public void What_is_turned_round_is_found(string leaflet, string edition) => Assert.NotEmpty(Found(leaflet, edition));

    [Theory]
    [InlineData("You can call the crisis line at any time. It is free.", "You can call the crisis line day or night.\nIt is free.")]
    [InlineData("Outside these hours, call 111 for advice.", "At night and at weekends, call 111 for advice.")]
    [InlineData("Go to A&E at once if you bleed a lot.", "Go to A&E now if you bleed a lot.")]
    [InlineData("Call us if you have a cough or a fever.", "Call us if you have a cough.\nCall us if you have a fever.")]
    [InlineData("Call us if you have a cough, and you feel ill, or if you have a fever.", "Call us if you have a cough and feel ill.\nCall us if you have a fever.")]
    [InlineData("Take it unless you are pregnant.", "Take it if you are not pregnant.")]
    [InlineData("Do not go up to the next dose unless your blood tests are normal.", "Only go up to the next dose if your blood tests are normal.")]
    [InlineData("Men can take it, but women should stop 6 months before.", "Women should stop 6 months before.\nMen can take it.")]
    [InlineData("The risk of a stroke falls from 8% to 4%.", "Without it, 8% have a stroke.\nWith it, 4% have a stroke.")]
    [InlineData("Stop taking it and ring the clinic the same day if you have a fever.", "Stop taking it if you have a fever.\nRing the clinic the same day.")]
    [InlineData("You must not take it if you:\n\n- are pregnant\n- have asthma\n\nIt is taken once a week, never every day.", "Take it once a week.\nNever take it every day.\nDo not take it if you are pregnant.\nDo not take it if you have asthma.")]
    [InlineData("## Side effects\n\nVery common (may affect more than 1 in 10 people)\n\n- feeling sick\n- mouth ulcers", "More than 1 in 10 people may feel sick or get mouth ulcers.")]
    [InlineData("| Week | Tablets of 2.5 mg, once a week |\n|---|---|\n| 1 to 4 | 3 tablets (7.5 mg) |\n| 5 to 8 | 4 tablets (10 mg) |", "Weeks 1 to 4.\nTake 3 tablets once a week.\nThat is 7.5 mg.\n\n![](rest)\nWeeks 5 to 8.\nTake 4 tablets once a week.\nThat is 10 mg.\n\n![](rest)\nEach tablet is 2.5 mg.")]
    [InlineData("It does not matter if you are not a member. You can come.", "You can come even if you are not a member.")]
    public void What_is_the_same_in_other_words_is_let_be(string leaflet, string edition) => Assert.Empty(Found(leaflet, edition));

    [Theory]
    [InlineData("Tell us before the day if you:\n\n- have diabetes or kidney disease\n- have an allergy", "Tell us if you have kidney disease.\nTell us if you have an allergy.", "have diabetes")]
    [InlineData("- use a soft toothbrush, and an electric razor if you shave\n- keep warm", "Brush your teeth with a soft toothbrush.\nKeep warm.", "an electric razor if you shave")]
    public void What_is_left_out_of_what_is_asked_in_one_line_is_told(string leaflet, string edition, string left) =>
        Assert.Contains(Found($"## What to do\n\n{leaflet}", edition), message => message.Contains(left, StringComparison.Ordinal));

    private static List<string> Found(string leaflet, string edition)
    {
        var read = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n::: easy-read\n![](rest)\n{edition}\n:::\n").Leaflet!;
        return [.. EasyReadChecker.Check(read with { EasyRead = null }, read.EasyRead!, SourceMap.Empty, Sketch.Today).Where(finding => Codes.Contains(finding.Code)).Select(finding => $"{finding.Code} {finding.Message}")];
    }
}
