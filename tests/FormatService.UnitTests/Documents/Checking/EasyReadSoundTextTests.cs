using System.Diagnostics;
using FormatService.Documents.Checking;
using FormatService.Documents.Checking.EasyReadRules;
using FormatService.Documents.Diagnostics;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>Sound rows that look like something that the checker of easy read looks for, each beside one that is it.</summary>
public sealed class EasyReadSoundTextTests
{
    [Theory]
    [Trait("requirement", "E-01")]
    [InlineData("1\\. We put drops in your eye.", true)]
    [InlineData("12\\. Lie down.", true)]
    [InlineData("Step 3: Rest.", true)]
    [InlineData("Step 3. Rest.", true)]
    [InlineData("a) Rest.", true)]
    [InlineData("(b) Rest.", true)]
    [InlineData("1.2. Rest.", true)]
    [InlineData("1\\. Rest now. Sleep well.", false)]
    [InlineData("We gave 1. Rest now.", false)]
    [InlineData("Step 3. Rest now. Sleep well.", false)]
    public void The_number_of_a_step_is_no_sentence(string row, bool isSound) => Expect(DiagnosticCodes.EasyReadSentencesOnLine, row, isSound);

    [Theory]
    [Trait("requirement", "E-09")]
    [InlineData("Your sight is blurred.", true)]
    [InlineData("The numbers are rounded.", true)]
    [InlineData("You may be exhausted.", true)]
    [InlineData("You are tired and the bed is cleaned first.", false)]
    [InlineData("You will be given tablets.", false)]
    public void How_somebody_is_says_who_it_is(string row, bool isSound) => Expect(DiagnosticCodes.EasyReadPassive, row, isSound);

    [Theory]
    [Trait("requirement", "E-07")]
    [InlineData("Call (0118) 496 0199.", true)]
    [InlineData("Call +44 118 496 0199.", true)]
    [InlineData("Go to A&E.", true)]
    [InlineData("Your blood has 100 units/L.", true)]
    [InlineData("We are open Monday, Tuesday, Thursday, Friday and Saturday.", true)]
    [InlineData("We are open on Monday, 9am to 5pm, Tuesday, 10am to 4pm.", true)]
    [InlineData("Come to Ward 4, Mill House, 12 Foot Lane, Northbridge NB1 4LP.", true)]
    [InlineData("Eat bread, rice, fish, meat.", false)]
    [InlineData("Rest (or sleep).", false)]
    [InlineData("Rest & sleep.", false)]
    [InlineData("Eat 5 apples/pears.", false)]
    [InlineData("We bring bread, rice, fish, meat to Mill House NB1 4LP.", false)]
    public void Marks_of_numbers_addresses_and_times_are_part_of_them(string row, bool isSound) => Expect(DiagnosticCodes.EasyReadMark, row, isSound);

    [Theory]
    [InlineData("Your car is AB12 CDE.", true)]
    [InlineData("Your car is ABC 123D.", true)]
    [InlineData("Write down QQ 12 34 56 C.", true)]
    [InlineData("Your number is NBX 4471/2026.", true)]
    [InlineData("The product code is XYZ.", true)]
    [InlineData("You have peripheral arterial disease (PAD).", true)]
    [InlineData("You have a PICC (a thin tube).", true)]
    [InlineData("You have a PICC.", false)]
    [InlineData("You have a B12 FBC test.", false)]
    [InlineData("Come to the AGM 2026.", false)]
    [InlineData("You have an FBC 2 weeks later.", false)]
    public void Letters_of_a_plate_or_a_number_are_short_for_nothing(string row, bool isSound) => Expect(DiagnosticCodes.EasyReadShortForm, row, isSound);

    [Fact]
    public void A_short_form_that_the_list_of_words_tells_of_is_told() =>
        Assert.DoesNotContain(Check("You have PTSD.\n\nposttraumatic stress disorder\n:   Also called PTSD."), finding => finding.Code == DiagnosticCodes.EasyReadShortForm);

