using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Testing.Pictures;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Files;

public sealed class PictureFilesTests
{
    private static readonly VectorPicture Drawing = Drawn.Picture("<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40'><circle cx='30' cy='20' r='20' fill='teal'/></svg>");

    [Fact]
    public void Shapes_have_200_dots_to_the_inch_where_they_are_drawn()
    {
        var files = new PictureFiles().Of(Drawing, 144);

        Assert.Equal((400, 267), (files.Pixels.WidthPx, files.Pixels.HeightPx));
        Assert.Equal((60, 40), (files.Drawing!.WidthPx, files.Drawing.HeightPx));
        Assert.Equal(("image/svg+xml", ".svg"), (files.Drawing.MediaType, files.Drawing.Extension));
    }

    [Theory]
    [InlineData(1e9)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(5000)]
    public void Shapes_never_have_more_than_four_million_pixels(double widthPt)
    {
        var pixels = new PictureFiles().Of(Drawing, widthPt).Pixels;

        Assert.InRange((long)pixels.WidthPx * pixels.HeightPx, 3_990_000, 4_000_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(double.NaN)]
    public void A_width_that_is_none_makes_a_small_picture(double widthPt)
    {
        Assert.InRange(new PictureFiles().Of(Drawing, widthPt).Pixels.WidthPx, 1, 3);
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("0.1")]
    [InlineData("200000")]
    public void The_units_of_a_drawing_do_not_matter(string width)
    {
        const string Content = "<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient><g opacity='.5'><path d='M0 10H60' stroke='teal' stroke-width='5' stroke-dasharray='7'/><rect y='20' width='60' height='20' fill='url(#g)'/></g>";
        VectorPicture Of(string size) => Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' width='{size}' viewBox='0 0 60 40'>{Content}</svg>");

        var (expected, actual) = (FileOf.Rgba(FileOf.Pixels(Of("60"))), FileOf.Rgba(FileOf.Pixels(Of(width))));

        var differences = expected.Zip(actual, (one, other) => Math.Abs(one - other)).Count(difference => difference > 8);
        Assert.InRange(differences, 0, expected.Length / 1000);
        Assert.NotEmpty(Drawn.Picture(FileOf.Drawing(Of(width))).Items);
    }

    [Fact]
    public void Files_are_kept_and_drawn_anew_for_another_width()
    {
        var files = new PictureFiles();

        var first = files.Of(Drawing, 144);

        Assert.Same(first, files.Of(Drawing, 144));
        Assert.NotSame(first, files.Of(Drawing, 288));
        Assert.Same(files.Of(Pictures.Pixels.Raster(SmallPictures.LosslessWebP), 10), files.Of(Pictures.Pixels.Raster(SmallPictures.LosslessWebP), 20));
    }

    [Fact]
    public void The_same_picture_has_the_same_bytes()
    {
        var (one, other) = (new PictureFiles().Of(Drawing, 144), new PictureFiles().Of(Drawing, 144));

        Assert.Equal(one.Pixels.Content.ToArray(), other.Pixels.Content.ToArray());
        Assert.Equal(one.Drawing!.Content.ToArray(), other.Drawing!.Content.ToArray());
    }

    [Fact]
    public void What_would_take_minutes_is_drawn_on_fewer_pixels()
    {
        var shapes = string.Concat(Enumerable.Repeat("<circle cx='50' cy='50' r='70' fill='red' fill-opacity='.01'/>", 20_000));
        var heavy = Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>{shapes}</svg>");

        var pixels = new PictureFiles().Of(heavy, 480).Pixels;

        Assert.InRange(pixels.WidthPx, 30, 400);
    }

    [Fact]
    public void Dashes_without_number_become_a_pale_line()
    {
        var dashed = Drawn.Picture("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'><path d='M0 50H100' stroke='black' stroke-width='20' stroke-dasharray='.0001 .0001'/></svg>");

        var pixels = new PictureFiles().Of(dashed, 36).Pixels;

        Assert.Equal([0, 0, 0, 128], FileOf.Rgba(pixels).AsSpan((50 * 100 + 50) * 4, 4).ToArray());
    }
}
