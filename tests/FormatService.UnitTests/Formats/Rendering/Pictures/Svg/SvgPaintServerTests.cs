using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

public sealed class SvgPaintServerTests
{
    private const string Stops = "<stop offset='0' stop-color='#010203'/><stop offset='1' style='stop-color:#040506'/>";

    [Fact]
    public void A_gradient_of_the_box_runs_over_the_shape()
    {
        var gradient = Assert.IsType<LinearGradient>(Drawn.Fill($"<linearGradient id='g'>{Stops}</linearGradient><rect x='10' y='20' width='30' height='40' fill='url(#g)'/>").Paint);

        Assert.Equal(new VectorPoint(10, 20), gradient.Transform.Apply(gradient.From));
        Assert.Equal(new VectorPoint(40, 20), gradient.Transform.Apply(gradient.To));
        Assert.Equal([new GradientStop(0, new RgbColour(1, 2, 3)), new GradientStop(1, new RgbColour(4, 5, 6))], gradient.Stops);
    }

    [Fact]
    public void A_gradient_of_the_drawing_stays_in_it_and_takes_stops_from_another()
    {
        var gradient = Assert.IsType<RadialGradient>(Drawn.Fill(
            $"<linearGradient id='s'>{Stops}</linearGradient><radialGradient id='g' xlink:href='#s' gradientUnits='userSpaceOnUse' cx='50' cy='40' r='30' fx='60' gradientTransform='translate(1 2)'/><rect width='30' height='40' fill='url(\"#g\")'/>").Paint);

        Assert.Equal((new VectorPoint(60, 40), new VectorPoint(50, 40), 30), (gradient.Focus, gradient.Centre, gradient.Radius));
        Assert.Equal(AffineTransform.Translation(1, 2), gradient.Transform);
        Assert.Equal(2, gradient.Stops.Length);
    }

    [Theory]
    [InlineData("<linearGradient id='g'><stop stop-color='#010203'/></linearGradient>")]
    [InlineData($"<linearGradient id='g' x2='0'>{Stops}<stop offset='1' stop-color='#010203'/></linearGradient>")]
    [InlineData($"<radialGradient id='g' r='0'>{Stops}<stop offset='1' stop-color='#010203'/></radialGradient>")]
    public void A_gradient_of_one_colour_or_no_length_is_one_colour(string gradient) =>
        Assert.Equal(new SolidPaint(new RgbColour(1, 2, 3)), Drawn.Fill(gradient + "<rect width='9' height='9' fill='url(#g)'/>").Paint);

    [Theory]
    [InlineData("<linearGradient id='g' spreadMethod='reflect'><stop/><stop offset='1'/></linearGradient>", "repeats")]
    [InlineData("<pattern id='g'/>", "not a gradient")]
    [InlineData("", "not a gradient")]
    [InlineData("<linearGradient id='g' href='#g'/>", "not a gradient")]
    public void Gradients_that_cannot_be_drawn_are_refused(string gradient, string reason) =>
        Assert.Contains(reason, Assert.Single(Drawn.Refusals(gradient + "<rect width='9' height='9' fill='url(#g)'/>")).Reason, StringComparison.Ordinal);

    [Fact]
    public void Stops_of_one_opacity_make_the_shape_paler() =>
        Assert.Equal(0.25, Drawn.Fill("<linearGradient id='g'><stop stop-opacity='.5'/><stop offset='1' stop-opacity='.5'/></linearGradient><rect width='9' height='9' fill='url(#g)' opacity='.5'/>").Opacity, 1e-9);

    [Fact]
    public void Stops_of_different_opacity_make_a_gradient_that_fades()
    {
        var gradient = Assert.IsType<LinearGradient>(Drawn.Fill("<linearGradient id='g'><stop stop-opacity='.5'/><stop offset='.5' stop-color='rgba(0,0,0,.25)'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>").Paint);

        Assert.True(gradient.Fades);
        Assert.Equal([0.5, 0.25, 0.25], gradient.Stops.Select(stop => stop.Opacity));
    }

    [Fact]
    public void A_clip_is_an_area_in_the_picture()
    {
        var group = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items(
            "<clipPath id='c' transform='translate(1)'><circle r='5' clip-rule='evenodd'/></clipPath><g transform='scale(2)' clip-path='url(#c)'><rect width='9' height='9'/></g>")));

        Assert.StartsWith("M 12,0", Drawn.Text(Assert.Single(group.Clips).Path), StringComparison.Ordinal);
        Assert.True(group.Clips[0].IsEvenOdd);
    }

    [Fact]
    public void A_clip_of_the_box_is_measured_by_the_shape()
    {
        var group = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items(
            "<clipPath id='c' clipPathUnits='objectBoundingBox'><rect width='.5' height='1'/></clipPath><rect x='10' y='10' width='20' height='30' clip-path='url(#c)'/>")));

        Assert.Equal("M 10,10 L 20,10 L 20,40 L 10,40 Z", Drawn.Text(Assert.Single(group.Clips).Path));
    }

    [Fact]
    public void An_empty_clip_cuts_all_and_a_clip_that_is_cut_cuts_twice()
    {
        var empty = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items("<clipPath id='c'/><rect width='9' height='9' clip-path='url(#c)'/>")));
        var twice = Assert.IsType<VectorGroup>(Assert.Single(Drawn.Items(
            "<clipPath id='c' clip-path='url(#d)'><rect width='5' height='5'/></clipPath><clipPath id='d'><rect width='3' height='3'/></clipPath><rect width='9' height='9' clip-path='url(#c)'/>")));

        Assert.True(Assert.Single(empty.Clips).Path.IsEmpty);
        Assert.Equal(2, twice.Clips.Length);
    }

    [Theory]
    [InlineData("<clipPath id='c'><text>a</text></clipPath>", "<text>")]
    [InlineData("<clipPath id='c'><path d='M0 0H9V9z'/><path d='M1 1V9H5z'/></clipPath>", "overlap")]
    [InlineData("<clipPath id='c' clip-path='url(#c)'><rect width='5' height='5'/></clipPath>", "not a clipping path")]
    [InlineData("", "not a clipping path")]
    public void Clips_that_cannot_be_drawn_are_refused(string clip, string reason) =>
        Assert.Contains(reason, Assert.Single(Drawn.Refusals(clip + "<rect width='9' height='9' clip-path='url(#c)'/>")).Reason, StringComparison.Ordinal);
}
