using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

public sealed class SvgMarkerTests
{
    private const string Arrow = "<marker id='m' viewBox='0 0 10 10' refX='10' refY='5' markerWidth='5' markerHeight='5' orient='auto-start-reverse'><path d='M0 0L10 5L0 10z' fill='red'/></marker>";

    [Fact]
    public void An_arrowhead_touches_the_end_of_its_line_and_looks_along_it()
    {
        var items = Drawn.Items(Arrow + "<path d='M0 0V50' stroke='black' stroke-width='2' marker-end='url(#m)'/>");

        var head = Assert.IsType<VectorFill>(Assert.Single(Assert.IsType<VectorGroup>(items[^1]).Items));
        Assert.Equal("M 5,40 L 0,50 L -5,40 Z", Drawn.Text(head.Path));
    }

    [Fact]
    public void At_the_start_it_may_look_back()
    {
        var items = Drawn.Items(Arrow + "<line x2='50' stroke='black' marker-start='url(#m)'/>");

        var head = Assert.IsType<VectorFill>(Assert.Single(Assert.IsType<VectorGroup>(items[^1]).Items));
        Assert.Equal("M 5,2.5 L 0,0 L 5,-2.5 Z", Drawn.Text(head.Path));
    }

    [Fact]
    public void A_mark_stands_at_every_corner_in_the_style_of_where_it_is_defined()
    {
        var items = Drawn.Items("<g fill='#010203'><marker id='m' overflow='visible'><rect width='1' height='1'/></marker></g><polyline style='marker:url(#m)' fill='none' stroke='red' points='0,0 10,0 10,10 20,10'/>");

        Assert.Equal(4, items.OfType<VectorFill>().Count());
        Assert.All(items.OfType<VectorFill>(), fill => Assert.Equal(1, ((SolidPaint)fill.Paint).Colour.Red));
    }

    [Theory]
    [InlineData("M0 0H10V10", "0 45 90")]
    [InlineData("M0 0C0 10 10 10 10 0", "90 -90")]
    [InlineData("M0 0C0 0 0 0 10 0", "0 0")]
    [InlineData("M0 0H10V10Z", "-67.5 45 157.5 -67.5")]
    [InlineData("M5 5", "0")]
    public void Corners_look_between_the_line_that_comes_and_the_one_that_goes(string data, string degrees)
    {
        SvgPathReader.Read(data, out var path);

        Assert.Equal(degrees, string.Join(' ', PathVertex.Of(path).Select(vertex => FormattableString.Invariant($"{Math.Round(vertex.Degrees, 1) + 0}"))));
    }
}
