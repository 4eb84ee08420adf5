using FormatService.Documents.EasyRead.Statements;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

[Trait("requirement", "E-13")]
public sealed class StatementComparisonTests
{
    [Theory]
    [InlineData("Do not drive a car.", "You can drive a car.")]
    [InlineData("Do not drive until you can see well.", "Drive until you can see well.")]
    [InlineData("Do not stop your medicine unless we tell you.", "Stop your medicine unless we tell you.")]
    [InlineData("You must not eat before the test.", "You must eat before the test.")]
    [InlineData("Never share your needles.", "Share your needles.")]
    [InlineData("::: do-not\n- drive a car\n- use machines\n:::", "Drive a car.")]
    [InlineData("You must not:\n\n- drive a car\n- use machines", "Use machines.")]
    [InlineData("Do not take it with ibuprofen.", "What to do: take it with ibuprofen.")]
    public void What_is_forbidden_and_told_to_be_done_is_found(string leaflet, string edition) =>
        Assert.Equal(TurnKind.Plain, Assert.Single(Compare(leaflet, edition).Turned).Kind);

    [Theory]
    [InlineData("Take the tablets only when you need them.", "Take the tablets when you need them.")]
    [InlineData("Keep taking your medicines unless we tell you to stop.", "Keep taking your medicines if we tell you to stop.")]
    [InlineData("Avoid alcohol for a week.", "Drink alcohol for a week.")]
    [InlineData("Do not take ibuprofen with apixaban.", "Tell us if you take ibuprofen.")]
    [InlineData("Apixaban may not work with phenytoin.", "Apixaban may work with phenytoin.")]
    [InlineData("Call us if the bleeding does not stop.", "Call us if the bleeding does stop.")]
    public void What_is_limited_or_a_state_and_has_lost_its_denial_is_likely_wrong(string leaflet, string edition) =>
        Assert.Equal(TurnKind.Likely, Assert.Single(Compare(leaflet, edition).Turned).Kind);

    [Theory]
    [InlineData("Take it with food every day.", "Do not take it with food every day.")]
    [InlineData("You can walk on your leg.", "You cannot walk on your leg.")]
    public void What_is_allowed_and_denied_is_found(string leaflet, string edition) =>
        Assert.Equal(TurnKind.Reversed, Assert.Single(Compare(leaflet, edition).Turned).Kind);

    [Theory]
    [InlineData("Do not drive a car.", "Do not drive a car.")]
    [InlineData("Do not drive a car.", "You must not drive.")]
    [InlineData("Do not drive until you can see.", "Wait until you can see. Then drive.")]
    [InlineData("Do not walk on a numb leg without help.", "Ask for help to walk when your leg is numb.\nDo not walk on your own.")]
    [InlineData("If you do not hear from us in 6 weeks, call us.", "You should hear from us in 6 weeks.\nIf you do not, call us.")]
    [InlineData("Avoid lifting heavy shopping for 4 weeks.", "You can lift heavy shopping after 4 weeks.")]
    [InlineData("If you do not have a fever, you do not need antibiotics.", "You need antibiotics only if you have a fever.")]
    [InlineData("Bleeding that does not stop", "The bleeding goes on.")]
    [InlineData("Avoid heavy bags.", "Stay away from heavy bags.")]
    [InlineData("Take no more than 8 tablets.", "Do not take too many tablets.\nTake 8 tablets or less.")]
    [InlineData("Do not lie on your numb arm.", "Your arm will be numb.")]
    [InlineData("Take it with food.", "Take it with food. Do not take it before you eat.")]
    public void What_is_said_in_other_words_is_let_be(string leaflet, string edition) => Assert.Empty(Compare(leaflet, edition).Turned);

    [Fact]
    public void What_nothing_speaks_of_is_missing()
    {
        var missing = Compare("Do not drive a car. You may feel tired. Do not drink alcohol.", "Do not drive.").Missing;

        Assert.Equal("Do not drink alcohol.", Assert.Single(missing).Whole);
    }

    [Fact]
    public void A_row_of_a_table_is_told_from_the_others_by_what_stands_beside()
    {
        const string Leaflet = "| Medicine | That morning |\n|---|---|\n| Metformin | do not take |\n| Aspirin | take |";

        var kept = Compare(Leaflet, "Medicine: Metformin\nThat morning: do not take\n\n![](rest)\nMedicine: Aspirin\nThat morning: take");
        var turned = Compare(Leaflet, "Medicine: Metformin\nThat morning: do take\n\n![](rest)\nMedicine: Aspirin\nThat morning: take");

        Assert.Empty(kept.Turned);
        Assert.Equal("do take", Assert.Single(turned.Turned).Said.Text);
    }

    private static StatementComparison Compare(string leaflet, string edition)
    {
        var read = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n::: easy-read\n![](rest)\n{edition}\n:::\n").Leaflet!;
        return StatementComparison.Of(StatementReader.Read(read), StatementReader.Read(read.EasyRead!.Blocks));
    }
}
