using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What crosses one page end or two stays one element of the tag tree, read back by a reader that shares no code with the writer.</summary>
public sealed class PageCrossingTests
{
    private const int Many = 60;

    [Theory]
    [InlineData(20)]
    [InlineData(Many)]
    [Trait("requirement", "P-22")]
    public void A_list_stays_one_list_of_all_its_items(int count)
    {
        var file = Print(Repeat(count, i => $"- Item {i} is long enough to want two lines of the page, as items of lists often are when they say all.\n"));

        // The other list is that of the facts about the leaflet.
        var list = Spread(file, "L", 0);
        Assert.Equal(count, list.Children.Count(child => child.StandardRole == "LI"));
        Assert.Equal(2, file.Structure.OfRole("L").Count());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(Many)]
    public void A_table_stays_one_table_and_its_header_row_is_read_once(int count)
    {
        var file = Print("| Number | What it is |\n| --- | --- |\n" + Repeat(count, i => $"| {i} | Row {i} of the table holds words enough for two lines of its column, or for three. |\n"));

        var table = Spread(file, "Table", 0);
        Assert.Equal(count + 1, table.SelfAndDescendants.Count(element => element.StandardRole == "TR"));
        Assert.Single(Words.Of(file.Structure.Text), word => word == "Number");
        Assert.Equal(PagesOf(file, table).Count, file.Pages.Count(page => page.Content.Items.OfType<TextRun>().Any(run => run.Text.Contains("Number", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(24)]
    [InlineData(Many)]
    public void A_callout_stays_one_division(int count)
    {
        var file = Print("::: urgent Call us if:\n" + Repeat(count, i => $"Paragraph {i} of the box says a little more than fits on one line of it, so that it takes two.\n\n") + ":::\n");

        var division = Spread(file, "Div", 0);
        Assert.Equal(count, division.SelfAndDescendants.Count(element => element.StandardRole == "P"));
    }

    [Fact]
    public void Definitions_stay_one_list()
    {
        var file = Print(Repeat(Many, i => $"Term {i}\n:   What term {i} means, in words enough to take two lines of the page at the size of clear print.\n\n"));

        Assert.Equal(Many, Spread(file, "L", 0).Children.Count(child => child.StandardRole == "LI"));
    }

    [Fact]
    public void A_footnote_stays_one_note()
    {
        var file = Print("Words.[^1]\n\n[^1]: " + Repeat(Many, i => $"Sentence {i} of the note goes on and on, and tells what hardly anybody reads. "));

        Spread(file, "Note", 0);
        Assert.Single(file.Structure.OfRole("Note"));
    }

    [Fact]
    public void A_paragraph_over_three_pages_stays_one_paragraph()
    {
        var file = Print(Repeat(3 * Many, i => $"Sentence {i} of a paragraph that its author never ended. "));

        Assert.True(PagesOf(file, Spread(file, "P", 1)).Count > 2);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(1, count).Select(part));

    private static PdfFile Print(string markdown)
    {
        var source = "---\ntitle: What crosses pages\nlanguage: en-GB\nreference: P-1\nversion: \"1.0\"\norganisation: Northbridge Hospitals\nstatus: approved\n---\n" + markdown;
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), null, ReadingLimits.Default);
        var file = LeafletPress.Print("crossing", new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places).File;

        Assert.Empty(file.Structure.Problems());
        return file;
    }

    /// <summary>The element of a role and a number, which must stand on two pages or more.</summary>
    private static StructureElement Spread(PdfFile file, string role, int index)
    {
        var element = file.Structure.OfRole(role).ElementAt(index);

        Assert.True(PagesOf(file, element).Count > 1, $"{role} stands on one page.");
        return element;
    }

    private static HashSet<int> PagesOf(PdfFile file, StructureElement element) =>
        [.. element.SelfAndDescendants.SelectMany(each => each.Kids.OfType<ContentKid>()).Select(kid => kid.PageIndex)];
}
