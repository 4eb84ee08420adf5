using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

public sealed class SvgStyleTests
{
    private const string Box = "width='10' height='10'";

    [Theory]
    [InlineData("red", 255, 0, 0, 1)]
    [InlineData("RebeccaPurple", 0x66, 0x33, 0x99, 1)]
    [InlineData("#f80", 255, 136, 0, 1)]
    [InlineData("#f808", 255, 136, 0, 0.533)]
    [InlineData("#102030", 16, 32, 48, 1)]
    [InlineData("#10203080", 16, 32, 48, 0.502)]
    [InlineData("rgb(1, 2,3)", 1, 2, 3, 1)]
    [InlineData("rgb(100%, 50%, 0%)", 255, 128, 0, 1)]
    [InlineData("rgba(1,2,3,.5)", 1, 2, 3, 0.5)]
    [InlineData("rgb(1 2 3 / 50%)", 1, 2, 3, 0.5)]
    [InlineData("hsl(120, 100%, 25%)", 0, 128, 0, 1)]
    [InlineData("hsla(240deg 100% 50% / 0.25)", 0, 0, 255, 0.25)]
    [InlineData("#CD853F icc-color(acmecmyk, 0.11, 0.48, 0.83, 0.00)", 0xCD, 0x85, 0x3F, 1)]
    public void Colours_are_read_as_css_writes_them(string text, byte red, byte green, byte blue, double alpha)
    {
        Assert.True(SvgColour.TryParse(text, out var colour));
        Assert.Equal(new RgbColour(red, green, blue), colour.Rgb);
        Assert.Equal(alpha, colour.Alpha, 0.001);
    }

    [Theory]
    [InlineData("reddish")]
    [InlineData("#12345")]
    [InlineData("rgb(1,2)")]
    [InlineData("rgb(1,2,3,4,5)")]
    [InlineData("var(--x)")]
    [InlineData("lab(1 2 3)")]
    [InlineData("")]
    public void What_is_no_colour_is_not_guessed(string text) => Assert.False(SvgColour.TryParse(text, out _));

    [Fact]
    public void There_are_148_colours_with_names() => Assert.Equal(148, SvgColourNames.All.Count);

    [Theory]
    [InlineData($"<rect {Box}/>", 0, 0, 0)]
    [InlineData($"<g fill='#010203'><rect {Box}/></g>", 1, 2, 3)]
    [InlineData($"<g fill='red'><rect {Box} fill='#010203'/></g>", 1, 2, 3)]
    [InlineData($"<g fill='red'><rect {Box} fill='#040506' style='fill: #010203'/></g>", 1, 2, 3)]
    [InlineData($"<style>rect {{ fill: #010203 }}</style><rect {Box} fill='red'/>", 1, 2, 3)]
    [InlineData($"<style>rect {{ fill: red }}</style><rect {Box} style='fill:#010203'/>", 1, 2, 3)]
    [InlineData($"<style>rect {{ fill: #010203 !important }}</style><rect {Box} style='fill:red'/>", 1, 2, 3)]
    [InlineData($"<style>.a {{ fill: #010203 }} rect {{ fill: red }}</style><rect class='b a' {Box}/>", 1, 2, 3)]
    [InlineData($"<style>#x{{fill:#010203}}.a{{fill:red}}</style><rect id='x' class='a' {Box}/>", 1, 2, 3)]
    [InlineData($"<style>/* a {{ }} */ .a, .b {{ fill: #010203; }}</style><rect class='b' {Box}/>", 1, 2, 3)]
    [InlineData($"<style><![CDATA[ g rect {{ fill: #010203 }} ]]></style><g><g><rect {Box}/></g></g>", 1, 2, 3)]
    [InlineData($"<style>g > rect {{ fill: #010203 }} svg > rect {{ fill: red }}</style><g><rect {Box}/></g>", 1, 2, 3)]
    [InlineData($"<style>[data-part=valve] {{ fill: #010203 }}</style><rect data-part='valve' {Box}/>", 1, 2, 3)]
    [InlineData($"<style>rect.a.b {{ fill: #010203 }} rect.a {{ fill: red }}</style><rect class='a b' {Box}/>", 1, 2, 3)]
    [InlineData($"<g color='#010203'><rect {Box} fill='currentColor'/></g>", 1, 2, 3)]
    [InlineData($"<g color='red' fill='currentColor'><rect color='#010203' {Box}/></g>", 1, 2, 3)]
    [InlineData($"<rect {Box} fill='url(#missing) #010203'/>", 1, 2, 3)]
    public void The_style_that_counts_is_the_one_of_css(string content, byte red, byte green, byte blue) =>
        Assert.Equal(new SolidPaint(new RgbColour(red, green, blue)), Drawn.Fill(content).Paint);

