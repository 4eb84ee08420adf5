using System.Text;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Images;

public sealed class DrawingTests
{
    private static readonly VectorPath Square = new(
        [PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close], [new(0, 0), new(10, 0), new(10, 10), new(0, 10)]);

    private static readonly SolidPaint Red = new(new RgbColour(200, 0, 0));
    private static readonly VectorPen RoundPen = new(2, LineCap.Round, LineJoin.Miter, 4, [], 0, AffineTransform.Identity);

    [Fact]
    public void A_drawing_is_one_form_however_often_it_is_shown_and_holds_no_pixels()
    {
        var sheet = new Sheet();
        var picture = Drawing(new VectorFill(Square, Red, 1, false));
        sheet.Picture(sheet.Root.Add(StructureRole.Figure, alternativeText: "A square").AddContent(), picture);
        sheet.Picture(ArtifactKind.Decoration, Drawing(new VectorFill(Square, Red, 1, false)), 40);

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Single(pdf.Objects, item => item.Value.Dictionary?["Subtype"].Name == "Form");
        Assert.DoesNotContain(pdf.Objects, item => item.Value.Dictionary?["Subtype"].Name == "Image");
        Assert.Equal([false, true], pdf.Pages[0].Content.Shapes.Select(shape => shape.IsArtifact));
        Assert.Empty(pdf.Pages[0].Content.Problems);
        Assert.Empty(pdf.Structure.Problems());
    }

    [Fact]
    public void Shapes_come_to_lie_where_they_should_the_top_at_the_top()
    {
        var sheet = new Sheet();
        sheet.Picture(ArtifactKind.Decoration, Drawing(new VectorFill(Square, Red, 1, false)), 200);

        var shape = Assert.Single(PdfFile.Open(sheet.Write(out _)).Pages[0].Content.Shapes);

        // A tenth of the width and a fifth of the height, at the top left corner.
        Assert.Equal((57, 77), (Math.Round(shape.Bounds.Left, 2), Math.Round(shape.Bounds.Right, 2)));
        Assert.Equal((841.89 - 57 - 20, 841.89 - 57), (Math.Round(shape.Bounds.Bottom, 2), Math.Round(shape.Bounds.Top, 2)));
    }

    [Fact]
    public void A_line_has_its_width_on_the_page()
    {
        var shape = Painted(new VectorStroke(Square, Red, 1, RoundPen));

        Assert.Equal((Painting.Stroke, 4), (shape.Painting, Math.Round(shape.LineWidth, 2)));
    }

    [Fact]
    public void A_bent_pen_bends_the_line_and_not_its_path()
    {
        var round = Painted(new VectorStroke(Square, Red, 1, RoundPen));
        var bent = Painted(new VectorStroke(Square, Red, 1, RoundPen with { Shape = new AffineTransform(3, 0, 1, 0.5, 0, 0) }));

        Assert.Equal(Rounded(round.Bounds), Rounded(bent.Bounds));
    }

    [Fact]
    public void Opacity_is_a_state_and_a_group_that_is_pale_as_a_whole_is_mixed_by_itself()
    {
        var fill = new VectorFill(Square, Red, 1, false);
        var (content, form, pdf) = Written(fill with { Opacity = 0.25 }, new VectorGroup([], 0.5, [fill, fill]), fill);

        Assert.Equal(["E250 gs", "E500 gs", "E1000 gs"], content.Split('\n').Where(line => line.EndsWith(" gs", StringComparison.Ordinal)).Select(line => line[1..]));
        Assert.Equal(0.25, form.Dictionary!["Resources"].Dictionary!["ExtGState"].Dictionary!["E250"].Dictionary!["ca"].Number);
        var groups = pdf.Objects.Where(item => item.Value.Dictionary?["Group"].Dictionary is not null).ToList();
        Assert.Equal("Transparency", Assert.Single(groups).Value.Dictionary!["Group"].Dictionary!["S"].Name);
        Assert.Equal(4, pdf.Pages[0].Content.Shapes.Count());
    }

    [Fact]
    public void A_clip_holds_for_its_group_alone()
    {
        var fill = new VectorFill(Square, Red, 1, false);
        var (content, _, _) = Written(new VectorGroup([new VectorClip(Square, true), new VectorClip(new VectorPath([], []), false)], 1, [fill]), fill);

        Assert.Equal(["q", "W* n", "W n", "f", "Q", "f"], content.Split('\n').Where(line => line is "q" or "Q" or "f" or "W* n" or "W n"));
    }

