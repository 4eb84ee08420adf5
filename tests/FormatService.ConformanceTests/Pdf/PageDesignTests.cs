using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What makes pages easy to find one's way in, measured in finished pages.</summary>
public sealed class PageDesignTests
{
    private const double BodyPt = 14;

    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-23")]
    public void The_first_page_begins_with_who_it_is_from_the_title_and_a_lead(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        var metadata = rendered.Leaflet.Metadata;
        var blocks = structure.Elements.SelectMany(root => root.Children).ToList();

        Assert.Equal(("P", $"{metadata.Organisation} {metadata.Service}"), (blocks[0].StandardRole, OneLine(structure.TextOf(blocks[0]))));
        Assert.Equal(("H1", metadata.Title), (blocks[1].StandardRole, OneLine(structure.TextOf(blocks[1]))));
        var lead = blocks.Skip(2).First(block => OneLine(structure.TextOf(block)) == metadata.Summary);
        Assert.All(structure.RunsOf(lead), run => Assert.InRange(run.SizePt, BodyPt * 1.1, BodyPt * 1.2));
        var sections = structure.OfRole("H2").Where(heading => heading.Parent!.StandardRole == "Sect").SelectMany(structure.RunsOf).Select(run => run.SizePt).ToList();
        Assert.True(structure.RunsOf(blocks[1]).Min(run => run.SizePt) > sections.Max() && sections.Min() > BodyPt * 1.2);
    }

    [Theory]
    [InlineData("intravascular-lithotripsy.ar")]
    [InlineData("intravascular-lithotripsy.ur")]
    [Trait("requirement", "T-08")]
    [Trait("requirement", "T-12")]
    public void English_for_staff_stands_at_the_right_under_a_title_that_does_and_in_every_foot(string sample)
    {
        var file = RenderedSamples.Of(sample).File;
        var title = file.Structure.OfRole("H1").First();
        var below = title.Parent!.Children.SkipWhile(element => element != title).ElementAt(1);
        var edge = Right(file.Structure.RunsOf(title));

        Assert.Equal("P", below.StandardRole);
        Assert.Equal(edge, Right(file.Structure.RunsOf(below)), 1.0);
        Assert.All(file.Pages, page => Assert.Equal(edge, Right(page.Content.Runs.Where(run => run.ArtifactSubtype == "Footer" && run.Text.Contains("lithotripsy", StringComparison.Ordinal))), 1.0));

        static double Right(IEnumerable<TextRun> runs) => runs.SelectMany(run => run.Glyphs).Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).Max(glyph => Math.Max(glyph.X, glyph.X + glyph.Width));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-23")]
    public void A_heading_stands_nearer_to_what_it_heads_than_to_what_went_before(string sample)
    {
        var structure = RenderedSamples.Of(sample).File.Structure;
        var lines = structure.All.Where(HoldsWords).SelectMany(element => structure.LinesOf(element).Select(line => (element.StandardRole, Line: line))).ToList();
        var measured = 0;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            var (before, heading, after) = (lines[i - 1], lines[i], lines[i + 1]);
            var isWhole = heading.StandardRole is "H2" or "H3" && before.StandardRole is "P" && after.StandardRole is "P"
                && before.Line.PageIndex == heading.Line.PageIndex && after.Line.PageIndex == heading.Line.PageIndex;
            if (!isWhole)
            {
                continue;
            }

            var (above, below) = (White(before.Line, heading.Line), White(heading.Line, after.Line));
            Assert.True(above >= below * 1.8, $"“{heading.Line.Text}” has {above:0.0} above and {below:0.0} below.");
            measured++;
        }

        Assert.True(measured > 0 || sample.StartsWith("having", StringComparison.Ordinal), "No heading was measured.");

        static bool HoldsWords(StructureElement element) => !element.IsInline && element.Kids.Any(kid => kid is ContentKid or ElementKid { Element.IsInline: true });

