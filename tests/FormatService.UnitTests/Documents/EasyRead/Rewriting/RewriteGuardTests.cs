using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Rewriting;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Rewriting;

/// <summary>Words of another's are taken only where they can be seen to say the same.</summary>
[Trait("requirement", "E-13")]
public sealed class RewriteGuardTests
{
    [Theory]
    [InlineData("The nurse will provide you with a gown.", "The nurse will give you a gown.")]
    [InlineData("You may experience some bleeding.", "You may have some bleeding.")]
    [InlineData("You may experience some bleeding.", "You might bleed some.")]
    [InlineData("Do not drive for 24 hours.", "Do not drive a car for 24 hours.")]
    [InlineData("Take 2 tablets in the morning and 1 at night.", "Take 2 tablets in the morning.|Take 1 tablet at night.")]
    [InlineData("Stay in bed while the doctor looks at the scan pictures.", "The doctor looks at the scan pictures.|Stay in bed while the doctor looks.")]
    [InlineData("You can call the ward on 0118 496 0111.", "You can phone the ward.|The number is 0118 496 0111.")]
    public void Words_that_say_the_same_stand(string before, string after) => Assert.Equal("", Faults(before, after));

    [Theory]
    [InlineData("Take 5 mg at night.", "Take it at night.", "“5 mg” is gone")]
    [InlineData("Take 5 mg at night.", "Take 5 g at night.", "the numbers are not those of the sentence")]
    [InlineData("Take 5 mg at night.", "Take 5 at night.", "the numbers are not those of the sentence")]
    [InlineData("Take 2 tablets 3 times a day.", "Take 3 tablets 2 times a day.", "the numbers are not those of the sentence")]
    [InlineData("Take your tablets at night.", "Take 2 tablets at night.", "“2 tablets” is new")]
    [InlineData("Take your tablets at night.", "Take your tablets twice at night.", "the numbers are not those of the sentence")]
    [InlineData("Pain comes to 1 in 20 people.", "Pain comes to 1 in 10 people.", "“1 in 20” is gone")]
    [InlineData("Come at 9:30am.", "Come at 9:45am.", "“9:30am” is gone")]
    [InlineData("Come on 3 March 2026.", "Come on 4 March 2026.", "“3 March 2026” is gone")]
    [InlineData("Call us on 0118 496 0111.", "Call us on 0118 496 0112.", "“0118 496 0111” is gone")]
    [InlineData("Call us on 0118 496 0111.", "Call us.", "“0118 496 0111” is gone")]
    [InlineData("Call us about your leg.", "Call us about your leg on 0118 496 0111.", "is new")]
    [InlineData("See our page about legs.", "See our page about legs at www.example.com.", "is new")]
    public void A_fact_neither_vanishes_nor_appears_nor_counts_something_else(string before, string after, string fault) => Assert.Contains(fault, Faults(before, after), StringComparison.Ordinal);

    [Theory]
    [InlineData("Do not drive your car.", "Drive your car.")]
    [InlineData("Drive your car home.", "Do not drive your car home.")]
    [InlineData("Do not eat but drink water.", "Eat but do not drink water.")]
    [InlineData("Never eat after midnight.", "Eat after midnight.")]
    [InlineData("Take it without food.", "Take it with food.")]
    [InlineData("You can’t swim yet.", "You can swim yet.")]
    [InlineData("Avoid eating fruit.", "Eat fruit.")]
    [InlineData("Stop taking your tablets.", "Take your tablets.")]
    [InlineData("This is unsafe for children.", "This is good for children.")]
    public void A_denial_neither_vanishes_nor_appears_nor_moves(string before, string after) => Assert.Contains("denies or forbids", Faults(before, after), StringComparison.Ordinal);

