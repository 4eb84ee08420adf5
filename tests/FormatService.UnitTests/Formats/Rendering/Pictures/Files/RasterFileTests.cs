using FormatService.Testing;
using FormatService.Testing.Pictures;
using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Files;

public sealed class RasterFileTests
{
    [Theory]
    [InlineData(2, 1, 1, 3)]
    [InlineData(3, 1, 2, 3)]
    [InlineData(16, 1, 4, 3)]
    [InlineData(200, 1, 8, 3)]
    [InlineData(2, 2, 2, 3)]
    [InlineData(5, 2, 4, 3)]
    [InlineData(60, 4, 8, 3)]
    [InlineData(200, 7, 8, 6)]
    [InlineData(5000, 1, 8, 2)]
    [InlineData(5000, 9, 8, 6)]
    public void Few_colours_are_a_palette_and_all_are_what_they_were(int colours, int opacities, int depth, int kind)
    {
        var picture = Made(97, 71, i => ((i * 7919) % colours % 251, (i * 7919) % colours / 251, 90), i => 255 - (i / 13 % opacities * 31));

        var file = FileOf.Pixels(picture);

        Assert.Equal(("image/png", ".png"), (file.MediaType, file.Extension));
        Assert.Equal(((byte)depth, (byte)kind), FileOf.PngKind(file));
        Assert.Equal(FileOf.Rgba(picture), FileOf.Rgba(file));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 4)]
    public void Greys_stay_greys(bool fades, int kind)
    {
        var picture = Made(64, 80, i => (i % 200, i % 200, i % 200), i => fades ? i % 256 : 255);

        var file = FileOf.Pixels(picture);

        Assert.Equal((8, (byte)kind), FileOf.PngKind(file));
        Assert.Equal(FileOf.Rgba(picture), FileOf.Rgba(file));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(5)]
    public void What_is_not_seen_is_not_in_the_file(int colours)
    {
        // A signature under a rectangle that was erased.
        var picture = Made(40, 40, i => (i % colours % 256, i % colours / 256, 123), _ => 0);

        Assert.All(FileOf.Rgba(FileOf.Pixels(picture)), octet => Assert.Equal(0, octet));
    }

    [Fact]
    public void A_JPEG_has_the_bytes_that_are_kept_and_says_what_it_is()
    {
        var kept = Pictures.Pixels.Raster(TestJpeg.WithSegment(TestJpeg.WithExif(TestJpeg.Of(80, 60), 1), 0xFE, "A secret"u8.ToArray()));

        var file = FileOf.Pixels(kept);

        Assert.Equal(("image/jpeg", ".jpg", 80, 60), (file.MediaType, file.Extension, file.WidthPx, file.HeightPx));
        Assert.Equal(FileOf.Rgba(kept), FileOf.Rgba(file));
        Assert.True(file.Content.Span[6..].StartsWith("JFIF\0"u8));
        Assert.False(FileOf.Holds(file, "GPS") || FileOf.Holds(file, "secret"));
    }

    [Fact]
    public void Greys_and_four_inks_are_JPEG_that_everything_shows()
    {
        var grey = FileOf.Pixels(TestJpeg.Of(200, 200, isGrey: true));
        var inks = Pictures.Pixels.Raster(SmallPictures.CmykJpeg);

        Assert.Equal("image/jpeg", grey.MediaType);
        Assert.NotEqual(RasterFormat.JpegRgb, inks.Format);
        Assert.Equal(FileOf.Rgba(inks), FileOf.Rgba(FileOf.Pixels(inks)));
    }

    [Fact]
    public void A_photograph_that_fades_is_a_PNG_of_no_more_pixels_than_are_needed()
    {
        var jpeg = TestJpeg.Of(3000, 2000);
        var alpha = new byte[3000 * 2000];
        alpha.AsSpan(alpha.Length / 2).Fill(255);
        var photograph = new RasterPicture("fading", 3000, 2000, RasterFormat.JpegRgb, jpeg, alpha);

        var file = FileOf.Pixels(photograph);

        Assert.Equal("image/png", file.MediaType);
        Assert.InRange((long)file.WidthPx * file.HeightPx, 3_900_000, 4_000_000);
        var rgba = FileOf.Rgba(file);
        Assert.Equal(0, rgba[3]);
        Assert.Equal(255, rgba[^1]);
        Assert.InRange(rgba[^2], 190, 210);
    }

    [Fact]
    public void Nothing_that_is_noted_in_a_PNG_is_in_its_file()
    {
        var noted = new TestPng(9, 9, 2, 8) { Pixel = (x, y) => [x * 20, y * 20, 0] }.With("tEXt", "Author\0Somebody"u8.ToArray()).ToBytes();

        var file = FileOf.Pixels(noted);

        Assert.True(noted.AsSpan().IndexOf("Somebody"u8) > 0);
        Assert.False(FileOf.Holds(file, "Somebody") || FileOf.Holds(file, "tEXt"));
    }

    [Fact]
    public void Every_raster_of_the_samples_is_a_file_that_shows_the_same()
    {
        var files = Directory.EnumerateFiles(Repository.SampleLeaflets, "*.*", SearchOption.AllDirectories).Where(path => path.EndsWith(".png", StringComparison.Ordinal) || path.EndsWith(".jpg", StringComparison.Ordinal));

        Assert.All(files, path =>
        {
            var picture = Pictures.Pixels.Raster(File.ReadAllBytes(path));
            var written = Pictures.Pixels.Raster(FileOf.Pixels(picture).Content.ToArray());
            Assert.Equal((picture.WidthPx, picture.HeightPx), (written.WidthPx, written.HeightPx));
            Assert.Equal(picture.Format, written.Format);
            Assert.Equal(picture.Samples.ToArray(), written.Samples.ToArray());
        });
    }

    private static RasterPicture Made(int width, int height, Func<int, (int Red, int Green, int Blue)> colour, Func<int, int> opacity)
    {
        var rgba = new byte[width * height * 4];
        for (var i = 0; i < rgba.Length / 4; i++)
        {
            var (red, green, blue) = colour(i);
            (rgba[i * 4], rgba[(i * 4) + 1], rgba[(i * 4) + 2], rgba[(i * 4) + 3]) = ((byte)red, (byte)green, (byte)blue, (byte)opacity(i));
        }

        return FormatService.Formats.Rendering.Pictures.PixelPacking.Pack("made", rgba, width, height);
    }
}
