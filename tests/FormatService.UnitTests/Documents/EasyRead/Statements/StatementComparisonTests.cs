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

    [Theory]
    [InlineData("Take this medicine with food.", "Take this medicine without food.", "without")]
    [InlineData("Take 2 tablets without food.", "Take 2 tablets with food.", "with")]
    [InlineData("Put the drops in your left eye.", "Put the drops in your right eye.", "right")]
    [InlineData("Take no more than 8 tablets in 24 hours.", "Take at least 8 tablets in 24 hours.", "at least")]
    [InlineData("Take no more than 8 tablets in 24 hours.", "Take no less than 8 tablets in 24 hours.", "no less than")]
    [InlineData("Take no more than 8 tablets in 24 hours.", "The least you can take is 8 tablets in 24 hours.", "The least you can take is")]
    [InlineData("Do not take more than 4 g (8 tablets) in 24 hours.", "Do not take less than 8 tablets.", "not take less than")]
    [InlineData("Do not give it to children under 12.", "Do not give it to children over 12.", "not give it to children over")]
    [InlineData("Leave 4 hours or more between your doses.", "Leave 4 hours or less between your doses.", "or less")]
    public void An_opposite_that_is_sure_to_hurt_is_found(string leaflet, string edition, string word)
    {
        var opposite = Assert.Single(Compare(leaflet, edition).Opposite);

        Assert.Equal((word, true), (opposite.SaidWord, opposite.IsGrave));
    }

    [Theory]
    [InlineData("Stop eating 6 hours before your operation.", "Stop eating 6 hours after your operation.", "after")]
    [InlineData("Come back before 5 May.", "Come back after 5 May.", "after")]
    [InlineData("Do not go near a fire.", "Stay near a fire.", "near")]
    [InlineData("Take your tablets even if you have no pain.", "Take your tablets.\nDo this if you have pain.", "if")]
    [InlineData("Take ibuprofen only if your nurse said that you can.", "Take ibuprofen even if your nurse said that you cannot.", "even if")]
    [InlineData("You can go home unless you are bleeding.", "You can go home if you are bleeding.", "if")]
    [InlineData("Smoking can increase your risk.", "Smoking can reduce your risk.", "reduce")]
    [InlineData("Stop taking your tablets before the test.", "Keep taking your tablets before the test.", "Keep")]
    [InlineData("Take the tablet in the morning.", "Take the tablet at night.", "night")]
    [InlineData("Put a hot pad on your back.", "Put a cold pad on your back.", "cold")]
    [InlineData("Without treatment, most people die.", "Without treatment, most people get better.", "better")]
    public void An_opposite_is_found(string leaflet, string edition, string word)
    {
        var comparison = Compare(leaflet, edition);

        Assert.True(comparison.Opposite.Any(opposite => opposite.SaidWord == word) || !comparison.Turned.IsEmpty);
    }

    [Theory]
    [InlineData("Do not eat before your operation.", "Eat after your operation.")]
    [InlineData("Do not walk without help.", "Walk with help.")]
    [InlineData("Do not go near a fire.", "Stay away from a fire.")]
    [InlineData("Take no more than 8 tablets in 24 hours.", "The most you can take is 8 tablets in 24 hours.")]
    [InlineData("Take no more than 8 tablets in 24 hours.", "Call us if you take more than 8 tablets in 24 hours.")]
    [InlineData("Take no more than 8 tablets in 24 hours.", "More than 8 tablets in 24 hours can harm you.")]
    [InlineData("Take up to 4 tablets a day, with at least 4 hours between doses.", "Take up to 4 tablets a day.\nWait 4 hours or more between doses.")]
    [InlineData("Eat before the test and drink after the test.", "Eat before the test.\nDrink after the test.")]
    [InlineData("Do not call us unless you are bleeding.", "Call us only if you are bleeding.")]
    [InlineData("Do not hesitate to call us on 0118 496 0111.", "You can call us on 0118 496 0111.")]
    [InlineData("Do not take methotrexate if you are pregnant.", "Taking methotrexate.")]
    [InlineData("::: emergency Call 999 if:\n- you have chest pain\n:::\n\nDo not call 999 for a cold.", "Call 999 if:")]
    [InlineData("Keep taking your tablets unless we tell you to stop.", "Keep taking your tablets.\nWe will tell you if you need to stop.")]
    [InlineData("Children under 12 cannot take it.", "People over 12 can take it.")]
    [InlineData("Take it in the morning and at night.", "Take it in the morning.\nTake it at night.")]
    [InlineData("You have left the ward. Call us right away.", "Call us right away when you left the ward.")]
    public void The_same_in_the_words_of_the_other_side_is_let_be(string leaflet, string edition)
    {
        var comparison = Compare(leaflet, edition);

        Assert.Empty(comparison.Turned);
        Assert.Empty(comparison.Opposite);
    }

    [Fact]
    public void A_call_that_is_denied_is_found_by_the_words_above_the_list()
    {
        const string Leaflet = "::: emergency Call 999 if:\n- you have chest pain\n- you have a fit\n:::";

        Assert.Equal(TurnKind.Reversed, Assert.Single(Compare(Leaflet, "Do not call 999 if you have chest pain.").Turned).Kind);
        Assert.Equal(TurnKind.Reversed, Assert.Single(Compare(Leaflet, "Do not call if you have a fit.").Turned).Kind);
        Assert.Empty(Compare(Leaflet + "\n\nDo not call 999 if you have a cold.", "Do not call 999 if you have a cold.").Turned);
    }

    [Fact]
    public void What_to_call_for_and_nothing_speaks_of_is_missing()
    {
        var missing = Compare("::: emergency Call 999 if:\n- you have chest pain\n- you have a fit\n:::\n\nRest at home.", "Call 999 if you have pain in your chest.").MissingUrgent;

        Assert.Equal(("you have a fit", "Call 999 if"), (Assert.Single(missing).Whole, missing[0].Lead));
    }

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
