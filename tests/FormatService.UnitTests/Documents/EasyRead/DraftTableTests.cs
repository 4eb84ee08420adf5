using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.UnitTests.Documents.Reading;
using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>A draft has no tables: it does not speak of one, and says in words where nothing stands in a cell.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftTableTests
{
    private const string Table = "| Drug | Amount |\n|---|---|\n| A | 5 mg |";

    [Theory]
    [InlineData("The numbers in this table are for adults.", "The numbers in the list below are for adults.")]
    [InlineData("This table shows what we advise.", "The list below shows what we advise.")]
    [InlineData("Ask us about the following table.", "Ask us about the list below.")]
    [InlineData("See the table on the next page.", "See the list below.")]
    [InlineData("See the chart below.", "See the list below.")]
    [InlineData("The nurse will mark your row in this table.", "The nurse will mark your part of the list below.")]
    [InlineData("In the table you can find your amount.", "In the list below you can find your amount.")]
    [InlineData("The table lists what to take.", "The list below lists what to take.")]
    [InlineData("These tables help you.", "The lists below help you.")]
    public void A_table_that_follows_is_the_list_below(string source, string said) => Assert.Equal([said, "Drug: A|Amount: 5 mg"], Rows($"{source}\n\n{Table}"));

    [Theory]
    [InlineData("You lie on a table. This table moves.")]
    [InlineData("Put your bag on this table.")]
    [InlineData("The table above is not yours.")]
    [InlineData("The first column of this table is yours.")]
    public void Other_tables_are_let_be(string source) => Assert.Equal(source, Said($"{source}\n\n{Table}")[..source.Length]);

    [Fact]
    public void A_table_that_stands_before_is_the_list_above() => Assert.Equal(["Drug: A|Amount: 5 mg", "Ask about the list above.", "See the list above."], Rows($"{Table}\n\nAsk about this table.\n\n### More\n\nSee the table above."));

    [Fact]
    public void A_table_of_a_section_that_follows_is_the_list_below() => Assert.Equal(["See the list below.", "Drug: A|Amount: 5 mg"], Rows($"See the table below.\n\n### Doses\n\n{Table}"));

    [Fact]
    public void The_caption_of_a_table_stands_above_its_rows() => Assert.Equal(["The list below is for adults.", "Drug: A|Amount: 5 mg"], Rows($"Table: This table is for adults.\n\n{Table}"));

    [Fact]
    public void A_note_of_a_table_stands_within_its_list() => Assert.Contains("This list is old.", Said("| Drug | Amount |\n|---|---|\n| A[^1] | 5 mg |\n\n[^1]: This table is old."), StringComparison.Ordinal);

    [Fact]
    public void Where_no_table_was_nothing_is_a_list() => Assert.Equal(["See the table below."], Rows("See the table below."));

    [Fact]
    public void A_chart_beside_a_picture_may_be_the_picture() => Assert.Contains("See the chart below.", Said($"See the chart below.\n\n![A curve that falls](a.png)\n\n{Table}"), StringComparison.Ordinal);

    [Fact]
    public void A_heading_speaks_of_a_list_as_well() =>
        Assert.Equal("How to read the list below", LeafletText.Of(Assert.IsType<Section>(Draft($"## How to read this table\n\n{Table}").Edition.Blocks[0]).Heading));

    [Theory]
    [InlineData("| Drug | Morning | Evening |\n|---|---|---|\n| A | 5 mg | – |", "Drug: A|Morning: 5 mg|Evening: none")]
    [InlineData("| Drug | Morning | Evening |\n|---|---|---|\n| A | 1 tablet | - |", "Drug: A|Morning: 1 tablet|Evening: none")]
    [InlineData("| Drug | Monday | 8am |\n|---|---|---|\n| A | — | half a tablet |", "Drug: A|Monday: none|8am: half a tablet")]
    [InlineData("| Drug | Morning | How long |\n|---|---|---|\n| A | 5 mg | – |", "Drug: A|Morning: 5 mg|How long: nothing is written here")]
    [InlineData("| Clinic | Morning | Evening |\n|---|---|---|\n| Eyes | Ward 5 | – |", "Clinic: Eyes|Morning: Ward 5|Evening: nothing is written here")]
    public void A_dash_in_a_cell_is_said_in_words(string source, string row) => Assert.Equal([row], Rows(source));

    [Fact]
    public void An_empty_cell_beside_amounts_is_told_and_another_is_not() =>
        Assert.Equal(
            ["Drug: A|Morning: 5 mg|Evening: nothing is written here", "Drug: B|Morning: 5 mg|Evening: 2 mg|Why: pain"],
            Rows("| Drug | Morning | Evening | Why |\n|---|---|---|---|\n| A | 5 mg | | |\n| B | 5 mg | 2 mg | pain |"));

    [Fact]
    public void What_a_dash_means_is_for_a_person_to_see() =>
        Assert.Contains(
            Draft("| Drug | Morning | Evening |\n|---|---|---|\n| A | 5 mg | – |").Review,
            item => item is { Kind: EasyReadReviewKind.ChangedSentence, Source: "Drug: A Morning: 5 mg Evening: –" });

    [Fact]
    public void Where_there_are_no_words_for_it_a_dash_stays() =>
        Assert.Contains(
            "Abend: –",
            LeafletText.Of(EasyReadDrafter.Standard.Draft(MarkdownLeafletReaderTests.Read("---\nlanguage: de\n---\n\n# T\n\n| Mittel | Morgen | Abend |\n|---|---|---|\n| A | 5 mg | – |\n").Leaflet!).Edition.Blocks),
            StringComparison.Ordinal);
}
