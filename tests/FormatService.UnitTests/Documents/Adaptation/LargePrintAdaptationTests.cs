using System.Text.RegularExpressions;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Adaptation;

public sealed class LargePrintAdaptationTests
{
    [Fact]
    [Trait("requirement", "P-24")]
    public void A_table_of_three_columns_becomes_records_that_repeat_the_names_of_its_columns()
    {
        var blocks = Adapt("""
            Table: Doses

            | Why | Dose | How long |
            | --- | --- | --- |
            | Clot | 5 mg | 7 days |
            | Surgery | 2.5 mg | 10 days |
            """).Blocks;

        Assert.Equal("Why: Clot Dose: 5 mg How long: 7 days Why: Surgery Dose: 2.5 mg How long: 10 days".Split(' '), Words(blocks[^1]));
        var records = Assert.IsType<DefinitionList>(blocks[^1]);
        Assert.Equal(2, records.Definitions.Length);
        Assert.Equal(["Why: Clot", "Why: Surgery"], records.Definitions.Select(record => LeafletText.Of(record.Term)));
        Assert.All(records.Definitions, record => Assert.Equal(2, Assert.IsType<ListBlock>(Assert.Single(record.Meaning)).Items.Length));
    }

    [Fact]
    [Trait("requirement", "P-24")]
    public void A_small_table_stays_a_table_until_its_letters_are_too_large_for_it()
    {
        const string source = """
            | Day | Opening hours |
            | --- | --- |
            | Monday | 9am to 5pm, closed for lunch |
            """;

        Assert.IsType<Table>(Adapt(source, 16).Blocks[^1]);
        Assert.IsType<DefinitionList>(Adapt(source, 36).Blocks[^1]);
    }

    [Theory]
    [Trait("requirement", "P-24")]
    [InlineData("Ward", "Ash ward", 28, true)]
    [InlineData("Ward", "Ash ward", 36, true)]
    [InlineData("Switchboard", "Any ward", 28, true)]
    [InlineData("Switchboard", "Any ward", 36, false)]
    public void A_table_stays_one_only_where_its_columns_hold_their_longest_words_and_facts_whole(string head, string cell, double sizePt, bool stays)
    {
        var block = Adapt($"""
            | {head} | Phone |
            | --- | --- |
            | {cell} | 01632 960 123 |
            """, sizePt).Blocks[^1];

        Assert.Equal(stays, block is Table);
    }

    [Fact]
    [Trait("requirement", "P-24")]
    public void A_cell_of_more_than_three_lines_makes_records_of_two_columns()
    {
        var longCell = string.Join(' ', Enumerable.Repeat("word", 40));

        var records = Assert.IsType<DefinitionList>(Adapt($"""
            | Name | Meaning |
            | --- | --- |
            | a | {longCell} |
            """).Blocks[^1]);

        Assert.Equal($"Name: a Meaning: {longCell}".Split(' '), Words(records));
    }

    [Theory]
    [Trait("requirement", "P-24")]
    [InlineData("| A | B | C |\n| --- | --- | --- |\n| Cap $a | blue | 5 mg $b |\n| Tab | red $c | $d |", "A: Cap (a) B: blue C: 5 mg (b) A: Tab B: red (c) C: (d)")]
    [InlineData("| A $a | B | C |\n| --- | --- | --- |\n| $b | 1 | 2 |\n| | $c | |", "(a) A: (b) B: 1 C: 2 A: B: (c) C:")]
    [InlineData("| A | B | C |\n| --- | --- | --- |\n| x | 1 | 2 |\n| | $a | 3 |", "A: x B: 1 C: 2 B: (a) C: 3")]
    [InlineData("| | | |\n| --- | --- | --- |\n| **x** | 1 | $a |\n| **y** | $b | 3 |", "x 1 (a) y (b) 3")]
    [InlineData("| A | B $a | C |\n| --- | --- | --- |", "A B (a) C")]
    public void Records_show_a_picture_with_the_cell_it_was_written_in(string table, string expected)
    {
        var written = Regex.Replace(table, "\\$(.)", "![$1]($1.png \"($1)\")");

        var adapted = Adapt($"{written}\n\n![last](last.png \"(last)\")");

        Assert.Equal($"{expected} (last)".Split(' '), adapted.Blocks.SelectMany(Words));
    }

    [Fact]
    public void A_picture_of_a_cell_stands_behind_a_table_that_stays_one()
    {
        var adapted = Adapt("""
            | A | B |
            | --- | --- |
            | 1 | 2 ![a](a.png) |
            """);

        Assert.Collection(
            adapted.Blocks,
            block => Assert.IsType<Table>(block),
            block => Assert.Equal(((Table)adapted.Blocks[0]).Rows[1].Cells[1].Id, Assert.IsType<Figure>(block).Cell));
    }

