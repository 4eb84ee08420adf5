using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

public sealed class SvgPathTests
{
    [Theory]
    [InlineData("M10 20 L30 40 Z", "M 10,20 L 30,40 Z")]
    [InlineData("m10 20 l5 5 z", "M 10,20 L 15,25 Z")]
    [InlineData("M1 2 3 4 5 6", "M 1,2 L 3,4 L 5,6")]
    [InlineData("m1 2 3 4 5 6", "M 1,2 L 4,6 L 9,12")]
    [InlineData("M0 0H10V5h-3v-2", "M 0,0 L 10,0 L 10,5 L 7,5 L 7,3")]
    [InlineData("M0 0H1 2 3", "M 0,0 L 1,0 L 2,0 L 3,0")]
    [InlineData("M0,0C1,2,3,4,5,6", "M 0,0 C 1,2 3,4 5,6")]
    [InlineData("M1 1c1 2 3 4 5 6", "M 1,1 C 2,3 4,5 6,7")]
    [InlineData("M0 0C1 2 3 4 5 5S8 8 9 9", "M 0,0 C 1,2 3,4 5,5 C 7,6 8,8 9,9")]
    [InlineData("M0 0S8 8 9 9", "M 0,0 C 0,0 8,8 9,9")]
    [InlineData("M0 0c1 2 3 4 5 5s3 3 4 4", "M 0,0 C 1,2 3,4 5,5 C 7,6 8,8 9,9")]
    [InlineData("M0 0Q3 3 6 0", "M 0,0 C 2,2 4,2 6,0")]
    [InlineData("M0 0Q3 3 6 0T12 0", "M 0,0 C 2,2 4,2 6,0 C 8,-2 10,-2 12,0")]
    [InlineData("M0 0T3 3", "M 0,0 C 0,0 1,1 3,3")]
    [InlineData("M1.5.5-3e1.25", "M 1.5,0.5 L -30,0.25")]
    [InlineData("M-.5-.5+1+2", "M -0.5,-0.5 L 1,2")]
    [InlineData("M0 0z l1 1", "M 0,0 Z M 0,0 L 1,1")]
    [InlineData("M0 0L1 1zm5 5l1 1", "M 0,0 L 1,1 Z M 5,5 L 6,6")]
    [InlineData("M0 0L1 1M2 2M3 3L4 4", "M 0,0 L 1,1 M 3,3 L 4,4")]
    [InlineData(" \n\tM 0 , 0 \r L 1 , 1 ", "M 0,0 L 1,1")]
    public void Path_data_become_absolute_lines_and_curves(string data, string expected)
    {
        Assert.Equal(-1, SvgPathReader.Read(data, out var path));
        Assert.Equal(expected, Drawn.Text(path));
    }

    [Theory]
    [InlineData("L1 1", 0)]
    [InlineData("M0 0L1", 4 + 1)]
    [InlineData("M0 0,,1 1", 5)]
    [InlineData("M0 0x", 4)]
    [InlineData("M0 0 1 1,", 9)]
    [InlineData("M0 0A1 1 0 2 0 5 5", 4 + 1)]
    [InlineData("M0 0L1e9 0", 4 + 1)]
    [InlineData("path('M0 0')", 0)]
    public void A_path_that_breaks_off_tells_where(string data, int place)
    {
        Assert.Equal(place, SvgPathReader.Read(data, out _));
    }

    [Fact]
    public void A_quarter_of_a_circle_is_the_curve_everybody_knows()
    {
        SvgPathReader.Read("M10 0A10 10 0 0 1 0 10", out var path);

        Assert.Equal("M 10,0 C 10,5.52 5.52,10 0,10", Drawn.Text(path));
    }

    [Theory]
    [InlineData("M0 5A5 5 0 1 1 10 5")]
    [InlineData("M0 5A5 5 0 0 1 10 5")]
    [InlineData("M0 5a5,5 0 0110,0")]
    [InlineData("M0 5a5 5 0 01 10 0")]
    [InlineData("M0 5A1 1 0 0 1 10 5")]
    public void Half_circles_pass_over_their_middle_however_they_are_written(string data)
    {
        Assert.Equal(-1, SvgPathReader.Read(data, out var path));

        Assert.Contains(path.Points, point => Math.Abs(point.X - 5) < 1e-9 && Math.Abs(point.Y) < 1e-9);
        Assert.Equal(new VectorPoint(10, 5), path.Points[^1]);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void All_four_arcs_between_two_points_lie_on_their_ellipses(bool isLarge, bool sweeps)
    {
        // The example of SVG 1.1, 8.3.8: radii 100 and 50, from (300,200) by (75,75).
        var data = FormattableString.Invariant($"M125 75a100 50 0 {(isLarge ? 1 : 0)} {(sweeps ? 1 : 0)} 100 50");
        SvgPathReader.Read(data, out var path);

        // The centres are where both ends are at distance 1 in units of the radii.
        var centre = isLarge == sweeps ? new VectorPoint(225, 75) : new VectorPoint(125, 125);
        var ends = path.Points.Where((_, i) => i % 3 == 0).ToList();
        Assert.All(ends, end => Assert.Equal(1, Math.Pow((end.X - centre.X) / 100, 2) + Math.Pow((end.Y - centre.Y) / 50, 2), 1e-9));
        Assert.Equal(isLarge ? 3 : 1, path.Verbs.Count(verb => verb == PathVerb.Curve));
    }

    [Fact]
    public void A_turned_ellipse_is_as_long_as_its_radius_along_its_axis()
    {
        SvgPathReader.Read("M0 0A10 5 90 0 1 0 20", out var path);

        Assert.Equal(5, path.Points.Max(point => Math.Abs(point.X)), 1e-6);
    }

    [Fact]
    public void An_arc_without_radius_is_a_line_and_one_to_where_it_is_nothing()
    {
        SvgPathReader.Read("M0 0A0 5 0 0 1 7 7A5 5 0 1 1 7 7", out var path);

        Assert.Equal("M 0,0 L 7,7", Drawn.Text(path));
    }
}
