using FormatService.Documents.EasyRead;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>A draft names as “you” or “we” nobody who may be somebody else, and explains no word as what it does not mean there.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftActorTests
{
    [Theory]
    [InlineData("Patients should be turned every 2 hours.", "Patients should be turned every 2 hours.")]
    [InlineData("Patients should not be left alone.", "Patients should not be left alone.")]
    [InlineData("Patients must bring their tablets.", "Patients must bring their tablets.")]
    [InlineData("This leaflet is for the families of patients.\n\nPatients should rest.", "This leaflet is for the families of patients. Patients should rest.")]
    [InlineData("Help the person you care for.\n\nPatients should rest.", "Help the person you care for. Patients should rest.")]
    [InlineData("Patients must bring a bag.", "You must bring a bag.")]
    public void Patients_are_the_reader_only_where_nobody_else_is_meant(string source, string said) => Assert.Equal(said, DraftedLines.Said(source));

    [Theory]
    [InlineData("The GP does the blood tests. You will be sent the results.", "You will be sent the results.")]
    [InlineData("The Stroke Association has a phone line. You may be offered a call.", "You may be offered a call.")]
    [InlineData("Your council decides. You will be contacted soon.", "You will be contacted soon.")]
    [InlineData("Dial 999. You will be taken to the nearest hospital.", "You will be taken to the nearest hospital.")]
    [InlineData("If you do not tell the DVLA, you may be given a fine of £1,000.", "you may be given a fine")]
    [InlineData("If the court agrees, you must go. You will be sent to prison only if you come back.", "You will be sent to prison")]
    [InlineData("The scan takes 1 hour. You will be given a gown.", "We will give you a gown.")]
    public void We_do_only_what_nobody_else_around_may_do(string source, string said) => Assert.Contains(said, DraftedLines.Said(source), StringComparison.Ordinal);

    [Theory]
    [InlineData("The procedure for complaints has 2 stages.")]
    [InlineData("Do not drive until you can do an emergency stop.")]
    public void A_word_that_means_something_else_there_is_not_explained(string source)
    {
        Assert.Empty(DraftedLines.Meanings(source));
        Assert.Null(EasyReadConcepts.Find(source));
    }

    [Theory]
    [InlineData("The procedure takes 1 hour.")]
    [InlineData("In an emergency, call us.")]
    public void The_same_word_is_explained_where_it_means_what_the_list_says(string source) => Assert.Single(DraftedLines.Meanings(source));

    [Theory]
    [InlineData("You must undertake to tell us.", "You must promise to tell us.")]
    [InlineData("You must maintain your garden.", "You must look after your garden.")]
    [InlineData("You must not alter, modify or adjust the boiler.", "You must not change the boiler.")]
    [InlineData("You must not change, adapt or modify the boiler.", "You must not change, adapt or modify the boiler.")]
    [InlineData("You must not alter the boiler and modify the bath.", "You must not change the boiler and change the bath.")]
    [InlineData("You undertake not to smoke.", "You promise not to smoke.")]
    [InlineData("You must undertake training.", "You must do training.")]
    [InlineData("You must maintain any fence.", "You must maintain any fence.")]
    [InlineData("Do not maintain one position for long.", "Do not keep one position for long.")]
    [InlineData("Only assistance dogs may come in.", "Only assistance dogs may come in.")]
    [InlineData("Ask if you need assistance.", "Ask if you need help.")]
    [InlineData("You will be assessed for detention under the Mental Health Act.", "You will be assessed for detention under the Mental Health Act.")]
    [InlineData("The nurse assessed you today.", "The nurse checked you today.")]
    public void Easier_words_say_the_same(string source, string said) => Assert.Equal(said, DraftedLines.Said(source));

    [Theory]
    [InlineData("The council sends a consultant. The procedure takes a week.", 0)]
    [InlineData("The hospital sends a consultant. The procedure takes a week.", 2)]
    [InlineData("Your rent is due. You are exempt.", 1)]
    public void A_word_of_medicine_is_explained_where_health_is_spoken_of(string source, int meanings) => Assert.Equal(meanings, DraftedLines.Meanings(source).Count);

    [Fact]
    public void A_word_of_another_trade_has_no_picture_of_health()
    {
        Assert.All(DraftedLines.Draft("The council sends a consultant.").Edition.Blocks.OfType<FormatService.Documents.Model.PictureRow>(), row => Assert.Null(row.Picture));
        Assert.Contains(DraftedLines.Draft("The hospital has a consultant. The consultant will see you.").Edition.Blocks.OfType<FormatService.Documents.Model.PictureRow>(), row => row.Picture is not null);
    }

    [Fact]
    public void A_note_below_a_table_stands_with_the_cells_that_have_its_mark() =>
        Assert.Equal(
            ["Drop: Timolol|Week 1: Morning*|Week 2: Morning*", "Drop: Timolol|* Not if you are pregnant.", "Drop: Other|Week 1: Night|Week 2: None"],
            DraftedLines.Rows("| Drop | Week 1 | Week 2 |\n|---|---|---|\n| Timolol | Morning* | Morning* |\n| Other | Night | None |\n\n\\* Not if you are pregnant."));

    [Theory]
    [InlineData("“I forgot 2 doses. The nurse said it did not matter.”", "“I forgot 2 doses.|The nurse said it did not matter.”", "Dose means how much medicine you take at one time.")]
    [InlineData("‘I forgot 2 doses. The nurse didn’t mind.’", "‘I forgot 2 doses.|The nurse did not mind.’", "Dose means how much medicine you take at one time.")]
    [InlineData(
        "“I was well. I had a pulse. I ate lunch. I saw a midwife. I went home.” That was good.",
        "“I was well.|I had a pulse.", "I ate lunch.", "I saw a midwife.|I went home.”|That was good.", "Pulse means how fast your heart beats.|Midwife means a person who helps when a baby is born.")]
    [InlineData("“I was hot. I took a dose.\n\n“I got well.”\n\nThat was good.", "“I was hot.|I took a dose.", "“I got well.”", "Dose means how much medicine you take at one time.", "That was good.")]
    [InlineData("A 5\" cut had pus.\n\nWait.", "A 5\" cut had pus.", "Pus means thick yellow fluid from an infection.", "Wait.")]
    public void What_a_word_means_is_not_put_into_what_somebody_says(string source, params string[] rows) => Assert.Equal(rows, DraftedLines.Rows(source));

    [Fact]
    public void What_is_allowed_has_no_picture_beside_what_forbids_the_same()
    {
        var allowed = DraftedLines.Draft("With sedation, you must not drive for 24 hours, and an adult must stay with you overnight. With gas and air, you may drive after 30 minutes.");

        Assert.DoesNotContain(allowed.Edition.Blocks.OfType<FormatService.Documents.Model.PictureRow>(), row => row.Picture?.Name == "driving");
    }

    [Fact]
    public void Half_of_a_sentence_keeps_its_subject() =>
        Assert.Equal("Lithium at 0.6 to 1.0 is right; above 1.5 mmol/L is toxic.", DraftedLines.Said("Lithium at 0.6 to 1.0 is right; above 1.5 mmol/L is toxic."));
}
