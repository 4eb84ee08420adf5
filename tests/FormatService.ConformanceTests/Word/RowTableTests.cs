using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.Word;

/// <summary>The rows of easy read, which stand in tables in Word.</summary>
[Trait("requirement", "E-11")]
public sealed class RowTableTests
{
    [Fact]
    public void Rows_go_on_in_one_table_and_those_after_a_callout_are_no_part_of_its()
    {
        const string rows = """
            ![](doctor)
            The doctor helps you.

            ![](nurse)
            The nurse helps you.

            ::: urgent Call us if:
            ![](doctor)
            Your arm hurts.
            :::

            ![](nurse)
            The nurse rings you.
            """;
        var file = EasyReadOf(rows);

        var tables = file.Said.SelectMany(story => story.Paragraphs).Where(paragraph => paragraph.Cell is not null && paragraph.Text.Length > 0).ToList();
        Assert.Equal(
            ["The doctor helps you. The nurse helps you.", "Your arm hurts.", "The nurse rings you."],
            tables.GroupBy(paragraph => paragraph.Cell!.Row.Table).Select(table => string.Join(' ', table.Select(paragraph => paragraph.Text))).Take(3));
    }

    [Fact]
    [Trait("requirement", "E-02")]
    public void A_row_without_a_picture_stays_on_one_page_and_apart_from_the_row_before()
    {
        const string rows = """
            You may have pain.
            It goes away.

            You may be sick.
            """;
        var file = EasyReadOf(rows);

        var made = file.Body.Paragraphs.Where(paragraph => paragraph.StyleId == "RowText" && paragraph.Text.StartsWith("You may", StringComparison.Ordinal) || paragraph.Text == "It goes away.").ToList();
        Assert.Equal(["You may have pain.", "It goes away.", "You may be sick."], made.Select(row => row.Text));
        Assert.Equal([true, false, false], made.Select(row => row.Property("keepNext").IsOn()));
        Assert.Equal([true, false, true], made.Select(row => row.Property("spacing")?.Attribute(WordNames.W + "before") is not null));
        Assert.All(made, row => Assert.True(row.Effective("keepLines").IsOn()));
    }

    private static WordFile EasyReadOf(string rows)
    {
        var source = $"---\ntitle: A test\nlanguage: en-GB\n---\n\nWords.\n\n::::: easy-read\n## Part\n\n{rows}\n:::::\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "test.md", ReadingLimits.Default);
        return WordFile.Read(LeafletPress.Print("rows", new LeafletPackage(reading.Leaflet!, []), reading.Places, "easy-read-docx").Pdf);
    }
}
