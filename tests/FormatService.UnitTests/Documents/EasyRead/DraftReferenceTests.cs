using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.UnitTests.Documents.Reading;
using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>In a draft, what says something only with what stands before it stands with that.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftReferenceTests
{
    [Theory]
    [InlineData("- Finish the course.\n- Leave a gap.\n\nFailure to do so may make you ill.", "Finish the course.|Leave a gap.|Failure to do so may make you ill.")]
    [InlineData("- Wash your hands.\n- Do not sit on the beds.\n\nOtherwise you may make others ill.", "Wash your hands.|Do not sit on the beds.|Otherwise you may make others ill.")]
    [InlineData("Call 999 if:\n\n- you faint\n- you cough up blood\n\nDo not wait for your visit in these cases.", "Call 999 if:|you faint|you cough up blood|Do not wait for your visit in these cases.")]
    [InlineData("You can pay less if you:\n\n- are a student\n- are over 65\n\nThis does not apply to a second bin.", "You can pay less if you:|are a student|are over 65|This does not apply to a second bin.")]
    [InlineData("If you take:\n\n- aspirin,\n- or ibuprofen,\n\nphone us 7 days before.", "If you take:|aspirin,|or ibuprofen,|phone us 7 days before.")]
    [InlineData("::: do-not\n- drive\n- swim\n:::\n\nIf you do, you may have a fit.", "Do not:|drive|swim|If you do, you may have a fit.")]
    [InlineData("## Call us if\n\n- you faint\n- or fall\n\nIf you do not, it could get worse.", "Call us if|you faint|or fall|If you do not, it could get worse.")]
    [InlineData("Drink only water before the test.\n\nFailure to do so may mean that we send you home.", "Drink only water before the test.|Failure to do so may mean that we send you home.")]
    [InlineData("You must pay by Friday.\n\nIf you do not do this, you will pay more.", "You must pay by Friday.|If you do not do this, you will pay more.")]
    [InlineData("The risk of death is low. It is higher if you have heart disease.", "The risk of death is low.|It is higher if you have heart disease.")]
    [InlineData("Do not stop suddenly. If you do so you may feel sick.", "Do not stop suddenly.|If you do so you may feel sick.")]
    [InlineData("All tests have risks. These include:\n\n- a rash\n- a fall", "All tests have risks.|These include:|a rash|a fall")]
    [InlineData("Do not take it if any of the following is true. If you are not sure, ask us:\n\n- you have had a fit\n- you are ill", "Do not take it if any of the following is true.|If you are not sure, ask us:|you have had a fit|you are ill")]
    [InlineData("You can pay:\n\n- by phone\n- at our office\n\nNone of these are possible? Speak to us.", "You can pay:|by phone|at our office|None of these are possible?|Speak to us.")]
    [InlineData("If you cannot move it, go to A&E. If you can but it hurts, rest.", "If you cannot move it, go to A&E.|If you can but it hurts, rest.")]
    [InlineData("An ice pack can help with the pain and swelling. Wrap it in a towel. Do not leave it on for more than 15 minutes. Then put it back in the freezer.", "An ice pack can help with the pain and swelling.|Wrap it in a towel.|Do not leave it on for more than 15 minutes.|Then put it back in the freezer.")]
    [InlineData("- If you are sick, stop.\n- If you are not, go on.", "If you are sick, stop.|If you are not, go on.")]
    public void It_is_one_row_with_what_it_refers_to(string source, string row) => Assert.Equal([row], WithoutMeanings(source));

    [Theory]
    [InlineData("- Take your tablets.\n- Drink tea.\n\nThis leaflet was written by us.", 3)]
    [InlineData("- Take your tablets.\n- Drink tea.\n\nOtherwise healthy people can have it.", 3)]
    [InlineData("Take your tablets.\n\nPhone us on Monday.", 2)]
    public void What_refers_to_nothing_is_a_row_of_its_own(string source, int rows) => Assert.Equal(rows, Rows(source).Count);

    [Fact]
    public void What_a_long_list_without_words_before_it_is_followed_by_stands_right_behind_it()
    {
        var rows = Rows("1. Sit up.\n2. Shake it.\n3. Breathe out.\n4. Press once.\n5. Breathe in.\n6. Wait.\n7. Rest.\n\nIf you do not do this, it will not work.\n\nSee you soon.");

        Assert.Equal(["7. Rest.", "If you do not do this, it will not work.", "See you soon."], rows.TakeLast(3));
    }

    [Fact]
    public void The_last_row_of_a_long_list_holds_what_follows_it()
    {
        var rows = Rows("You must not:\n\n- drive a car\n- drink alcohol\n- smoke\n- swim\n- lift heavy things\n- fly in a plane\n- go to work\n\nIf you do, you may bleed.");

        Assert.Equal("You must not:|fly in a plane|go to work|If you do, you may bleed.", rows[^1]);
    }

    [Fact]
    public void What_a_word_means_does_not_part_a_sentence_from_what_refers_to_it() =>
        Assert.Equal(["Measure the urine you pass.|This includes what you pass at night.", "Urine means pee."], Rows("Measure the urine you pass. This includes what you pass at night."));

    [Theory]
    [InlineData("| Age | Medicine | Dose |\n|---|---|---|\n| Adults | A | 5 ml |\n| | B | 10 ml |\n| Children | A | 1 ml |\n| | B | 2 ml |", "Age: Adults|Medicine: A|Dose: 5 ml", "Age: Adults|Medicine: B|Dose: 10 ml", "Age: Children|Medicine: A|Dose: 1 ml", "Age: Children|Medicine: B|Dose: 2 ml")]
    [InlineData("| | Medicine | Dose |\n|---|---|---|\n| **Adults** | A | 5 ml |\n| | B | |", "Adults|Medicine: A|Dose: 5 ml", "Adults|Medicine: B")]
    [InlineData("| Morning | Night |\n|---|---|\n| 2 tablets | 1 tablet |\n| | 3 tablets |", "Morning: 2 tablets|Night: 1 tablet", "Night: 3 tablets")]
    [InlineData("| Food | Yes | No |\n|---|---|---|\n| Fruit | pears | plums |\n| | | dates |", "Food: Fruit|Yes: pears|No: plums", "Food: Fruit|No: dates")]
    [InlineData("| Do | Do not |\n|---|---|\n| rest | smoke |\n| | drive |", "Do: rest|Do not: smoke", "Do not: drive")]
    [InlineData("| Before 9am | Drug | After |\n|---|---|---|\n| A | B | C |\n| | D | |", "Before 9am: A|Drug: B|After: C", "Drug: D")]
    [InlineData("| Tablets | Drug |\n|---|---|\n| 2 | A |\n| | B |", "Tablets: 2|Drug: A", "Drug: B")]
    public void A_row_of_a_table_says_what_it_is_of_where_the_cell_above_says_it(string source, params string[] rows) =>
        Assert.Equal(rows, WithoutMeanings(source));

    [Fact]
    public void What_was_carried_down_is_for_a_person_to_see() =>
        Assert.Contains(
            Draft("| Age | Drug | When |\n|---|---|---|\n| Adults | A | 1pm |\n| | B | 2pm |").Review,
            item => item is { Kind: EasyReadReviewKind.ChangedSentence, Source: "Drug: B When: 2pm", Draft: "Age: Adults Drug: B When: 2pm" });

    [Theory]
    [InlineData("Not more than two visitors at the bedside.", "There must not be more than 2 visitors at the bedside.")]
    [InlineData("No more than one parent at a time.", "There must not be more than one parent at a time.")]
    [InlineData("No more than 3 people can come.", "No more than 3 people can come.")]
    [InlineData("Not more than 4 tablets a day.", "Not more than 4 tablets a day.")]
    [InlineData("You needn't come.", "You do not need to come.")]
    [InlineData("You mustn’t drive.", "You must not drive.")]
    [InlineData("You can have no more than 4 visitors a day.", "You can have no more than 4 visitors a day.")]
    public void What_forbids_is_a_sentence_that_still_forbids(string source, string said) => Assert.Equal(said, Said(source));

    [Fact]
    public void Shares_in_one_list_are_said_alike() =>
        Assert.DoesNotContain("out of", Said("You may have:\n\n- a rash (5% of people)\n- a fall (0.3%)"), StringComparison.Ordinal);

    [Fact]
    public void A_share_and_that_of_its_note_are_said_alike() =>
        Assert.Equal("It happens in 5% of patients. (In people who smoke: 12%.)", Said("It happens in 5% of patients.[^n]\n\n[^n]: In people who smoke: 12%."));

    [Theory]
    [InlineData("- a bag;\n- a coat.", "You need a bag.|You need a coat.")]
    [InlineData("- Bags;\n- Coats", "You need:|Bags|Coats")]
    [InlineData("| Risk | Share |\n|---|---|\n| Rash | <1% |", "Share: less than 1%")]
    public void A_mark_that_stands_for_words_is_said_in_words(string source, string said) => Assert.Contains(said, string.Join('|', Rows("You need:\n\n" + source)), StringComparison.Ordinal);

    [Theory]
    [InlineData("summary: About the MMR vaccine.", "You should not have the MMR vaccine if you are ill.")]
    [InlineData("summary: Information about warfarin.", "Do not take warfarin.")]
    public void A_summary_that_names_what_a_leaflet_is_about_turns_nothing_round(string summary, string source)
    {
        var leaflet = MarkdownLeafletReaderTests.Read($"---\n{summary}\n---\n# T\n\n{source}\n").Leaflet!;

        Assert.DoesNotContain(Findings(leaflet), finding => finding.Code == DiagnosticCodes.EasyReadDenialTurned);
    }

    [Theory]
    [InlineData("| Age | Medicine | Dose |\n|---|---|---|\n| 1 to 2 years | Amoxicillin | 5 ml |\n| | Paracetamol | 10 ml |\n| 3 to 5 years | Amoxicillin | 15 ml |\n| | Paracetamol | 20 ml |")]
    [InlineData("Not more than two visitors at the bedside.")]
    [InlineData("| Risk | Share |\n|---|---|\n| Rash | <1% |\n| Bleeding | 3% |")]
    public void Nothing_is_found_wrong_in_such_a_draft(string source) =>
        Assert.DoesNotContain(
            Findings(MarkdownLeafletReaderTests.Read($"# T\n\n{source}\n").Leaflet!),
            finding => finding.Code is DiagnosticCodes.EasyReadFactMissing or DiagnosticCodes.EasyReadFactAdded or DiagnosticCodes.EasyReadUnit or DiagnosticCodes.EasyReadDenialTurned or DiagnosticCodes.EasyReadFactExchanged);

    private static List<Diagnostic> Findings(Leaflet leaflet) => [.. ChangedEditionTests.Check(leaflet, EasyReadDrafter.Standard.Draft(leaflet).Edition)];

    private static IEnumerable<string> WithoutMeanings(string source) =>
        Rows(source).Select(row => string.Join('|', row.Split('|').Where(line => !line.Contains(" means ", StringComparison.Ordinal)))).Where(row => row.Length > 0);
}
