using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>In a draft, what a leaflet shortens is said in full, in words that fit the place.</summary>
[Trait("requirement", "E-07")]
public sealed class DraftShortFormTests
{
    [Theory]
    [InlineData("You may have PAD (peripheral arterial disease). PAD hurts.", "You may have peripheral arterial disease. Peripheral arterial disease hurts.")]
    [InlineData("Send the lasting power of attorney (LPA). We copy the LPA.", "Send the lasting power of attorney. We copy the lasting power of attorney.")]
    [InlineData("Send all lasting powers of attorney (LPAs). An LPA is free. LPAs are kept.", "Send all lasting powers of attorney. A lasting power of attorney is free. Lasting powers of attorney are kept.")]
    [InlineData("Tell us of food allergies (FAs). A FA is bad.", "Tell us of food allergies. A food allergy is bad.")]
    [InlineData("Some have urinary tract infections (UTIs). A UTI hurts.", "Some have urinary tract infections. A urinary tract infection hurts.")]
    [InlineData("Some have sickle cell crisis (SCC). The SCC hurts.", "Some have sickle cell crisis. The sickle cell crisis hurts.")]
    public void A_short_form_is_said_in_full_for_one_and_for_many(string source, string drafted) => Assert.Equal(drafted, Said(source));

    [Theory]
    [InlineData("Atrial fibrillation (AF) is common. Your AF may stop.", "Your atrial fibrillation may stop.")]
    [InlineData("Down syndrome (DS) is rare. Your DS may show.", "Your Down syndrome may show.")]
    [InlineData("Northern Council Help (NCH) is free. Ask your NCH now.", "Ask your Northern Council Help now.")]
    public void The_capital_of_a_sentence_does_not_go_with_its_words_and_that_of_a_name_does(string source, string drafted) =>
        Assert.EndsWith(drafted, Said(source), StringComparison.Ordinal);

    [Fact]
    public void The_words_whose_first_letters_a_short_form_has_are_what_it_is_short_for() =>
        Assert.EndsWith("You get Attendance Allowance now.", Said("Ask for Attendance Allowance (AA). You get AA now."), StringComparison.Ordinal);

    [Fact]
    public void A_short_form_with_marks_in_it_is_said_in_full() =>
        Assert.Equal(
            "You need a full blood count or liver checks. You will have tests (full blood count, urea and electrolytes and liver checks). Urea and electrolytes are checked.",
            Said("You need an FBC or LCs. You will have tests (FBC, U&Es and LCs). U&Es are checked.\n\n*[FBC]: full blood count\n*[U&Es]: urea and electrolytes\n*[LCs]: liver checks"));

    [Fact]
    public void A_short_form_within_a_name_stays_and_is_listed()
    {
        const string Source = "See the red toe tip (RTT). Look at the RTT UK website. An RTT is red.";

        Assert.Equal("See the red toe tip. Look at the RTT UK website. A red toe tip is red.", Said(Source));
        Assert.Contains(Draft(Source).Review, item => item is { Kind: FormatService.Documents.EasyRead.EasyReadReviewKind.HardWord, Draft: "RTT" });
    }

    [Fact]
    public void One_scan_is_no_imaging() =>
        Assert.Equal(
            "Magnetic resonance imaging is safe. You cannot have an MRI today. Come to your magnetic resonance imaging scan.",
            Said("Magnetic resonance imaging (MRI) is safe. You cannot have an MRI today. Come to your MRI scan."));

    [Theory]
    [InlineData("You have a red toe tip (RTT). We treat the RTT.", "red toe tip: Also called RTT.")]
    [InlineData("You have a red toe tip (RTT). We treat the RTT.\n\n## What an RTT is\n\nIt is common.", "RTT: Short for red toe tip.")]
    [InlineData("You have an inner tube (IT). Clean the IT. It is soft.", "inner tube: Also called IT.")]
    [InlineData("You have atrial fibrillation (AF). Treat AF.", "atrial fibrillation: A heartbeat that is not regular and often too fast. Also called AF.")]
    public void A_short_form_that_the_draft_does_not_say_stands_beside_what_it_is_short_for(string source, string entry) =>
        Assert.Equal(
            [entry],
            Draft(source).Edition.Blocks.OfType<Section>().SelectMany(section => section.Blocks).OfType<DefinitionList>().SelectMany(list => list.Definitions)
                .Select(definition => $"{LeafletText.Of(definition.Term)}: {LeafletText.Of(definition.Meaning).Trim()}"));

    [Theory]
    [InlineData("We take red pot samples (RPSs). Give an RPS now.", "Give a red pot sample now.")]
    [InlineData("We take urine pot samples (UPSs). Give an UPS now.", "Give a urine pot sample now.")]
    [InlineData("We read urgent ward notes (UWNs). Give a UWN now.", "Give an urgent ward note now.")]
    [InlineData("We take universal bus cards (UBCs). Show an UBC now.", "Show a universal bus card now.")]
    [InlineData("We look for unintended bad harm (UBH). Tell us of a UBH now.", "Tell us of an unintended bad harm now.")]
    public void An_article_goes_with_the_sound_of_the_word_behind_it(string source, string drafted) => Assert.EndsWith(drafted, Said(source), StringComparison.Ordinal);

    [Theory]
    [InlineData("It may harm your kidneys. eGFR is a test of them. pH is not.", "It may harm your kidneys.", "eGFR is a test of them.", "pH is not.")]
    [InlineData("Take it at 8 p.m. with food.", "Take it at 8 p.m. with food.")]
    public void A_sentence_may_begin_with_a_small_letter_before_a_capital(string text, params string[] sentences) => Assert.Equal(sentences, SentenceSplitter.Split(text));
}
