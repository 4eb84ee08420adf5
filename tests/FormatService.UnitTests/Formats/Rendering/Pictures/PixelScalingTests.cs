using FormatService.Formats.Rendering.Pictures;

namespace FormatService.UnitTests.Formats.Rendering.Pictures;

public sealed class PixelScalingTests
{
    [Fact]
    public void A_new_pixel_is_the_average_of_the_old_ones_under_it()
    {
        byte[] rgba = [0, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255];

        var shrunk = PixelScaling.Shrink(rgba, 3, 1, 2, 1);

        // Two thirds black and a third of 100; a third of 100 and two thirds of 200.
        Assert.Equal([33, 0, 0, 255, 167, 0, 0, 255], shrunk);
    }

    [Fact]
    public void What_is_not_seen_lends_no_colour()
    {
        byte[] rgba = [0, 255, 0, 0, 200, 100, 50, 255];

        Assert.Equal([200, 100, 50, 128], PixelScaling.Shrink(rgba, 2, 1, 1, 1));
    }

    [Fact]
    public void One_colour_stays_itself_at_any_size()
    {
        var rgba = Enumerable.Repeat(new byte[] { 12, 34, 56, 78 }, 97 * 53).SelectMany(pixel => pixel).ToArray();

        var shrunk = PixelScaling.Shrink(rgba, 97, 53, 31, 17);

        Assert.All(shrunk.Chunk(4), pixel => Assert.Equal([12, 34, 56, 78], pixel));
    }
}