    [Fact]
    public void A_stroke_has_its_width_its_ends_and_its_dashes()
    {
        var pen = Drawn.Stroke("<path d='M0 0H10' stroke='red' stroke-width='2' stroke-linecap='round' stroke-linejoin='bevel' stroke-miterlimit='7' stroke-dasharray='1,2 3' stroke-dashoffset='4'/>").Pen;

        Assert.Equal((2, LineCap.Round, LineJoin.Bevel, 7, 4), (pen.Width, pen.Cap, pen.Join, pen.MiterLimit, pen.DashOffset));
        Assert.Equal([1, 2, 3, 1, 2, 3], pen.Dashes);
    }

    [Fact]
    public void A_pen_grows_with_its_drawing_and_is_bent_with_it()
    {
        var grown = Drawn.Stroke("<g transform='rotate(30) scale(3)'><path d='M0 0H10' stroke='red' stroke-width='2' stroke-dasharray='1'/></g>").Pen;
        var bent = Drawn.Stroke("<g transform='scale(3,1)'><path d='M0 0H10' stroke='red' stroke-width='2'/></g>").Pen;

        Assert.Equal(6, grown.Width, 1e-9);
        Assert.Equal(3, grown.Dashes[0], 1e-9);
        Assert.Equal(AffineTransform.Identity, grown.Shape);
        Assert.Equal((2, AffineTransform.Scaling(3, 1)), (bent.Width, bent.Shape));
    }

    [Theory]
    [InlineData("stroke-dasharray='0 0'")]
    [InlineData("stroke-dasharray='none'")]
    public void Dashes_of_no_length_are_a_whole_line(string dashes) => Assert.Empty(Drawn.Stroke($"<path d='M0 0H10' stroke='red' {dashes}/>").Pen.Dashes);

    [Fact]
    public void Fill_comes_before_stroke_unless_the_order_is_turned()
    {
        Assert.IsType<VectorFill>(Drawn.Items($"<rect {Box} stroke='red'/>")[0]);
        Assert.IsType<VectorStroke>(Drawn.Items($"<rect {Box} stroke='red' paint-order='stroke'/>")[0]);
    }

    [Theory]
    [InlineData($"<rect {Box} fill-opacity='.5' opacity='50%'/>", 0.25)]
    [InlineData($"<g opacity='.5'><rect {Box} fill='rgba(0,0,0,.5)'/></g>", 0.25)]
    public void One_shape_is_made_paler_without_a_group(string content, double opacity) => Assert.Equal(opacity, Drawn.Fill(content).Opacity, 1e-9);

    [Fact]
    public void Shapes_that_overlap_are_made_paler_as_one()
    {
        var group = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items($"<g opacity='.5'><rect {Box}/><rect {Box}/></g>")));

        Assert.Equal((0.5, 2), (group.Opacity, group.Items.Length));
    }

    [Fact]
    public void The_even_odd_rule_is_kept() => Assert.True(Drawn.Fill("<path fill-rule='evenodd' d='M0 0H9V9z'/>").IsEvenOdd);
}