    [Theory]
    [InlineData("You may bleed after the test.", "You may rest after the test.", "bleed")]
    [InlineData("You may bleed after the test.", "You will bleed after the test.", "may")]
    [InlineData("You may feel sore after the test.", "You may feel sore or die after the test.", "die")]
    [InlineData("Take it only if you hurt.", "Take it if you hurt.", "only")]
    [InlineData("Take it before the test.", "Take it after the test.", "before")]
    [InlineData("Raise your left leg.", "Raise your right leg.", "left")]
    [InlineData("You should rest at home.", "You must rest at home.", "should")]
    [InlineData("Tell your doctor about your leg.", "Tell your friend about your leg.", "doctor")]
    [InlineData("Go to A&E with your leg.", "Go to bed with your leg.", "A&E")]
    [InlineData("Rest until you feel your leg.", "Rest when you feel your leg.", "until")]
    [InlineData("This can be serious for your baby.", "This can be safe for your baby.", "serious")]
    [InlineData("Ask your surgeon when you can drive.", "Ask your GP when you can drive.", "surgeon")]
    [InlineData("You may bleed after the test.", "You are likely to bleed after the test.", "may")]
    [InlineData("You may get diarrhoea after the test.", "You may get constipation after the test.", "diarrhoea")]
    [InlineData("Most people feel well after the test.", "Many people feel well after the test.", "Most")]
    [InlineData("Take it in the evening with your food.", "Take it at night with your food.", "evening")]
    [InlineData("Call an ambulance for your leg.", "Call the emergency department for your leg.", "ambulance")]
    [InlineData("You may feel ‘dizzy’ after the test.", "You may feel well after the test.", "dizzy")]
    public void A_risk_a_condition_or_a_person_to_ask_stays(string before, string after, string word) =>
        Assert.Contains($"“{word}”", Faults(before, after), StringComparison.Ordinal);

    [Theory]
    [InlineData("Your surgeon opens the artery.", "Your surgeon opens the tube.", "“artery” is gone")]
    [InlineData("Your surgeon opens the leg.", "Your surgeon opens the artery.", "“artery” is harder")]
    [InlineData("The nurse looks at your leg.", "The nurse scrutinises your leg.", "“scrutinises” is harder")]
    [InlineData("The nurse puts cold jelly on your belly.", "The nurse says hello.", "too few words")]
    public void Hard_words_that_are_explained_stay_and_no_others_come(string before, string after, string fault) => Assert.Contains(fault, Faults(before, after), StringComparison.Ordinal);

    [Theory]
    [InlineData("rest at home")]
    [InlineData("Rest at home. Rest at home.")]
    [InlineData("Rest at home <b>now</b>.")]
    [InlineData("[Rest](https://example.com) at home.")]
    [InlineData("Rest at home\nand sleep.")]
    [InlineData("Rest at \u202Eemoh.")]
    [InlineData("Rest at hоme.")] // The o is Cyrillic.
    [InlineData("Rest at home and rest at home and rest at home and rest at home and rest at home.")]
    [InlineData("Remember: Rest at home.")]
    [InlineData("")]
    public void What_is_no_short_plain_sentence_is_refused(string after) => Assert.Contains("is not one short, plain sentence", Faults("Rest at home.", after), StringComparison.Ordinal);

    [Theory]
    [InlineData("Do not go near a cooker, a kettle, a fire or a heater.", "Do not go near hot things.", "“a kettle” is gone")]
    [InlineData("Tell us if you have diabetes, asthma or gout.", "Tell us if you have asthma.", "“gout” is gone")]
    [InlineData("Bring your glasses and your letter.", "Bring your glasses.", "“your letter” is gone")]
    public void Nothing_of_a_list_is_left_out(string before, string after, string fault) => Assert.Contains(fault, Faults(before, after), StringComparison.Ordinal);

    [Fact]
    public void A_hard_word_of_the_row_may_stand_in_place_of_it()
    {
        Assert.Equal("", Faults("It helps you to focus.", "The lens helps you to focus.", "This is your lens. It helps you to focus."));
        Assert.Contains("“lens” is harder", Faults("It helps you to focus.", "The lens helps you to focus."), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_is_neither_left_out_nor_made_many()
    {
        Assert.Contains("more sentences", Faults("Rest at home.", null), StringComparison.Ordinal);
        Assert.Contains("more sentences", Faults("Rest at home.", "Rest.|Rest.|Rest.|Rest at home."), StringComparison.Ordinal);
    }

    private static string Faults(string before, string? after, string? row = null)
    {
        var rules = EasyReadDrafter.Standard.RulesFor(MarkdownLeafletReaderTests.Read("# T\n\nWords.\n").Leaflet!)!;
        return string.Join("; ", new RewriteGuard(rules).Compare(new Rewording(before, after?.Split('|') ?? [], row ?? before)));
    }
}
