using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>In a draft, a list in a list and a note of a table stand below all that leads to them, and without brackets.</summary>
[Trait("requirement", "E-07")]
public sealed class DraftListTests
{
    [Theory]
    [InlineData(
        "You must not take it if you:\n\n- are pregnant\n- have:\n  - liver pain\n  - eye pain, unless we agree\n- drink",
        "You must not take it if you:|are pregnant|have liver pain|have eye pain, unless we agree|drink")]
    [InlineData(
        "Do not:\n\n- lift things\n- drive until:\n  - you can stop\n  - your insurer agrees\n- run, or jump",
        "Do not:|lift things", "Do not:|drive until:|you can stop|your insurer agrees", "Do not:|run, or jump")]
    [InlineData(
        "We do not count anyone who:\n\n- is a child\n- gets one of these:\n  - Blue Money\n  - Red Money, but not the small part alone",
        "We do not count anyone who:|is a child", "We do not count anyone who:|gets one of these:|Blue Money|Red Money, but not the small part alone")]
    [InlineData(
        "Call us if:\n\n1. you fall\n2. you see flashes or\n   - dots that are new\n   - a shadow\n3. you feel ill",
        "Call us if:|1. you fall", "Call us if:|2. you see flashes or:|dots that are new|a shadow", "Call us if:|3. you feel ill")]
    [InlineData(
        "You can go home when you:\n\n- can walk\n- have one of these:\n  - a son\n  - a friend\n- feel well",
        "You can go home when you:|can walk|have one of these:|a son|a friend|You can go home when you:|feel well")]
    [InlineData(
        "You must not:\n\n- eat:\n  - fruit:\n    - plums\n    - pears\n  - nuts\n- swim",
        "You must not:|eat:|fruit:|plums|pears", "You must not:|eat:|nuts", "You must not:|swim")]
    [InlineData("Do not:\n\n- drink beer\n  - wine\n  - gin\n\n  In this case, wait.\n- swim", "Do not:|drink beer:|wine|gin|In this case, wait.", "Do not:|swim")]
    [InlineData("You may:\n\n- have:\n  - a cold\n  - a cough\n- feel ill", "You may:", "Have:|a cold|a cough", "Feel ill.")]
    [InlineData("- Do not eat:\n  - milk\n  - eggs, and\n- or drink", "Do not eat: milk; eggs, and|or drink")]
    [InlineData(
        "If you are late:\n\n1. Wait.\n2. Go on.\n   1. Write it down.\n   2. Tell us.\n3. See step 2.",
        "If you are late:|1. Wait.", "If you are late:|2. Go on.|1. Write it down.|2. Tell us.", "If you are late:|3. See step 2.")]
    public void A_list_in_a_list_stands_below_all_that_leads_to_it(string source, params string[] rows) => Assert.Equal(rows, Rows(source).Where(row => !row.Contains(" means ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("You must not:\n\n- smoke\n  - Use nicotine patches.\n  - Ask us.\n- swim", "You must not:|smoke. Use nicotine patches. Ask us.|swim")]
    [InlineData("You must not:\n\n- stop your tablets\n  - Ask us first.\n- swim", "You must not:|stop your tablets. Ask us first.|swim")]
    [InlineData("Do not eat:\n\n- milk:\n  - drink oat milk\n  - try soya milk\n- eggs", "Do not eat:|milk: drink oat milk, try soya milk|eggs")]
    public void What_is_said_about_an_item_is_not_forbidden_like_the_item(string source, string row) => Assert.Equal([row], Rows(source));

    [Theory]
    [InlineData("::: do-not\n- smoke\n  - Use nicotine patches.\n  - Ask us.\n:::", "Do not smoke.", "Use nicotine patches.", "Ask us.")]
    [InlineData("- If you bleed\n  - Sit down.\n  - Press hard.", "If you bleed|Sit down.|Press hard.")]
    [InlineData("You must not wait:\n\n- if you bleed\n  - Sit down.\n  - Press hard.\n- if you fall", "You must not wait:|if you bleed:|Sit down.|Press hard.", "You must not wait:|if you fall")]
    public void A_condition_stays_with_what_is_to_be_done_then(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData("1. Two days before: rest.\n2. 7pm: drink.", "Step 1.|2 days before: rest.", "Step 2.|7pm: drink.")]
    [InlineData("You must not eat if you:\n\n1. 2 hours before: feel sick\n2. ache", "You must not eat if you:|Step 1.|2 hours before: feel sick|Step 2.|ache")]
    [InlineData("1. Rest.\n2. ½ a tablet at 7pm.", "Step 1: Rest.", "Step 2: ½ a tablet at 7pm.")]
    [InlineData("1. Rest.\n2. Drink 2 cups.", "1. Rest.", "2. Drink 2 cups.")]
    public void The_number_of_a_step_does_not_run_into_a_number_in_it(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Fact]
    public void The_number_of_a_step_takes_no_picture_from_what_it_says() =>
        Assert.Equal(
            ["doctor", null],
            LeafletBlocks.Of(new Leaflet(new LeafletMetadata { Title = "T" }, Draft("1. 2 days before: your doctor calls.\n2. 1 day before: wait.").Edition.Blocks, [])).OfType<PictureRow>().Select(row => row.Picture?.Name));

    [Theory]
    [InlineData("## When do I stop eating?\n\n1. Rest.\n2. Wait.", "1. Rest.|2. Wait.")]
    [InlineData("## Who must not take it?\n\n- babies\n- boys\n- girls\n- men\n- women\n- cats", "babies|boys|girls|men|women", "Who must not take it?|cats")]
    [InlineData("## Call us if\n\n- you faint\n- or fall", "Call us if|you faint|or fall")]
    public void A_question_above_a_list_is_not_asked_again_below_it_and_keeps_its_mark(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData(
        "| Week | Drug | Acid |\n|---|---|---|\n| 1 | 3 tablets | 1 tablet |\n| 2 | 6 tablets[^m] | 1 tablet |\n\n[^m]: The most is 10 tablets.",
        "Week: 1|Drug: 3 tablets|Acid: 1 tablet", "Week: 2|Drug: 6 tablets|Acid: 1 tablet", "Week: 2|Drug:|The most is 10 tablets.")]
    [InlineData("| Drug | Night |\n|---|---|\n| Statin | 40 mg[^1] |\n\n[^1]: Not with juice.", "Drug: Statin|Night: 40 mg", "Drug: Statin|Not with juice.")]
    [InlineData("| Drug | Night[^1] |\n|---|---|\n| A | 1 mg |\n| B | 2 mg |\n\n[^1]: Not with juice.", "Drug: A|Night: 1 mg", "Drug: B|Night: 2 mg", "Night:|Not with juice.")]
    public void A_note_of_a_table_is_a_row_behind_the_record_that_refers_to_it(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Fact]
    public void What_a_word_means_is_asked_for_no_picture() =>
        Assert.Equal(
            ["You must not wait: if you take an overdose if you faint"],
            Draft("You must not wait:\n\n- if you take an overdose\n- if you faint").Review.Where(item => item.Kind == FormatService.Documents.EasyRead.EasyReadReviewKind.RowWithoutPicture).Select(item => item.Draft));

    [Theory]
    [InlineData("If you take an overdose, call us. You can ring 0118 496 0111 at any time.", "If you take an overdose, call us.|You can ring 0118 496 0111 at any time.", "Overdose means too much of a medicine.")]
    [InlineData("Take a dose. You can rest.", "Take a dose.|Dose means how much medicine you take at one time.", "You can rest.")]
    public void What_a_word_means_stands_right_behind_its_sentence_or_behind_its_row(string source, params string[] rows) => Assert.Equal(rows, Rows(source));
}
