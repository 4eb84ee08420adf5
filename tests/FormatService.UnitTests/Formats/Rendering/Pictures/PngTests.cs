using FormatService.Testing.Pictures;
using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Formats.Rendering.Pictures;

public sealed class PngTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(4, true)]
    [InlineData(8, false)]
    [InlineData(16, true)]
    public void Greys_of_every_depth_keep_their_level(int depth, bool isInterlaced)
    {
        var most = (1 << depth) - 1;
        var png = new TestPng(11, 9, 0, depth) { Pixel = (x, y) => [(x + y) % 2 == 0 ? most : 0], IsInterlaced = isInterlaced };

        var raster = Pixels.Raster(png.ToBytes());

        Assert.Equal((11, 9), (raster.WidthPx, raster.HeightPx));
        Assert.All(Places(11, 9), place => Assert.Equal(((place.X + place.Y) % 2) == 0 ? 255 : 0, Pixels.At(raster, place.X, place.Y).Green));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(8, true)]
    [InlineData(16, false)]
    [InlineData(16, true)]
    public void Colours_of_8_and_16_bits_are_kept_to_8(int depth, bool isInterlaced)
    {
        var scale = depth == 16 ? 257 : 1;
        var png = new TestPng(13, 10, 2, depth) { Pixel = (x, y) => [x * 19 * scale, y * 25 * scale, 128 * scale], IsInterlaced = isInterlaced };

        var raster = Pixels.Raster(png.ToBytes());

        Assert.All(Places(13, 10), place => Assert.Equal((place.X * 19, place.Y * 25, 128, 255), Pixels.At(raster, place.X, place.Y)));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void Opacity_beside_colours_and_greys_is_kept(int depth)
    {
        var scale = depth == 16 ? 257 : 1;
        var colour = Pixels.Raster(new TestPng(4, 4, 6, depth) { Pixel = (x, _) => [200 * scale, 100 * scale, 50 * scale, x * 85 * scale] }.ToBytes());
        var grey = Pixels.Raster(new TestPng(4, 4, 4, depth) { Pixel = (x, _) => [90 * scale, x * 85 * scale] }.ToBytes());

        Assert.Equal([0, 85, 170, 255], Enumerable.Range(0, 4).Select(x => Pixels.At(colour, x, 1).Alpha));
        Assert.Equal((200, 100, 50), (Pixels.At(colour, 2, 0).Red, Pixels.At(colour, 2, 0).Green, Pixels.At(colour, 2, 0).Blue));
        Assert.Equal((90, 90, 90, 170), Pixels.At(grey, 2, 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Palettes_stay_palettes_and_their_transparent_colour_is_transparent(int depth)
    {
        var png = new TestPng(9, 5, 3, depth) { Pixel = (x, _) => [x % 2] }.With("PLTE", 200, 30, 30, 30, 60, 200).With("tRNS", 255, 0);

        var raster = Pixels.Raster(png.ToBytes());

        Assert.Equal((RasterFormat.Indexed, 1), (raster.Format, raster.BitsPerSample));
        Assert.Equal((200, 30, 30, 255), Pixels.At(raster, 8, 4));
        Assert.Equal(0, Pixels.At(raster, 7, 4).Alpha);
    }

    [Fact]
    public void A_colour_that_is_named_as_transparent_is()
    {
        var raster = Pixels.Raster(new TestPng(4, 1, 2, 8) { Pixel = (x, _) => [x * 60, 10, 10] }.With("tRNS", 0, 60, 0, 10, 0, 10).ToBytes());

        Assert.Equal([255, 0, 255, 255], Enumerable.Range(0, 4).Select(x => Pixels.At(raster, x, 0).Alpha));
    }

    [Fact]
    public void A_gamma_that_is_not_that_of_sRGB_is_reckoned_with()
    {
        // A gamma of 1: half the light is level 128 in the file, and 188 in sRGB.
        var linear = new TestPng(2, 2, 2, 8) { Pixel = (_, _) => [128, 64, 128] }.With("gAMA", 0, 1, 0x86, 0xA0);

        var raster = Pixels.Raster(linear.ToBytes());

        Pixels.AssertNear((188, 137, 188), raster, 0, 0, tolerance: 3);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(12, 4)]
    [InlineData(200, 8)]
    public void Few_colours_are_stored_in_few_bits(int colours, int bits)
    {
        var raster = Pixels.Raster(new TestPng(30, 30, 2, 8) { Pixel = (x, y) => [((y * 30) + x) % colours, 90, 10] }.ToBytes());

        Assert.Equal((RasterFormat.Indexed, bits), (raster.Format, raster.BitsPerSample));
        Assert.Equal(((29 * 30) + 17) % colours, Pixels.At(raster, 17, 29).Red);
    }

    [Fact]
    public void A_photograph_in_PNG_is_stored_as_JPEG()
    {
        var random = new Random(5);
        var noise = new byte[700 * 500 * 3];
        random.NextBytes(noise);
        var png = new TestPng(700, 500, 2, 8) { Pixel = (x, y) => [noise[((y * 700) + x) * 3], noise[(((y * 700) + x) * 3) + 1], 77] };

        Assert.Equal(RasterFormat.JpegRgb, Pixels.Raster(png.ToBytes()).Format);
    }

    private static IEnumerable<(int X, int Y)> Places(int width, int height) =>
        from y in Enumerable.Range(0, height) from x in Enumerable.Range(0, width) select (x, y);
}
