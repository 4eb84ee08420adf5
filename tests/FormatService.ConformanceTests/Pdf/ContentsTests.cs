using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The list of contents moves what it numbers; its numbers are right all the same, near every number of pages that matters.</summary>
public sealed class ContentsTests
{
    private const string Filler = "Please drink water before your test, and tell us about the medicines that you take every day.";

    [Fact]
    [Trait("requirement", "P-25")]
    public void Leaflets_just_below_and_just_above_seven_pages_have_a_list_exactly_when_they_have_more_than_six()
    {
        var sizes = new HashSet<int>();
        for (var paragraphs = 40; paragraphs <= 110; paragraphs++)
        {
            var file = Print(sections: 10, paragraphs, "Section").File;

            sizes.Add(file.Pages.Length);
            AssertTrueContents(file);
        }

        Assert.Superset(new HashSet<int> { 5, 6, 8 }, sizes);
    }

    [Theory]
    [Trait("requirement", "P-25")]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(16)]
    public void Numbers_that_gain_a_digit_are_right(int sections)
    {
        for (var paragraphs = 115; paragraphs <= 165; paragraphs += 2)
        {
            AssertTrueContents(Print(sections, paragraphs, "Section").File);
        }
    }

    [Theory]
    [Trait("requirement", "P-25")]
    [InlineData(38)]
    [InlineData(46)]
    [InlineData(54)]
    [InlineData(62)]
    public void Headings_as_long_as_their_line_do_not_make_the_list_swing(int length)
    {
        // A number of two digits may want a line of its own where one of one digit does not.
        var heading = string.Join(' ', Enumerable.Repeat("wide", 20))[..length].TrimEnd();
        for (var paragraphs = 120; paragraphs <= 150; paragraphs += 3)
        {
            AssertTrueContents(Print(12, paragraphs, heading).File);
        }
    }

    [Fact]
    [Trait("requirement", "P-25")]
    public void A_leaflet_of_a_hundred_pages_has_a_list_that_leaves_no_entry_alone()
    {
        var file = Print(sections: 90, paragraphs: 1500, "Section").File;

        AssertTrueContents(file);
        Assert.InRange(file.Pages.Length, 90, 140);
        var perPage = file.Structure.OfRole("TOCI").GroupBy(entry => file.Structure.PagesOf(entry)[0]).Select(page => page.Count()).ToList();
        Assert.All(perPage, count => Assert.True(count >= 3, $"A page has {count} entries."));
    }

    [Fact]
    [Trait("requirement", "P-25")]
    public void Parts_of_sections_are_listed_below_them_where_that_is_not_too_much()
    {
        var source = new StringBuilder("---\ntitle: A test\n---\n");
        for (var section = 1; section <= 5; section++)
        {
            source.Append(CultureInfo.InvariantCulture, $"\n## Section {section}\n\n### Part {section}a\n\n");
            source.Append(string.Concat(Enumerable.Repeat(Filler + "\n\n", 16)));
            source.Append(CultureInfo.InvariantCulture, $"### Part {section}b\n\n{Filler}\n");
        }

        var file = Print(source.ToString()).File;

        AssertTrueContents(file);
        var inner = file.Structure.OfRole("TOC").Where(list => list.Parent!.StandardRole == "TOC").ToList();
        Assert.Equal(5, inner.Count);
        Assert.All(inner, list => Assert.Equal(2, list.Children.Count()));
        var lefts = file.Structure.OfRole("TOCI").Select(entry => (Depth: entry.Parent!.Parent!.StandardRole == "TOC", file.Structure.RunsOf(entry).First().Left)).ToList();
        Assert.True(lefts.Where(entry => entry.Depth).Min(entry => entry.Left) > lefts.Where(entry => !entry.Depth).Max(entry => entry.Left) + 10);
    }

    [Theory]
    [Trait("requirement", "P-25")]
    [InlineData("")]
    [InlineData("## The only section")]
    public void A_leaflet_without_sections_to_choose_from_has_no_list(string heading)
    {
        var file = Print($"---\ntitle: A test\n---\n\n{heading}\n\n" + string.Concat(Enumerable.Repeat(Filler + "\n\n", 150))).File;

        Assert.InRange(file.Pages.Length, 7, 20);
        Assert.Empty(file.Structure.OfRole("TOC"));
        Assert.Equal(heading.Length > 0 ? 1 : 0, file.Structure.OfRole("H2").Count());
    }

    /// <summary>Each entry says the words of its heading and the page it is on, leads to that page, and its number stands at the edge.</summary>
    private static void AssertTrueContents(PdfFile file)
    {
        var structure = file.Structure;
        var entries = structure.OfRole("TOCI").ToList();
        Assert.Equal(file.Pages.Length > 6, entries.Count > 0);
        if (entries.Count == 0)
        {
            return;
        }

        var listed = structure.All.Where(element => element.StandardRole is "H2" or "H3").Skip(1).ToList();
        if (listed.Count != entries.Count)
        {
            listed = listed.FindAll(element => element.StandardRole == "H2");
        }

        var expected = listed.Select(heading => $"{structure.TextOf(heading).Trim()} {structure.PagesOf(heading)[0] + 1}");
        Assert.Equal(expected, entries.Select(entry => structure.TextOf(entry).Trim()));
        Assert.All(entries, entry => Assert.Single(entry.SelfAndDescendants, element => element.StandardRole == "Link"));
        foreach (var page in entries.GroupBy(entry => structure.PagesOf(entry)[0]))
        {
            var edges = page.Select(entry => Math.Round(structure.RunsOf(entry).Max(run => run.Right), 1)).Distinct().ToList();
            Assert.True(edges.Max() - edges.Min() < 0.6, $"Numbers end at {string.Join(", ", edges)}.");
        }
    }

    private static RenderedLeaflet Print(int sections, int paragraphs, string heading)
    {
        var source = new StringBuilder("---\ntitle: A test\nsummary: What happens before and after.\n---\n");
        for (var section = 0; section < sections; section++)
        {
            source.Append(CultureInfo.InvariantCulture, $"\n## {heading} {section + 1}\n\n");
            for (var i = section * paragraphs / sections; i < (section + 1) * paragraphs / sections; i++)
            {
                source.Append(Filler).Append("\n\n");
            }
        }

        return Print(source.ToString());
    }

    private static RenderedLeaflet Print(string source)
    {
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "test.md", ReadingLimits.Default);
        return LeafletPress.Print("test", new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places);
    }
}
