using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Composition;

public sealed class PictureSizingTests
{
    private static readonly PictureRoom Room = new(480, 580);

    [Theory]
    [InlineData(4000, 480)]
    [InlineData(1000, 480)]
    [InlineData(750, 360)]
    [InlineData(500, 240)]
    [InlineData(400, 240)]
    [InlineData(200, 150)]
    [InlineData(16, 12)]
    public void Pixels_are_drawn_sharp_or_where_that_is_small_at_most_half_the_text_wide(int pixels, double width) =>
        Assert.Equal(width, PictureSizing.WidthOf(Raster(pixels, pixels / 2), Room), 1e-9);

    [Theory]
    [InlineData(24, 24, 72)]
    [InlineData(48, 96, 36)]
    [InlineData(192, 100, 144)]
    [InlineData(4000, 100, 480)]
    public void Drawings_are_as_large_as_they_say_an_inch_at_least(double width, double height, double drawn) =>
        Assert.Equal(drawn, PictureSizing.WidthOf(new VectorPicture("key", width, height, []), Room), 1e-9);

    [Fact]
    public void Under_150_dots_to_the_inch_it_is_told_how_many_pixels_are_needed()
    {
        var picture = Raster(400, 200);

        var found = PictureSizing.Coarseness(picture, PictureSizing.WidthOf(picture, Room), Room);

        Assert.NotNull(found);
        Assert.Equal((120, 500), (Math.Round(found.Value.Dpi), found.Value.NeededPx));
        Assert.Equal(84.7, found.Value.WidthMm, 0.1);
    }

    [Fact]
    public void A_picture_that_is_high_is_judged_by_how_wide_it_can_be_on_a_page() => Assert.Null(PictureSizing.Coarseness(Raster(300, 3000), 225, Room));

    [Theory]
    [InlineData(1004)]
    [InlineData(600)]
    public void Enough_pixels_are_not_remarked_on(int pixels) => Assert.Null(PictureSizing.Coarseness(Raster(pixels, 100), PictureSizing.WidthOf(Raster(pixels, 100), Room), Room));

    private static RasterPicture Raster(int width, int height) => new("key", width, height, RasterFormat.Gray8, default, default);
}
