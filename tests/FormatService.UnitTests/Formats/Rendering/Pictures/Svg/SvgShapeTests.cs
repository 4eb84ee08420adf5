using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

public sealed class SvgShapeTests
{
    [Theory]
    [InlineData("<rect x='1' y='2' width='10' height='20'/>", "M 1,2 L 11,2 L 11,22 L 1,22 Z")]
    [InlineData("<polygon points='0,0 10,0 10 10'/>", "M 0,0 L 10,0 L 10,10 Z")]
    [InlineData("<polyline points='0 0-5-5'/>", "M 0,0 L -5,-5")]
    [InlineData("<circle cx='10' cy='10' r='10'/>", "M 20,10 C 20,15.52 15.52,20 10,20 C 4.48,20 0,15.52 0,10 C 0,4.48 4.48,0 10,0 C 15.52,0 20,4.48 20,10 Z")]
    [InlineData("<rect width='10%' height='1in'/>", "M 0,0 L 10,0 L 10,96 L 0,96 Z")]
    [InlineData("<rect width='10mm' height='12pt'/>", "M 0,0 L 37.8,0 L 37.8,16 L 0,16 Z")]
    public void Shapes_become_outlines(string content, string expected) => Assert.Equal(expected, Drawn.Text(Drawn.Fill(content).Path));

    [Fact]
    public void Rounded_corners_take_the_other_radius_and_half_the_side_at_most()
    {
        var bounds = PathBounds.Of(Drawn.Fill("<rect width='10' height='20' rx='8'/>").Path);
        var path = Drawn.Text(Drawn.Fill("<rect width='10' height='20' rx='8'/>").Path);

        Assert.Equal((0, 0, 10, 20), (bounds.Left, bounds.Top, bounds.Right, bounds.Bottom));
        Assert.StartsWith("M 5,0 L 5,0 C", path, StringComparison.Ordinal);
        Assert.Contains("10,8", path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rect width='0' height='5'/>")]
    [InlineData("<circle r='-1'/>")]
    [InlineData("<ellipse rx='5' ry='0'/>")]
    [InlineData("<path d=''/>")]
    [InlineData("<path/>")]
    [InlineData("<polygon points='1,1'/>")]
    [InlineData("<rect width='5' height='5' display='none'/>")]
    [InlineData("<g style='display: none'><rect width='5' height='5'/></g>")]
    [InlineData("<g visibility='hidden'><rect width='5' height='5'/></g>")]
    [InlineData("<rect width='5' height='5' fill='none'/>")]
    [InlineData("<rect width='5' height='5' opacity='0'/>")]
    [InlineData("<defs><rect width='5' height='5'/></defs><symbol><rect width='5' height='5'/></symbol>")]
    [InlineData("<text x='5'> </text>")]
    public void What_has_no_area_or_is_hidden_draws_nothing(string content) =>
        Assert.Single(Drawn.Items(content + "<rect width='1' height='1'/>"));

    [Theory]
    [InlineData("translate(10)", "M 10,0 L 20,0 L 20,5 L 10,5 Z")]
    [InlineData("translate(1,2) scale(2)", "M 1,2 L 21,2 L 21,12 L 1,12 Z")]
    [InlineData("scale(2,3)", "M 0,0 L 20,0 L 20,15 L 0,15 Z")]
    [InlineData("rotate(90)", "M 0,0 L 0,10 L -5,10 L -5,0 Z")]
    [InlineData("rotate(90 10 0)", "M 10,-10 L 10,0 L 5,0 L 5,-10 Z")]
    [InlineData("skewX(45)", "M 0,0 L 10,0 L 15,5 L 5,5 Z")]
    [InlineData("skewY(45)", "M 0,0 L 10,10 L 10,15 L 0,5 Z")]
    [InlineData("matrix(1 0 0 1 3 4)", "M 3,4 L 13,4 L 13,9 L 3,9 Z")]
    [InlineData("translate(1px, 2px)rotate(0.25turn)", "M 1,2 L 1,12 L -4,12 L -4,2 Z")]
    public void Transforms_are_done_the_last_first(string transform, string expected) =>
        Assert.Equal(expected, Drawn.Text(Drawn.Fill($"<rect width='10' height='5' transform='{transform}'/>").Path));

    [Fact]
    public void A_box_around_a_curve_reaches_to_its_bulge_and_not_to_its_control_points()
    {
        SvgPathReader.Read("M0 0C0 10 10 10 10 0", out var path);

        Assert.Equal(7.5, PathBounds.Of(path).Bottom, 1e-9);
    }

    [Theory]
    [InlineData("viewBox='0 0 48 24'", 48, 24)]
    [InlineData("width='10mm' height='5mm'", 37.8, 18.9)]
    [InlineData("width='96' viewBox='0 0 48 24'", 96, 48)]
    [InlineData("height='96' viewBox='0 0 48 24'", 192, 96)]
    [InlineData("width='100%' height='100%' viewBox='0 0 48 24'", 48, 24)]
    public void A_picture_is_as_large_as_it_says(string size, double width, double height)
    {
        var picture = Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' {size}><rect width='5' height='5'/></svg>");

        Assert.Equal((width, height), (Math.Round(picture.Width, 1), Math.Round(picture.Height, 1)));
    }

    [Theory]
    [InlineData("", "M 50,0 L 150,0 L 150,100 L 50,100 Z")]
    [InlineData("xMinYMin meet", "M 0,0 L 100,0 L 100,100 L 0,100 Z")]
    [InlineData("xMaxYMid", "M 100,0 L 200,0 L 200,100 L 100,100 Z")]
    [InlineData("none", "M 0,0 L 200,0 L 200,100 L 0,100 Z")]
    [InlineData("xMidYMin slice", "M 0,0 L 200,0 L 200,200 L 0,200 Z")]
    public void A_view_is_fitted_as_it_asks(string fitting, string expected)
    {
        var picture = Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='-5 -5 10 10' preserveAspectRatio='{fitting}'><rect x='-5' y='-5' width='10' height='10'/></svg>");

        Assert.Equal(expected, Drawn.Text(((VectorFill)picture.Items[0]).Path));
    }

    [Fact]
    public void A_view_within_is_cut_at_its_edges_and_measures_percentages()
    {
        var group = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items("<svg x='10' y='20' width='50' height='50' viewBox='0 0 10 10'><rect width='50%' height='20'/></svg>")));

        Assert.Equal("M 10,20 L 60,20 L 60,70 L 10,70 Z", Drawn.Text(Assert.Single(group.Clips).Path));
        Assert.Equal("M 10,20 L 35,20 L 35,120 L 10,120 Z", Drawn.Text(((VectorFill)group.Items[0]).Path));
    }

    [Fact]
    public void Clones_stand_where_they_are_put_and_take_the_style_of_there()
    {
        var fill = Drawn.Fill("<defs><rect id='a' width='5' height='5'/></defs><use xlink:href='#a' x='10' y='20' fill='red'/>");

        Assert.Equal("M 10,20 L 15,20 L 15,25 L 10,25 Z", Drawn.Text(fill.Path));
        Assert.Equal(255, ((SolidPaint)fill.Paint).Colour.Red);
    }

    [Fact]
    public void A_symbol_is_fitted_into_the_clone()
    {
        var group = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items("<symbol id='s' viewBox='0 0 10 10'><rect width='10' height='10'/></symbol><use href='#s' x='5' width='20' height='20'/>")));

        Assert.Equal("M 5,0 L 25,0 L 25,20 L 5,20 Z", Drawn.Text(((VectorFill)group.Items[0]).Path));
    }
}
