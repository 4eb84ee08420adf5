using System.Text;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Testing.Pictures;
using FormatService.Typesetting.Flow;
using SkiaSharp;

namespace FormatService.UnitTests.Formats.Rendering.Pictures;

public sealed class JpegTests
{
    [Fact]
    public void A_progressive_file_is_passed_on_with_all_its_scans()
    {
        var raster = Pixels.Raster(SmallPictures.ProgressiveJpeg);

        Assert.Equal(RasterFormat.JpegRgb, raster.Format);
        Assert.Equal(JpegFile.Read(SmallPictures.ProgressiveJpeg)!.Scans, JpegFile.Read(raster.Samples.Span)!.Scans);
        Pixels.AssertNear((200, 30, 30), raster, 1, 1);
        Pixels.AssertNear((30, 60, 200), raster, 10, 6);
    }

    [Fact]
    public void A_grey_file_is_passed_on_as_grey() => Assert.Equal(RasterFormat.JpegGray, Pixels.Raster(TestJpeg.Of(40, 30, isGrey: true)).Format);

    [Fact]
    public void Where_and_when_a_photograph_was_taken_does_not_get_out()
    {
        var jpeg = TestJpeg.WithSegment(TestJpeg.WithExif(TestJpeg.Of(40, 30), orientation: 1), 0xFE, Encoding.ASCII.GetBytes("a comment of mine"));
        jpeg = TestJpeg.WithSegment(jpeg, 0xDC, Encoding.ASCII.GetBytes("a letter in a segment that decoders pass over"));
        byte[] withFilm = [.. jpeg, .. "ftypmp42 a short film"u8];

        var samples = Encoding.Latin1.GetString(Pixels.Raster(withFilm).Samples.Span);

        Assert.DoesNotContain("GPS", samples, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", samples, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", samples, StringComparison.Ordinal);
        Assert.DoesNotContain("letter", samples, StringComparison.Ordinal);
        Assert.DoesNotContain("film", samples, StringComparison.Ordinal);
        Assert.EndsWith("\u00FF\u00D9", samples, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_data_of_what_is_passed_on_are_untouched()
    {
        var jpeg = TestJpeg.Of(40, 30);
        var scan = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);

        var samples = Pixels.Raster(jpeg).Samples.Span;

        Assert.True(samples[samples.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA])..].SequenceEqual(jpeg.AsSpan(scan)));
    }

    // Where the white corner, at the top left of the file, comes to lie, and whether width and height change places (Exif 2.3, 4.6.4).
    [Theory]
    [InlineData(1, false, false, false)]
    [InlineData(2, false, true, false)]
    [InlineData(3, false, true, true)]
    [InlineData(4, false, false, true)]
    [InlineData(5, true, false, false)]
    [InlineData(6, true, true, false)]
    [InlineData(7, true, true, true)]
    [InlineData(8, true, false, true)]
    public void A_photograph_stands_upright_however_the_camera_was_held(int orientation, bool isTurned, bool isRight, bool isLow)
    {
        var raster = Pixels.Raster(TestJpeg.WithExif(TestJpeg.Of(80, 40), orientation));

        Assert.Equal(isTurned ? (40, 80) : (80, 40), (raster.WidthPx, raster.HeightPx));
        Pixels.AssertNear((255, 255, 255), raster, isRight ? raster.WidthPx - 3 : 2, isLow ? raster.HeightPx - 3 : 2);
    }

    [Fact]
    public void CMYK_becomes_sRGB()
    {
        var raster = Pixels.Raster(SmallPictures.CmykJpeg);

        Assert.NotEqual(RasterFormat.JpegRgb, raster.Format);
        Pixels.AssertNear((200, 30, 30), raster, 1, 1, tolerance: 25);
        Pixels.AssertNear((30, 60, 200), raster, 10, 6, tolerance: 25);
    }

    [Fact]
    public void Colours_of_another_space_become_sRGB()
    {
        using var wide = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.AdobeRgb);
        var raster = Pixels.Raster(TestJpeg.Of(64, 64, wide));

        // The same numbers are a deeper red in Adobe RGB.
        Pixels.AssertNear((231, 30, 30), raster, 20, 40, tolerance: 6);
    }

    [Fact]
    public void Components_that_may_be_RGB_are_not_passed_on_unlooked_at()
    {
        var jpeg = TestJpeg.Of(40, 30);
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        (jpeg[frame + 10], jpeg[frame + 13], jpeg[frame + 16]) = ((byte)'R', (byte)'G', (byte)'B');

        Assert.False(JpegFile.Read(jpeg)!.CanBePassedOn);
    }

    [Fact]
    public void A_file_that_goes_over_its_pixels_too_often_is_refused()
    {
        var jpeg = SmallPictures.ProgressiveJpeg;
        var lastScan = jpeg.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        byte[] again = [.. jpeg[..^2], .. Enumerable.Repeat(jpeg[lastScan..^2], 120).SelectMany(scan => scan), .. jpeg[^2..]];

        Assert.Contains("times", Assert.Single(Pixels.Decode(again).Refusals).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photograph_of_a_telephone_is_made_as_small_as_it_is_printed()
    {
        var raster = Pixels.Raster(TestJpeg.Of(4000, 3000));

        Assert.Equal((2008, 1506), (raster.WidthPx, raster.HeightPx));
        Pixels.AssertNear((200, 30, 30), raster, 900, 1000);
        Pixels.AssertNear((30, 60, 200), raster, 1100, 1000);
        Pixels.AssertNear((255, 255, 255), raster, 490, 300);
    }

    [Fact]
    public void A_file_that_is_too_large_for_an_email_is_encoded_anew()
    {
        var noise = TestJpeg.Noise(1200, 900);

        var raster = Pixels.Raster(noise);

        Assert.True(noise.Length > 1_200_000 && raster.Samples.Length < noise.Length / 2, $"{noise.Length} {raster.Samples.Length}");
        Assert.Equal((1200, 900), (raster.WidthPx, raster.HeightPx));
    }
}
