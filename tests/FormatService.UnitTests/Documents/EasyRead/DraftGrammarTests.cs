using FormatService.Documents.EasyRead;
using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>Easier words stand only where they fit the grammar of the place; else the word stays and is explained.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftGrammarTests
{
    [Theory]
    [InlineData("Nausea may occur.", "Feeling sick may occur.")]
    [InlineData("The patient is vomiting.", "The patient is being sick.")]
    [InlineData("Nausea and vomiting are common.", "Feeling sick and being sick are common.")]
    [InlineData("If you are nauseous, rest.", "If you are feeling sick, rest.")]
    [InlineData("You may feel nauseous.", "You may feel sick.")]
    [InlineData("The tube is inserted here.", "The tube is put in here.")]
    [InlineData("You have a fracture.", "You have a broken bone.")]
    [InlineData("Stop immediately.", "Stop straight away.")]
    [InlineData("Call us immediately if you bleed.", "Call us straight away if you bleed.")]
    [InlineData("Ensure that you rest.", "Make sure that you rest.")]
    [InlineData("Ensure your wound is dry.", "Make sure your wound is dry.")]
    [InlineData("The test is usually performed here.", "The test is usually done here.")]
    [InlineData("Tests carried out at home.", "Tests done at home.")]
    [InlineData("To purchase it, ring.", "To buy it, ring.")]
    [InlineData("Attempt to walk.", "Try to walk.")]
    [InlineData("Consult your GP.", "Speak to your GP.")]
    [InlineData("If you vomit, rest.", "If you are sick, rest.")]
    [InlineData("Inhale it slowly.", "Breathe it in slowly.")]
    [InlineData("Do not inhale them.", "Do not breathe them in.")]
    [InlineData("We do not pay if you have any rent owing to the council.", "We do not pay if you have any rent owing to the council.")]
    [InlineData("Ring us if you vomit within 2 hours.", "Ring us if you are sick within 2 hours.")]
    [InlineData("The majority of your tablets are safe.", "Most of your tablets are safe.")]
    [InlineData("The majority of people go home.", "Most people go home.")]
    [InlineData("A number of these tablets are safe.", "Some of these tablets are safe.")]
    [InlineData("You will get a sufficient number of tablets.", "You will get enough tablets.")]
    [InlineData("Allow sufficient time.", "Allow enough time.")]
    [InlineData("We can help identify if it is safe.", "We can help find out if it is safe.")]
    [InlineData("It's been a long time.", "It has been a long time.")]
    [InlineData("There’s always been a nurse.", "There has always been a nurse.")]
    [InlineData("It's safe.", "It is safe.")]
    [InlineData("It is currently shut.", "It is now shut.")]
    [InlineData("Your General Practitioner will help.", "Your GP will help.")]
    public void Easier_words_that_fit_are_said(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("You may have vomiting.", "Vomiting means being sick.")]
    [InlineData("If you have pain or vomiting, rest.", "Vomiting means being sick.")]
    [InlineData("You have been vomiting.", "Vomiting means being sick.")]
    [InlineData("Tell us if vomiting blood.", "Vomiting means being sick.")]
    [InlineData("Severe nausea is bad.", "Nausea means feeling sick.")]
    [InlineData("Do not immerse your wound.", "Immerse means put under water.")]
    [InlineData("You may fracture a bone.", "Fracture means a broken bone.")]
    [InlineData("Come to the hip fracture clinic.", "Fracture means a broken bone.")]
    [InlineData("You must immediately lie down.", "Immediately means straight away.")]
    [InlineData("The ward is temporarily shut.", "Temporarily means for a short time.")]
    [InlineData("Ensure good pain relief.", "Ensure means make sure.")]
    [InlineData("Bring the accompanying letter.", "Accompanying means that comes with it.")]
    [InlineData("Ring us if you vomit blood.", "Vomit means bring up what is in your tummy, or what comes up from it.")]
    [InlineData("It may be blood that makes you vomit.", "Vomit means bring up what is in your tummy, or what comes up from it.")]
    [InlineData("If you vomit a tablet, wait.", "Vomit means bring up what is in your tummy, or what comes up from it.")]
    [InlineData("If you vomit or cough up blood, ring us.", "Vomit means bring up what is in your tummy, or what comes up from it.")]
    [InlineData("Vomiting or coughing up blood is bad.", "Vomiting means being sick.")]
    [InlineData("There is currently no cure.", "Currently means at this time.")]
    [InlineData("You will get a sufficient dose.", "Sufficient means enough.")]
    [InlineData("You were assessed as needing help.", "Assess means look at with care, to decide something.")]
    [InlineData("Problems sleeping (insomnia) may come.", "Insomnia means trouble sleeping.")]
    [InlineData("This is called insomnia.", "Insomnia means trouble sleeping.")]
    public void A_word_whose_easier_words_do_not_fit_stays_and_is_explained(string source, string meaning)
    {
        Assert.Equal(source, Said(source));
        Assert.Contains(meaning, Meanings(source));
    }

    [Theory]
    [InlineData("The surgeon performed the operation.")]
    [InlineData("After your purchase, go.")]
    [InlineData("Bring your b.d. tablets.")]
    [InlineData("He took an OD of 20 tablets.")]
    [InlineData("Adjust to life at home.")]
    [InlineData("We make an attempt to call.")]
    [InlineData("You feel generally unwell.")]
    [InlineData("Consult the leaflet.")]
    [InlineData("You have a fractured neck of femur.")]
    [InlineData("The road leading to the ward is shut.")]
    [InlineData("Ask about the Rapid Assistance Scheme.")]
    [InlineData("See the Numerous Walks map.")]
    public void A_word_in_another_sense_stays(string source) => Assert.Equal(source, Said(source));

    [Fact]
    public void No_entry_of_the_glossary_is_said_where_it_makes_an_article_stand_twice()
    {
        foreach (var entry in new[] { "pyrexia", "haematoma", "fracture", "oedema" })
        {
            Assert.DoesNotContain(" a a ", Said($"You may have a {entry}."), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("If you smoke, i.e. do not stop, call us.", "If you smoke, that is, do not stop, call us.")]
    [InlineData("Please note that, on the day, you must not:\n\n- eat\n- drink", "On the day, you must not: eat drink")]
    [InlineData("One or two tablets.", "1 or 2 tablets.")]
    [InlineData("One in five people.", "1 in 5 people.")]
    [InlineData("Rest for twenty minutes.", "Rest for 20 minutes.")]
    [InlineData("Take twenty-two tablets.", "Take twenty-two tablets.")]
    [InlineData("In two hundred and five days.", "In two hundred and five days.")]
    [InlineData("Take 1 tablet, max. 8 in 24 hours.", "Take 1 tablet, max. 8 in 24 hours.")]
    [InlineData("Salbutamol 2 puffs p.r.n. (max 10 puffs).", "Salbutamol 2 puffs when needed (max 10 puffs).")]
    public void Marks_and_numbers_are_said_whole(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("Take 1 g q.d.s. Then rest.", "Take 1 g 4 times a day. Then rest.")]
    [InlineData("Take 400 mg t.d.s. with food.", "Take 400 mg 3 times a day with food.")]
    [InlineData("Take 1 tablet b.d. prn.", "Take 1 tablet 2 times a day when needed.")]
    [InlineData("Take 5 mg OD nocte.", "Take 5 mg once a day at night.")]
    [InlineData("Take 40 mg mane.", "Take 40 mg in the morning.")]
    [InlineData("Take 10 mg stat.", "Take 10 mg straight away.")]
    [InlineData("| Tablet | Dose | When |\n|---|---|---|\n| Statin | 5 mg | mane |", "Tablet: Statin Dose: 5 mg When: in the morning")]
    [InlineData("- Take 1 g TDS. Then stop.", "Take 1 g 3 times a day. Then stop.")]
    public void Short_forms_of_prescribers_are_said_in_full_beside_a_dose(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("Take 1 drop o.d. in the left eye.", "o.d.")]
    [InlineData("The nurse will bring it stat.", "stat")]
    [InlineData("Take it bd.", "bd")]
    [InlineData("Give 5 mg p.r. and rest.", "p.r.")]
    [InlineData("Take 5 mg for 5/7.", "5/7")]
    [InlineData("Take 5 mg q4h.", "q4h")]
    public void Short_forms_of_prescribers_that_may_mean_two_things_are_listed(string source, string form)
    {
        Assert.Equal(source, Said(source));
        Assert.Contains(Draft(source).Review, item => item.Kind == EasyReadReviewKind.HardWord && item.Draft == form);
    }

    [Theory]
    [InlineData("About 5% of people have pain. Another 3% bleed.")]
    [InlineData("About 5% of people have pain. A further 2% of people bleed.")]
    [InlineData("Of 100 people, 5 will bleed. This rises to 8% of people over 80.")]
    public void Shares_that_are_compared_over_sentences_are_all_said_alike(string source) => Assert.Equal(source, Said(source));

    [Fact]
    public void Shares_of_people_that_stand_side_by_side_are_said_in_people() =>
        Assert.Equal("About 4 out of 100 people have pain. Up to 6 out of 100 adults bleed.", Said("About 4% of people have pain. Up to 6% of adults bleed."));

    [Theory]
    [InlineData("1 in 10 people stay longer; 20% of them for a week.", 1)]
    [InlineData("Of 100 people, 5 will bleed. Another 3% get a headache.", 1)]
    [InlineData("Do not become pregnant. Tell us if you might be.", 1)]
    [InlineData("The doctor will see you. It is important to drink water.", 2)]
    public void What_refers_back_stands_in_the_row_that_it_refers_to(string source, int rows) => Assert.Equal(rows, Rows(source).Count);

    [Fact]
    public void An_own_glossary_may_say_where_its_words_fit()
    {
        using var own = new MemoryStream("poorly\tsay adverb\tin a bad way\tward 5\tyes\n"u8.ToArray());
        using var wrong = new MemoryStream("poorly\tsay sometimes\tin a bad way\tward 5\tyes\n"u8.ToArray());
        var glossary = EasyReadGlossary.With(own);

        Assert.Single(glossary.Easier.FindAll("poorly"));
        Assert.Throws<FormatException>(() => EasyReadGlossary.With(wrong));
    }
}
