using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What a semicolon parts, a draft says in lines or sentences of its own; where a condition or a “not” may be meant for both sides, it stays.</summary>
[Trait("requirement", "E-07")]
public sealed class DraftSemicolonTests
{
    [Theory]
    [InlineData(
        "| Choice | What it is | What can be good |\n|---|---|---|\n| Rest | a week at home | less pain; no operation; helps you later |",
        "Choice: Rest|What it is: a week at home|What can be good:|less pain|no operation|helps you later")]
    [InlineData(
        "| Drug | What to do | Why |\n|---|---|---|\n| A | do not take it; use B | it may harm you |",
        "Drug: A|What to do:|do not take it|use B", "Drug: A|Why: it may harm you")]
    [InlineData(
        "| Choice | What is good | What is bad |\n|---|---|---|\n| Rest | less pain; no risk; no cost | takes weeks; is no cure |",
        "Choice: Rest|What is good:|less pain|no risk|no cost", "Choice: Rest|What is bad:|takes weeks|is no cure")]
    public void Parts_of_a_cell_are_lines_and_nothing_else_stands_behind_them(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData("Please note: go with somebody; choose level ground.", "Please note:|go with somebody|choose level ground")]
    [InlineData("Open: Monday to Friday, 9am to 5pm; Saturday, 9 a.m. to 1 p.m.", "Open:|Monday to Friday, 9am to 5pm|Saturday, 9 a.m. to 1 p.m.")]
    public void Parts_behind_a_label_are_lines(string source, string row) => Assert.Equal([row], Rows(source));

    [Theory]
    [InlineData("Step 1: if you bleed, press on it; call us.")]
    [InlineData("Step 1: rest; or call us.")]
    [InlineData("Step 1: rest your arm; otherwise it may swell.")]
    [InlineData("Tablets: under 12: half of one; over 12: 1.")]
    [InlineData("Tell us if you are taking: tablets; cream.")]
    [InlineData("Bring: your list (tablets; creams; drops).")]
    [InlineData("Step 1: keep it dry until Monday; do not rub it.")]
    public void Parts_that_go_on_from_each_other_stay_together(string source) => Assert.Equal([source], Rows(source));

    [Fact]
    public void What_names_a_record_stays_in_one_line() =>
        Assert.Equal(["Drugs: A; B|Amount: 5 mg"], Rows("| Drugs | Amount |\n|---|---|\n| A; B | 5 mg |"));

    [Theory]
    [InlineData("Only 2.5 mg tablets should be given to you; do not accept others.", "Only 2.5 mg tablets should be given to you. Do not accept others.")]
    [InlineData("Swallow the tablets whole; they should not be crushed.", "Swallow the tablets whole. They should not be crushed.")]
    [InlineData("You must ask within 28 days; claims cannot be paid for more than 6 months.", "You must ask within 28 days. Claims cannot be paid for more than 6 months.")]
    [InlineData("You should not stop it suddenly; instead, speak to your GP.", "You should not stop it suddenly. Instead, speak to your GP.")]
    [InlineData("Do not stop it; call us.", "Do not stop it; call us.")]
    [InlineData("Do not stop your tablets; call the ward first.", "Do not stop your tablets. Call the ward first.")]
    [InlineData("We are sure that it helps you; however, it is not a cure.", "We are sure that it helps you. However, it is not a cure.")]
    public void Sentences_that_stand_alone_are_parted_by_a_full_stop(string source, string said) => Assert.Equal(said, Said(source));

    [Theory]
    [InlineData("If you are sick, contact us; do not take it again.")]
    [InlineData("You cannot take it if you are allergic; you must not share it.")]
    [InlineData("You must not drive a car; operate big machines.")]
    [InlineData("You must not drink wine; take a long bath.")]
    [InlineData("You may not eat toast; drink some tea.")]
    [InlineData("Make sure you are not ill; you have eaten well.")]
    [InlineData("It has not been shown that it helps; it is safe.")]
    [InlineData("Do not drive; or swim in the sea.")]
    public void What_a_condition_or_a_denial_may_be_meant_for_stays_in_one_sentence(string source) => Assert.Equal(source, Said(source));
}