        static double White(TextLine upper, TextLine lower) => upper.BaselineY - lower.BaselineY
            - (ScriptMeasures.Of(upper.Runs).Fall * upper.SizePt) - (ScriptMeasures.Of(lower.Runs).Rise * lower.SizePt);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-18")]
    public void Every_box_says_its_level_in_words_and_shows_it_by_more_than_its_colour(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        foreach (var callout in LeafletBlocks.Of(rendered.Leaflet).OfType<Callout>())
        {
            var level = rendered.Wording.Text(callout.Level switch
            {
                CalloutLevel.Information => "information",
                CalloutLevel.NonUrgent => "nonUrgent",
                CalloutLevel.Urgent => "urgent",
                _ => "emergency",
            });
            var words = LeafletText.Of(callout.Heading);
            var heading = structure.All.First(element => element.StandardRole.StartsWith('H') && OneLine(structure.TextOf(element)) == (words.Length > 0 ? $"{level}: {words}" : level));
            var run = structure.RunsOf(heading).First();

            // The start of every box is drawn by a shape that stands out from the page: a bar, or the band that is one itself.
            Assert.Contains(rendered.File.Pages[run.PageIndex].Content.Shapes, shape => shape.Painting == Painting.Fill && shape.Bounds.Left < run.Left - 5
                && shape.Bounds.Top > run.BaselineY && shape.Bounds.Bottom < run.BaselineY && shape.Colour is { Red: < 0.7, Green: < 0.4 });
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-22")]
    public void A_list_of_what_to_do_or_not_to_do_is_on_one_page_with_its_heading(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        var signs = structure.OfRole("L").Where(list => structure.TextOf(list).TrimStart() is ['\u2713' or '\u2717', ..]).ToList();

        Assert.Equal(LeafletBlocks.Of(rendered.Leaflet).OfType<AdviceList>().Count(), signs.Count);
        Assert.All(signs, list => Assert.Single(structure.PagesOf(list.Parent!)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-28")]
    public void The_offer_of_other_formats_and_the_facts_about_the_leaflet_are_one_last_block(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        var last = structure.Elements.SelectMany(root => root.Children).TakeLast(2).ToList();

        Assert.Equal(rendered.Wording.Text("otherFormats"), structure.TextOf(last[0].Children.First()).Trim());
        Assert.Equal(rendered.Wording.Text("aboutThisLeaflet"), structure.TextOf(last[1].Children.First()).Trim());
        var pages = last.SelectMany(structure.RunsOf).GroupBy(run => run.PageIndex).ToList();
        Assert.Equal(rendered.File.Pages.Length - 1, pages[^1].Key);
        if (pages.Count > 1)
        {
            // Where it is taller than a page, as it is in lines of Nastaliq, it goes over one edge.
            var room = rendered.File.Pages.Skip(1).Select(page => Height(page.Content.Runs.Where(run => !run.IsArtifact))).Max();
            var height = pages.Sum(Height) + (BodyPt * ScriptMeasures.Of(pages[^1]).LeastLeading);
            Assert.True(pages.Count == 2 && height > room, $"It is {height:0} points high, and could stand on a page of {room:0}.");
        }

        static double Height(IEnumerable<TextRun> runs) => runs.Max(run => run.BaselineY) - runs.Min(run => run.BaselineY);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-12")]
    public void Pages_are_labelled_as_they_are_numbered(string sample)
    {
        var file = RenderedSamples.Of(sample).File;

        Assert.Equal(Enumerable.Range(1, file.Pages.Length).Select(number => number.ToString(CultureInfo.InvariantCulture)), file.Navigation.PageLabels);
    }

    [Theory]
    [InlineData("draft", "DRAFT - not approved for patients")]
    [InlineData("withdrawn", "WITHDRAWN - do not give this leaflet to patients")]
    [Trait("requirement", "PDF-11")]
    public void What_must_not_be_given_out_says_so_on_every_page_and_is_read_out_once(string status, string words)
    {
        var file = Print($"status: {status}\n", paragraphs: 40, ProfileOverrides.None);

        Assert.True(file.Pages.Length > 2);
        Assert.All(file.Pages, page => Assert.Contains(words, string.Concat(page.Content.Runs.Select(run => run.Text)), StringComparison.Ordinal));
        Assert.Single(file.Structure.OfRole("P"), element => file.Structure.TextOf(element).Contains(words, StringComparison.Ordinal));
        Assert.All(file.Pages.Skip(1), page => Assert.Contains(page.Content.Runs, run => run is { ArtifactType: "Pagination", ArtifactSubtype: "Header" }));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(18)]
    [InlineData(24)]
    [InlineData(36)]
    [Trait("requirement", "P-04")]
    [Trait("requirement", "P-19")]
    public void Head_and_foot_keep_inside_the_margins_at_the_size_of_the_body_however_large_that_is(double sizePt)
    {
        const double MarginPt = 20 * 72 / 25.4;
        var file = Print("reference: A-VERY-LONG/REFERENCE/2027\nversion: \"12.5\"\nnext-review: 2029-09-28\nstatus: draft\n", 30, new ProfileOverrides { BodySizePt = sizePt });

        foreach (var page in file.Pages)
        {
            var furniture = page.Content.Runs.Where(run => run.ArtifactType == "Pagination").ToList();
            Assert.All(furniture, run => Assert.Equal(sizePt, run.SizePt, 0.01));
            Assert.All(page.Content.Runs.SelectMany(run => run.Glyphs).Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)), glyph =>
                Assert.InRange(glyph.X + glyph.Width, MarginPt, page.MediaBox.Width - MarginPt + 0.6));
            var foot = string.Concat(furniture.Where(run => run.ArtifactSubtype == "Footer").Select(run => run.Text));

            // Where a line ends, nothing need part what stands on it from what stands on the next.
            foot = string.Concat(foot.Where(letter => letter != '·' && !char.IsWhiteSpace(letter)));
            Assert.EndsWith("A-VERY-LONG/REFERENCE/2027Version12.5Reviewdate:28September2029", foot, StringComparison.Ordinal);
        }
    }

    private static string OneLine(string text) => text.Replace('\u2028', ' ').Trim();

    private static PdfFile Print(string frontMatter, int paragraphs, ProfileOverrides overrides)
    {
        var source = $"---\ntitle: A test\n{frontMatter}---\n\n" + string.Concat(Enumerable.Repeat("Please drink water before your test, and tell us about your medicines.\n\n", paragraphs));
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "test.md", ReadingLimits.Default);
        var publication = LeafletPress.Services.Publisher.PublishAsync(
            new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places, LeafletPress.Services.Outputs.Find("pdf")!, overrides, CancellationToken.None).GetAwaiter().GetResult();
        return PdfFile.Open(publication.Artefact!.Content.ToArray());
    }
}
