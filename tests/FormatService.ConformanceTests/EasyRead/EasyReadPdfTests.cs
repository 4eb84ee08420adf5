using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.EasyRead;

/// <summary>Easy read as PDF: one idea, one picture, read out in order, and honest about who checked it.</summary>
public sealed class EasyReadPdfTests
{
    private const double LeastSide = 0.25, MostSide = 0.35, Tolerance = 0.6;
    private const double MarginPt = 20 * 72 / 25.4;

    public static TheoryData<string> Names => [.. RenderedEasyRead.Names];

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    [Trait("requirement", "E-11")]
    public void Every_sample_passes(string profile) => VeraPdf.AssertValid([.. RenderedEasyRead.All.Select(sample => (sample.Name, sample.Pdf))], profile);

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-01")]
    public void A_file_says_what_its_edition_says(string name)
    {
        var rendered = RenderedEasyRead.Of(name);
        var faults = PageProof.Faults(rendered.File, rendered.Leaflet);

        Assert.True(faults.Count == 0, $"{name}: {string.Join('\n', faults.Take(10))}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-11")]
    public void A_row_is_a_block_of_its_sentences_and_no_table(string name)
    {
        var rendered = RenderedEasyRead.Of(name);
        var structure = rendered.File.Structure;
        var divisions = structure.OfRole("Div").Where(element => element.Children.Any() && element.Children.All(child => child.StandardRole is "Figure" or "P"))
            .Select(element => string.Join('|', element.Children.Select(child => string.Concat(Words.Of(structure.TextOf(child)))))).ToList();

        foreach (var row in LeafletBlocks.Of(rendered.Leaflet).OfType<PictureRow>())
        {
            // A row whose picture says what its words do not has a figure before them.
            var sentences = string.Join('|', ExpectedOf(row));
            Assert.Contains(divisions, division => division == sentences || division == "|" + sentences);
        }

        Assert.DoesNotContain(structure.OfRole("Table"), table => table.SelfAndDescendants.Any(element => element.StandardRole == "Figure"));

        static IEnumerable<string> ExpectedOf(PictureRow row) => row.Sentences.Select(sentence => string.Concat(Words.Of(LeafletText.Of(sentence.Inlines))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-03")]
    [Trait("requirement", "E-16")]
    public void Each_picture_that_a_row_asks_for_is_drawn_once_at_its_side_and_no_other(string name)
    {
        var rendered = RenderedEasyRead.Of(name);
        var rows = LeafletBlocks.Of(rendered.Leaflet).OfType<PictureRow>().Count(row => row.Picture is { } picture && (picture.IsFile || PictureLibrary.Ours.Find(picture.Name) is not null));

        Assert.Equal(rows, rendered.File.Pages.Sum(page => PicturesOf(page).Count));
        Assert.All(rendered.File.Pages, page =>
        {
            var column = page.MediaBox.Width - (2 * MarginPt);
            foreach (var picture in PicturesOf(page))
            {
                var far = rendered.Leaflet.Language.IsRightToLeft ? page.MediaBox.Right - MarginPt - picture.Left : picture.Right - page.MediaBox.Left - MarginPt;
                Assert.InRange(far / column, 0.5 * LeastSide, MostSide);
                Assert.DoesNotContain(page.Content.Runs.Where(run => !run.IsArtifact), run => run.BaselineY > picture.Bottom && run.BaselineY < picture.Top && run.Left < picture.Right - Tolerance && run.Right > picture.Left + Tolerance);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-10")]
    public void Letters_are_16_point_or_more_upright_and_underlined_in_links_alone(string name)
    {
        var runs = RenderedEasyRead.Of(name).File.Pages.SelectMany(page => page.Content.Runs).ToList();

        Assert.All(runs, run => Assert.True(run.SizePt >= 15.99, $"{run.Text}: {run.SizePt}"));
        Assert.All(runs, run => Assert.DoesNotMatch("Italic|Oblique", run.FontName));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_of_a_draft_says_that_nobody_has_checked_it_and_no_page_of_another_does(string name)
    {
        var rendered = RenderedEasyRead.Of(name);
        var mark = string.Concat(Words.Of(LeafletWording.For(rendered.Leaflet.Language)[WordingKeys.EasyReadDraft].Text));
        var isDraft = rendered.Leaflet.Edition == LeafletEdition.UncheckedEasyRead;

        Assert.Equal(isDraft, rendered.Leaflet.Title.StartsWith(LeafletWording.For(rendered.Leaflet.Language)[WordingKeys.EasyReadDraft].Text, StringComparison.Ordinal));
        Assert.All(rendered.File.Pages, page => Assert.Equal(isDraft, Letters(page).Contains(mark, StringComparison.Ordinal) || SameLetters(page, mark)));
        Assert.Contains(rendered.Leaflet.Title, rendered.File.XmpText, StringComparison.Ordinal);

        static string Letters(PdfPage page) => string.Concat(Words.Of(string.Concat(page.Content.Runs.Select(run => run.Text))));

        // Where lines run from right to left, ink goes the other way: the letters are compared, whatever their order.
        static bool SameLetters(PdfPage page, string mark) => page.Content.Runs.GroupBy(run => Math.Round(run.BaselineY))
            .Any(line => mark.Order().SequenceEqual(string.Concat(Words.Of(string.Concat(line.Select(run => run.Text)))).Order()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-12")]
    [Trait("requirement", "E-14")]
    [Trait("requirement", "E-17")]
    public void The_front_names_what_this_is_and_contents_words_contact_and_checkers_follow_in_order(string name)
    {
        var rendered = RenderedEasyRead.Of(name);
        var wording = LeafletWording.For(rendered.Leaflet.Language);
        var structure = rendered.File.Structure;
        var headings = structure.All.Where(element => element.StandardRole == "H2").Select(element => string.Concat(Words.Of(structure.TextOf(element)))).ToList();
        var contents = Heading(WordingKeys.Contents);
        var at = EasyReadAdaptation.OpeningOf(rendered.Leaflet);

        Assert.Equal(at == 1 ? [Heading(WordingKeys.EasyReadAbout), contents] : [contents], headings.Take(at + 1));
        Assert.Equal(Heading(WordingKeys.EasyReadChecked), headings.Where(heading => heading != Heading(WordingKeys.AboutThisLeaflet) && heading != Heading(WordingKeys.OtherFormats)).Last());
        Assert.Contains(string.Concat(Words.Of(wording[WordingKeys.EasyReadHelp].Text)), string.Concat(structure.Words), StringComparison.Ordinal);
        if (rendered.Leaflet.Edition == LeafletEdition.EasyRead)
        {
            var first = string.Concat(Words.Of(string.Concat(rendered.File.Pages[0].Content.Runs.Select(run => run.Text))));
            Assert.Contains(Heading(WordingKeys.EasyRead), first, StringComparison.Ordinal);
            Assert.Contains(string.Concat(Words.Of(rendered.Leaflet.Metadata.Organisation!)), first, StringComparison.Ordinal);
            Assert.All(rendered.Leaflet.Metadata.EasyReadSignOffs, signOff => Assert.Contains(string.Concat(Words.Of(signOff.Name)), string.Concat(structure.Words), StringComparison.Ordinal));
        }

        string Heading(string key) => string.Concat(Words.Of(wording[key].Text));
    }

    /// <summary>The boxes of the pictures at the side of a page: what is painted as one artifact, and is neither a ground nor a bar.</summary>
    private static List<Box> PicturesOf(PdfPage page)
    {
        var column = page.MediaBox.Width - (2 * MarginPt);
        return
        [
            .. page.Content.Shapes
                .Where(shape => shape.IsArtifact || shape.Tag == "Figure")
                .GroupBy(shape => shape.Owner)
                .Select(shapes => new Box(shapes.Min(shape => shape.Bounds.Left), shapes.Min(shape => shape.Bounds.Bottom), shapes.Max(shape => shape.Bounds.Right), shapes.Max(shape => shape.Bounds.Top)))
                .Where(box => box.Height > 0.4 * LeastSide * column && box.Width > 0.1 * LeastSide * column && box.Width < MostSide * column),
        ];
    }
}
