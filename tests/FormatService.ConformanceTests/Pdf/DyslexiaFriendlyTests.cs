using FormatService.Documents.Profiles;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The rules for readers with dyslexia (FORMATS D-01 to D-05), measured in finished pages.</summary>
public sealed class DyslexiaFriendlyTests
{
    private const double BodyPt = 14;

    private static readonly Lazy<IReadOnlyDictionary<string, RenderedLeaflet>> Rendered = new(() =>
        new[] { "taking-apixaban/leaflet", "hip-replacement/leaflet", "intravascular-lithotripsy/leaflet.pl" }.ToDictionary(
            name => name,
            name => LeafletPress.Print(name, Repository.PathOf($"samples/leaflets/{name}.md"), new ProfileOverrides { Preset = "dyslexia-friendly" })));

    public static TheoryData<string> Names => ["taking-apixaban/leaflet", "hip-replacement/leaflet", "intravascular-lithotripsy/leaflet.pl"];

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "D-01")]
    [Trait("requirement", "D-05")]
    public void All_text_is_14_point_or_more_of_an_upright_sans_serif_and_headings_a_fifth_larger(string name)
    {
        var structure = Rendered.Value[name].File.Structure;

        Assert.All(Runs(name), run =>
        {
            Assert.True(run.SizePt >= BodyPt - 0.01, run.Text);
            Assert.Matches("^(Arimo|DejaVuSans|NotoSans[A-Z][A-Za-z]+|NotoNastaliqUrdu)(-|$)", run.Font.BaseName);
            Assert.DoesNotContain("Italic", run.Font.BaseName, StringComparison.Ordinal);
        });
        Assert.All(
            structure.All.Where(element => element.StandardRole is "H1" or "H2" or "H3" or "H4").SelectMany(structure.RunsOf),
            run => Assert.True(run.SizePt >= 1.2 * BodyPt, run.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "D-02")]
    [Trait("requirement", "D-03")]
    public void No_page_is_white_and_no_words_are_red_green_or_pink(string name)
    {
        foreach (var page in Rendered.Value[name].File.Pages)
        {
            var ground = page.Content.Shapes.MinBy(shape => shape.Order)!;
            Assert.True(ground.Bounds.Width >= page.MediaBox.Width && ground.Colour != new Testing.Pdf.Colour(1, 1, 1), $"page {page.Index + 1}");
            Assert.All(page.Content.Runs, run =>
            {
                Assert.True(PaintedContrast.Of(run, page) >= ColourRules.EnoughForText, run.Text);
                // Black, blue, and the cream of the page on bands of them.
                var isCream = run.Colour is { Red: 1, Green: > 0.98, Blue: > 0.8 };
                Assert.True(isCream || (run.Colour.Blue >= run.Colour.Red && run.Colour.Blue >= run.Colour.Green), $"{run.Text}: {run.Colour}");
            });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "D-04")]
    public void Lines_stand_one_and_a_half_times_the_size_apart_and_words_further_than_letters(string name)
    {
        var structure = Rendered.Value[name].File.Structure;
        var plain = LeafletPress.Print(name, Repository.PathOf($"samples/leaflets/{name}.md")).File.Pages.SelectMany(page => page.Content.Runs).ToList();

        foreach (var lines in structure.OfRole("P").Select(structure.LinesOf))
        {
            var body = lines.Where(line => Math.Abs(line.SizePt - BodyPt) < 0.01).ToList();
            Assert.All(body.Zip(body.Skip(1)).Where(pair => pair.First.PageIndex == pair.Second.PageIndex), pair =>
                Assert.Equal(1.5 * BodyPt, pair.First.BaselineY - pair.Second.BaselineY, 0.05));
        }

        var letters = Room("e");
        Assert.InRange(letters, 0.05, 0.12);
        Assert.True(Room(" ") - letters >= (3.5 * letters) - 0.001, "Words stand too close.");

        double Room(string text) => WidthOf(Runs(name), text) - WidthOf(plain, text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "D-05")]
    public void Lines_are_under_none_but_links_on_bands_and_among_bold_words(string name)
    {
        var file = Rendered.Value[name].File;
        foreach (var page in file.Pages)
        {
            var underlined = page.Content.Runs.Where(run => page.Content.Shapes.Any(shape => shape.Painting != Painting.Image && shape.Bounds.Height < 2
                && run.BaselineY - shape.Bounds.Top is > 0 and < 4 && run.Left < shape.Bounds.Right && run.Right > shape.Bounds.Left
                && Math.Abs(shape.Bounds.Width - (run.Right - run.Left)) < 40 && shape.Colour == run.Colour));

            Assert.All(underlined, run => Assert.Contains("Bold", run.Font.BaseName, StringComparison.Ordinal));
            Assert.All(underlined, run => Assert.True(run.Tag is null or not "TOCI", run.Text));
        }

        var links = file.Structure.OfRole("Link").SelectMany(file.Structure.RunsOf).Where(run => run.Text.Any(char.IsLetter)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, run => Assert.Contains("Bold", run.Font.BaseName, StringComparison.Ordinal));
    }

    private static IEnumerable<TextRun> Runs(string name) => Rendered.Value[name].File.Pages.SelectMany(page => page.Content.Runs);

    // The mean, for kerning moves some by a little.
    private static double WidthOf(IEnumerable<TextRun> runs, string text) => runs
        .Where(run => run.Font.BaseName.EndsWith("Arimo-Regular", StringComparison.Ordinal))
        .SelectMany(run => run.Glyphs.Where(glyph => glyph.Text == text).Select(glyph => glyph.Width / run.SizePt)).Average();
}