    [Fact]
    public void Empty_cells_have_the_name_of_their_column_for_they_may_be_there_to_be_filled_in()
    {
        var records = Assert.IsType<DefinitionList>(Adapt("""
            | | Mon | Tue |
            | --- | --- | --- |
            | Ward | | 9am |
            | | | |
            """).Blocks[^1]);

        Assert.Equal("Ward Mon: Tue: 9am Mon: Tue:".Split(' '), Words(records));
    }

    [Fact]
    public void A_column_to_be_filled_in_is_named_in_every_record()
    {
        var records = Assert.IsType<DefinitionList>(Adapt("""
            | Day | Dose | Signature[^s] |
            | --- | --- | --- |
            | Monday | 5 mg | |
            | Tuesday | | |

            [^s]: Of the nurse.
            """).Blocks[^1]);

        Assert.Equal("Day: Monday Dose: 5 mg Signature (Of the nurse.): Day: Tuesday Dose: Signature:".Split(' '), Words(records));
    }

    [Fact]
    public void A_note_of_running_text_stands_where_it_is_referred_to()
    {
        var leaflet = Adapt("""
            It is rare.[^a] Go on.

            [^a]: Fewer than 1 in 100. See [the site](https://www.example.org/x).
            """);

        Assert.Equal("It is rare. (Fewer than 1 in 100. See the site (www.example.org/x).) Go on.", LeafletText.Of(leaflet.Blocks).Trim());
        Assert.Empty(leaflet.Footnotes);
    }

    [Theory]
    [InlineData("One.[^a] Two.[^a]\n\n[^a]: Note.")]
    [InlineData("One.[^a]\n\n[^a]: Note.\n\n    - with a list")]
    [InlineData("## Heading[^a]\n\nOne.\n\n[^a]: Note.")]
    public void A_note_that_cannot_stand_in_one_place_stays_a_note(string source)
    {
        var leaflet = Adapt(source);

        Assert.Single(leaflet.Footnotes);
        Assert.Equal(Read(source).Leaflet!.Footnotes[0].Id, leaflet.Footnotes[0].Id);
    }

    [Theory]
    [InlineData("[NHS](https://www.nhs.uk/conditions/)", "NHS (www.nhs.uk/conditions)")]
    [InlineData("[www.nhs.uk](https://www.nhs.uk/)", "www.nhs.uk")]
    [InlineData("[nhs.uk](https://www.nhs.uk/)", "nhs.uk")]
    [InlineData("[call us](tel:+441134960000)", "call us (+441134960000)")]
    [InlineData("[0113 496 0000](tel:+441134960000)", "0113 496 0000")]
    [InlineData("[write](mailto:a@example.org?subject=x)", "write (a@example.org)")]
    [InlineData("[a@example.org](mailto:A@example.org)", "a@example.org")]
    [InlineData("[above](#t)\n", "above")]
    public void A_link_says_where_it_leads_unless_its_words_do(string source, string said) =>
        Assert.Equal(said, LeafletText.Of(Adapt(source).Blocks).Trim());

    [Fact]
    public void What_leads_to_a_row_that_is_gone_leads_nowhere_and_keeps_its_words()
    {
        var leaflet = Adapt("""
            Web: [here](#web).

            ::: web-only
            ## Web {#web}
            :::
            """);

        Assert.Equal([new Text("Web: "), new Text("here"), new Text(".")], ((Paragraph)leaflet.Blocks[0]).Inlines);
    }

    [Fact]
    public void Adapted_again_it_is_the_same()
    {
        var once = Adapt("""
            One.[^a] [NHS](https://www.nhs.uk/x).[^b] Two.[^b]

            | A | B | C |
            | --- | --- | --- |
            | [1](https://example.org/1) | 2 | 3[^c] |

            [^a]: First.
            [^b]: Second.
            [^c]: Third.
            """);

        var twice = new LargePrintAdaptation().Adapt(once, ReadingProfile.LargePrint);

        Assert.Equal(LeafletFingerprint.Of(once), LeafletFingerprint.Of(twice));
    }

    private static string[] Words(Block block) => LeafletText.Of([block]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Leaflet Adapt(string source, double size = 18) =>
        new LargePrintAdaptation().Adapt(Read(source).Leaflet!, ReadingProfile.LargePrint with { BodySizePt = size });

    private static FormatService.Documents.Reading.LeafletReading Read(string source) => MarkdownLeafletReaderTests.Read("# T\n\n" + source);
}
