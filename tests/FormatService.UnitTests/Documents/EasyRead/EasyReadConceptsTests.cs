using FormatService.Documents.EasyRead;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>A picture stands beside a sentence only where its idea is what the words mean there: a wrong one is worse than none.</summary>
[Trait("requirement", "E-03")]
public sealed class EasyReadConceptsTests
{
    [Theory]
    [InlineData("You may have joint accounts.")]
    [InlineData("Low sex drive may follow.")]
    [InlineData("Hay fever is common.")]
    [InlineData("Ride an exercise bike after 6 weeks.")]
    [InlineData("Bring up your operated leg.")]
    [InlineData("Sleep can be poor for up to 3 months.")]
    [InlineData("Fill the freezer with meals for 2 weeks.")]
    [InlineData("To lower your risk:")]
    [InlineData("Then we close the wound with stitches.")]
    [InlineData("Bring your form, or the text message from your doctor.")]
    [InlineData("Glasses and jars go in the blue bin.")]
    [InlineData("A cut in your benefit may happen.")]
    [InlineData("The councillor's surgery is on Friday.")]
    [InlineData("The operation of the scheme is under review.")]
    [InlineData("Scan the code with your app.")]
    [InlineData("Your records of rent paid come by post.")]
    [InlineData("Keep the temperature of the room at 18°C.")]
    [InlineData("Viruses can steal your password.")]
    [InlineData("Infant formula is made to be like breast milk.")]
    [InlineData("The teeth of the saw are sharp.")]
    [InlineData("The leg of the journey takes 2 hours.")]
    [InlineData("The needle of the compass points north.")]
    [InlineData("Water bills go up in April.")]
    [InlineData("Our walks start in Foot Lane.")]
    [InlineData("Come to the Joint Street office.")]
    [InlineData("Partner organisations can use our rooms.")]
    public void A_word_in_another_sense_has_no_picture(string sentence) => Assert.Null(EasyReadConcepts.Find(sentence));

    [Theory]
    [InlineData("Your joints may be stiff.", "joints")]
    [InlineData("Put a bag of frozen vegetables on your ankle.", "foot")]
    [InlineData("Cut your costs by 10%.", "money")]
    [InlineData("You can drive home.", "driving")]
    [InlineData("You may have a fever.", "fever")]
    [InlineData("Bring your glasses.", "glasses")]
    [InlineData("Cover the cut with a clean cloth if it bleeds.", "injury")]
    [InlineData("Surgery is done while the patient sleeps.", "operation")]
    [InlineData("Your operation is on Friday.", "operation")]
    [InlineData("The scan shows your bones.", "scan")]
    [InlineData("The flight of stairs is steep.", "stairs")]
    [InlineData("The virus can make you ill.", "virus")]
    [InlineData("The COVID-19 vaccine is free.", "vaccine")]
    [InlineData("Eat fruit every day.", "eating")]
    [InlineData("Fruit is part of a balanced diet.", "healthy-food")]
    [InlineData("Drink a glass of water.", "drink-water")]
    [InlineData("Walk with 1 crutch or a stick.", "crutches")]
    [InlineData("Put your good leg on the step above.", "stairs")]
    [InlineData("Swallow the tablet with water.", "medicines")]
    [InlineData("Have plenty of water and drink it slowly.", "drink-water")]
    public void A_word_beside_another_of_its_field_has_its_picture(string sentence, string concept) => Assert.Equal(concept, EasyReadConcepts.Find(sentence));

    [Fact]
    public void A_virus_is_not_the_picture_of_what_protects_from_it() => Assert.Null(EasyReadConcepts.Find("The virus may make you ill, so have the vaccine."));
}
