using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Testing.Pdf;

public sealed class PageContentTests
{
    private static readonly PageContent Example = Interpret(TaggedExample.Content);

    [Fact]
    public void A_run_has_its_place_size_colour_and_owner()
    {
        var run = Example.Runs.First();

        Assert.Equal("Asthma", run.Text);
        Assert.Equal("Helvetica", run.FontName);
        Assert.Equal((20, 30, 350), (run.SizePt, run.X, run.BaselineY));
        Assert.Equal("#000080", run.Colour.ToString());
        Assert.Equal((0, "H1"), (run.Mcid, run.Tag));
    }

    [Fact]
    public void Composite_fonts_give_text_widths_and_glyphs_by_their_maps()
    {
        var runs = Example.Runs.Where(run => run.FontName == "Arimo-Bold").ToList();

        Assert.Equal(["fl ", "afl"], runs.Select(run => run.Text));
        Assert.Equal(30 + ((0.6 + 0.25) * 12), runs[0].EndX, 6);
        Assert.Equal(runs[0].EndX + ((0.5 + 0.5 + 0.6) * 12), runs[1].EndX, 6);
        Assert.Equal([7, 8], runs[0].Glyphs.Select(glyph => glyph.Glyph));
    }

    [Fact]
    public void Shapes_and_pictures_are_listed_in_paint_order_with_their_bounds()
    {
        var shapes = Example.Shapes.ToList();

        Assert.Equal((Painting.Fill, new Box(0, 0, 300, 400), "#E6E6E6", 0), (shapes[0].Painting, shapes[0].Bounds, shapes[0].Colour.ToString(), shapes[0].Order));
        Assert.Equal("Background", shapes[0].ArtifactType);
        Assert.Equal((Painting.Image, new Box(30, 240, 70, 270), 6), (shapes[1].Painting, shapes[1].Bounds, shapes[1].Mcid));
    }

    [Fact]
    public void Lines_rise_leading_and_scales_move_the_text()
    {
        var content = Interpret("q 2 0 0 2 10 0 cm BT /F1 10 Tf 50 Tz 1 Tc 5 Ts 12 TL 0 100 Td (a b) Tj T* (c) Tj 2 1 (d) \" ET Q");

        var runs = content.Runs.ToList();

        Assert.Equal([(10, 210), (10, 186), (10, 162)], runs.Select(run => (run.X, run.BaselineY)));
        Assert.Equal(20, runs[0].SizePt);
        // Three glyphs of half an em, three character spaces, halved and doubled again.
        Assert.Equal(10 + (3 * (5 + 1) * 0.5 * 2), runs[0].EndX, 6);
    }

    [Fact]
    public void Faults_of_a_content_stream_are_named()
    {
        var content = Interpret("q Q Q /P << /MCID 0 >> BDC 1 foo (x) Tj");

        Assert.Equal(
            ["Q without q", "unknown operator foo", "text is shown without a font", "1 marked-content sequences without EMC"],
            content.Problems);
    }

    [Fact]
    public void Inline_images_and_form_contents_are_seen()
    {
        var file = PdfFile.Open(new HandMadePdf()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 100] >>")
            .Object(3, "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /Fm 5 0 R >> >> /Contents 4 0 R >>")
            .Stream(4, "", "q 10 0 0 10 5 5 cm BI /W 1 /H 1 /BPC 8 /CS /G ID EIE EI Q /Artifact BMC /Fm Do EMC 0 0 m 9 9 l S")
            .Stream(5, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 20 0]", "1 0 0 rg 0 0 5 5 re f")
            .WithTable());

        var shapes = file.Pages[0].Content.Shapes.ToList();

        Assert.Equal([Painting.Image, Painting.Fill, Painting.Stroke], shapes.Select(shape => shape.Painting));
        Assert.Equal(new Box(5, 5, 15, 15), shapes[0].Bounds);
        Assert.Equal((new Box(20, 0, 25, 5), true), (shapes[1].Bounds, shapes[1].IsArtifact));
        Assert.Equal("#000000", shapes[2].Colour.ToString());
    }

    private static PageContent Interpret(string content) => PdfFile.Open(TaggedExample.Build(content).WithTable()).Pages[0].Content;
}