    [Fact]
    public void A_gradient_is_a_pattern_written_once()
    {
        var gradient = new LinearGradient(
            new VectorPoint(0, 0), new VectorPoint(10, 0), [new(0, default), new(0.4, default), new(0.4, new RgbColour(255, 0, 0)), new(1, default)], AffineTransform.Identity);
        var (content, form, _) = Written(new VectorFill(Square, gradient, 1, false), new VectorStroke(Square, gradient, 1, RoundPen));

        Assert.Contains("/Pattern cs/P0 scn", content, StringComparison.Ordinal);
        Assert.Contains("/Pattern CS/P0 SCN", content, StringComparison.Ordinal);
        var patterns = form.Dictionary!["Resources"].Dictionary!["Pattern"].Dictionary!;
        var function = patterns["P0"].Dictionary!["Shading"].Dictionary!["Function"].Dictionary!;
        Assert.Equal([0.4], function["Bounds"].Array!.Numbers);
        Assert.False(patterns.Has("P1"));
    }

    [Fact]
    public void A_gradient_that_fades_is_painted_through_a_mask_of_greys()
    {
        var gradient = new RadialGradient(default, 0, default, 10, [new(0, default), new(1, default, 0.25)], AffineTransform.Identity);
        var fill = new VectorFill(Square, gradient, 1, false);
        var (content, form, _) = Written(fill, new VectorFill(Square, Red, 1, false));

        Assert.Contains("q/M0 gs", content, StringComparison.Ordinal);
        Assert.EndsWith("Q\n.784 0 0 rg\n0 500 m\n100 500 l\n100 400 l\n0 400 l\nh\nf\n", content, StringComparison.Ordinal);
        var mask = form.Dictionary!["Resources"].Dictionary!["ExtGState"].Dictionary!["M0"].Dictionary!["SMask"].Dictionary!;
        Assert.Equal("Luminosity", mask["S"].Name);
        var function = ((PdfStream)mask["G"]).Dictionary!["Resources"].Dictionary!["Pattern"].Dictionary!["P0"].Dictionary!["Shading"].Dictionary!["Function"].Dictionary!;
        Assert.Equal([0.25], function["C1"].Array!.Numbers);
    }

    [Fact]
    public void A_sharp_edge_at_the_end_of_a_gradient_has_the_outer_colour_beyond_it()
    {
        var gradient = new LinearGradient(
            new VectorPoint(0, 0), new VectorPoint(10, 0), [new(0, default), new(1, default), new(1, new RgbColour(255, 0, 0))], AffineTransform.Identity);
        var (_, form, _) = Written(new VectorFill(Square, gradient, 1, false));

        var function = form.Dictionary!["Resources"].Dictionary!["Pattern"].Dictionary!["P0"].Dictionary!["Shading"].Dictionary!["Function"].Dictionary!;
        Assert.Equal([1, 0, 0], function["Functions"].Array!.Items.Last().Dictionary!["C1"].Array!.Numbers);
    }

    [Fact]
    public void A_dash_of_no_length_is_still_a_dot()
    {
        var (content, _, _) = Written(new VectorStroke(Square, Red, 1, RoundPen with { Dashes = [0, 5] }));

        Assert.Contains("[.02 50] 0 d", content, StringComparison.Ordinal);
    }

    // 100 by 50 units, drawn 200 points wide.
    private static VectorPicture Drawing(params VectorItem[] items) => new("drawing", 100, 50, [.. items]);

    private static PaintedShape Painted(VectorItem item)
    {
        var sheet = new Sheet();
        sheet.Picture(ArtifactKind.Decoration, Drawing(item), 200);
        return Assert.Single(PdfFile.Open(sheet.Write(out _)).Pages[0].Content.Shapes);
    }

    private static (string Content, PdfStream Form, PdfFile Pdf) Written(params VectorItem[] items)
    {
        var sheet = new Sheet();
        sheet.Picture(ArtifactKind.Decoration, Drawing(items), 200);
        var pdf = PdfFile.Open(sheet.Write(out _));
        var form = (PdfStream)pdf.Objects.First(item => item.Value.Dictionary?["Subtype"].Name == "Form").Value;
        return (Encoding.ASCII.GetString(form.Bytes), form, pdf);
    }

    private static (double, double, double, double) Rounded(Box box) => (Math.Round(box.Left, 1), Math.Round(box.Bottom, 1), Math.Round(box.Right, 1), Math.Round(box.Top, 1));
}
