using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pictures;
using FormatService.Testing.Proofs;
using FormatService.Testing.Word;
using FormatService.Testing.Word.Rules;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>In every set of colours leaflets keep every rule that they keep in black on white.</summary>
public sealed class ColourSetTests
{
    // Callouts of every level, tables, pictures, links and notes, and a script that runs the other way.
    private static readonly string[] Whole = ["intravascular-lithotripsy/leaflet", "taking-apixaban/leaflet", "hip-replacement/leaflet", "intravascular-lithotripsy/leaflet.ur"];

    public static TheoryData<string> Ids => [.. ColourSets.All.Select(set => set.Id)];

    /// <summary>The writer claims a standard only where its own check found nothing against it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("requirement", "P-18")]
    public void Every_sample_claims_its_standards_and_every_run_has_7_to_1_with_what_is_painted_under_it(string id)
    {
        foreach (var sample in SampleLeaflets.All)
        {
            var rendered = Print(sample.Name, sample.Path, id);

            Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", rendered.File.XmpText, StringComparison.Ordinal);
            foreach (var page in rendered.File.Pages)
            {
                Assert.All(page.Content.Runs, run =>
                    Assert.True(PaintedContrast.Of(run, page) >= ColourRules.EnoughForText, $"{sample.Name}: “{run.Text}” on page {page.Index + 1}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("requirement", "P-15")]
    public void The_colour_of_the_page_is_an_artifact_that_reaches_every_edge_of_every_page(string id)
    {
        var isWhite = ColourSets.All.Single(set => set.Id == id).Value.Page == Documents.Profiles.Colour.White;
        var rendered = Print(Whole[0], PathOf(Whole[0]), id);

        foreach (var sheet in rendered.File.Pages)
        {
            var grounds = sheet.Content.Shapes.Where(shape => shape.Bounds.Left <= 0 && shape.Bounds.Bottom <= 0
                && shape.Bounds.Right >= Paper.A4.WidthPt - 0.01 && shape.Bounds.Top >= Paper.A4.HeightPt - 0.01).ToList();
            Assert.Equal(isWhite ? 0 : 1, grounds.Count);
            Assert.True(grounds.TrueForAll(ground => ground.IsArtifact && ground.Order == sheet.Content.Items.Min(item => item.Order)), $"page {sheet.Index + 1}");
        }
    }

    [Theory]
    [InlineData("white-on-black", "Arimo-Medium", "Arimo-Regular")]
    [InlineData("black-on-cream", "Arimo-Regular", "Arimo-Medium")]
    public void Light_letters_on_a_dark_page_are_one_weight_heavier(string id, string expected, string never)
    {
        var fonts = Print(Whole[0], PathOf(Whole[0]), id).File.Pages.SelectMany(page => page.Content.Runs).Select(run => run.Font.BaseName).Distinct().ToList();

        Assert.Contains(expected, fonts);
        Assert.DoesNotContain(never, fonts);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_leaflet_says_what_it_says_in_black_on_white(string id) => Assert.All(Whole, name =>
    {
        var rendered = Print(name, PathOf(name), id);
        Assert.Empty(PageProof.Faults(rendered.File, rendered.Source));
    });

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    public void Judges_find_no_fault(string profile) =>
        VeraPdf.AssertValid([.. ColourSets.All.Select(set => (set.Id, Print(Whole[0], PathOf(Whole[0]), set.Id).Pdf))], profile);

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("requirement", "MS-05")]
    public void Words_of_a_Word_file_stand_out_from_its_page(string id) => RenderedWord.AssertNone(
        from name in Whole
        let rendered = RenderedWord.Of(LeafletPress.Print(name, PathOf(name), new ProfileOverrides { Colours = id }, RenderedWord.Output))
        from finding in WordRules.Of("MS-05").Findings(rendered.File, rendered.Source)
        select $"{name}: {finding}");

    [Theory]
    [InlineData("yellow-on-black", true)]
    [InlineData("black-on-cream", false)]
    public void What_can_be_seen_through_stands_on_white_on_a_dark_page(string id, bool isOnWhite)
    {
        var wish = new ProfileOverrides { Colours = id };
        var reading = new MarkdownLeafletReader().Read("---\ntitle: A test\n---\n\n![A square](a.svg)\n"u8.ToArray(), "leaflet.md", ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty.Add("a.svg", Picture.FromBytes(SmallPictures.Svg)));

        var page = LeafletPress.Print("drawn", package, reading.Places, overrides: wish).File.Pages[0];
        var word = LeafletPress.Print("drawn", package, reading.Places, RenderedWord.Output, wish).Pdf;

        Assert.Equal(isOnWhite, page.Content.Shapes.Any(shape => shape.Colour == new Testing.Pdf.Colour(1, 1, 1) && shape.IsArtifact && shape.Bounds.Height > 10));
        Assert.Equal(isOnWhite, WordFile.Read(word).Document.Descendants().Any(element => element.Name.LocalName == "srgbClr" && (string?)element.Attribute("val") == "FFFFFF"));
        Assert.Empty(OpenXmlJudge.Faults(word));
    }

    private static RenderedLeaflet Print(string name, string path, string id) => LeafletPress.Print(name, path, new ProfileOverrides { Colours = id });

    private static string PathOf(string name) => Repository.PathOf($"samples/leaflets/{name}.md");
}