    [Theory]
    [InlineData("You have a catheter.\nA catheter means a thin tube.", true)]
    [InlineData("You have a catheter.\n\n![](rest)\nA catheter is a thin tube.", true)]
    [InlineData("You have a thin tube called a catheter.", true)]
    [InlineData("You may lose your hair (alopecia).", true)]
    [InlineData("You may need audiology (care for your ears).", true)]
    [InlineData("Read “Percutaneous Surgery”.", true)]
    [InlineData("Read [Percutaneous help](https://example.org/help).", true)]
    [InlineData("See example.org/percutaneous now.", true)]
    [InlineData("[potrzebuję tłumacza]{lang=pl}", true)]
    [InlineData("Your Mill Road Hospital Percutaneous clinic.", true)]
    [InlineData("Ask the Macmillan Chemotherapy Centre.", true)]
    [InlineData("You have a catheter.", false)]
    [InlineData("You have chemotherapy (such as a drip with it).", false)]
    [InlineData("You have a catheter.\n\n![](rest)\nRest now.\n\n![](rest)\nA catheter means a thin tube.", false)]
    public void A_word_that_its_row_or_the_next_one_explains_is_not_hard(string row, bool isSound) => Expect(DiagnosticCodes.EasyReadHardWord, row, isSound);

    [Theory]
    [InlineData("We check your **liver** now.\nLiver means a part of you.\n\nliver\n:   A part.\n\nliver tests\n:   Tests.", true)]
    [InlineData("We do **liver** tests now.\nLiver means a part of you.\n\nliver\n:   A part.\n\nliver tests\n:   Also called LFTs.", true)]
    [InlineData("You have **warfarin** now.\nWarfarin means something for blood clots.\n\nwarfarin\n:   Tablets.\n\nblood clot\n:   A lump.", true)]
    [InlineData("Ask the Patient Advice and Liaison Service.\n\nPatient Advice and Liaison Service\n:   They help you.", true)]
    [InlineData("Go to A\\&E.\n\nA\\&E\n:   They help you.", true)]
    [InlineData("We check your liver now.\n\nliver\n:   A part.", false)]
    [InlineData("Liver means a part of you.\n\nliver\n:   A part.", false)]
    public void Words_within_longer_words_meanings_and_names_need_no_bold(string row, bool isSound) => Expect(DiagnosticCodes.EasyReadWordNotMarked, row, isSound);

    [Theory]
    [Trait("requirement", "E-13")]
    [InlineData("Week: 1 and 2\nMethotrexate (Monday): 7.5 mg\nNumber of 2.5 mg tablets: 3", true)]
    [InlineData("Week: 1 and 2\nMethotrexate (Monday): 10 mg\nNumber of 2.5 mg tablets: 3", false)]
    public void The_head_of_a_column_is_said_of_all_its_cells(string row, bool isSound)
    {
        const string Leaflet = "| Week | Methotrexate (Monday) | Number of 2.5 mg tablets |\n|---|---|---|\n| 1 and 2 | 7.5 mg | 3 |\n| 3 and 4 | 10 mg | 4 |\n\nThe dose goes up by 2.5 mg every 2 weeks.";

        Assert.Equal(isSound, Check($"{row}\n\n![](rest)\nWeek: 3 and 4\nMethotrexate (Monday): 10 mg\nNumber of 2.5 mg tablets: 4\n\n![](rest)\nThe dose goes up by 2.5 mg every 2 weeks.", Leaflet).All(finding => finding.Code != DiagnosticCodes.EasyReadFactExchanged));
    }

    [Theory]
    [InlineData("Do not (or ")]
    [InlineData("never and you , ")]
    [InlineData("Aa ")]
    [InlineData("AB ")]
    [InlineData("reference number ")]
    [InlineData("aaaa aaaa (aaaa ")]
    [InlineData("“A ")]
    [InlineData("aaaa./{")]
    [InlineData("Monday, 9am, ")]
    public void A_sentence_of_any_length_is_read_in_linear_time(string part)
    {
        var sentence = "x " + string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        var clock = Stopwatch.StartNew();

        DoubleNegation.IsIn(sentence);
        StepLabel.Without(sentence);
        WrittenAsIs.WithoutMarks(sentence);
        WrittenAsIs.CountCommas(sentence, sentence + " NB1 4LP");
        ExplainedWords.In([sentence]);
        NamesIn.Without(sentence);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private static void Expect(string code, string row, bool isSound) => Assert.Equal(isSound, Check(row).All(finding => finding.Code != code));

    private static List<Diagnostic> Check(string row, string leaflet = "Rest now.")
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n::: contact\nPhone: 0118 496 0199\n:::\n\n::: easy-read\n![](rest)\n{row}\n:::\n");
        return [.. LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today)];
    }
}
