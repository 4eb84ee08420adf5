using System.Text;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Testing;
using FormatService.Testing.Pictures;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Pictures;

public sealed class PictureDecoderTests
{
    [Fact]
    public void Pictures_of_the_samples_become_pixels_or_are_passed_on()
    {
        var jpeg = File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "bin-collections", "pictures", "bins.jpg"));
        var png = File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "cataract-surgery", "pictures", "eye-and-lens.png"));

        Assert.Equal(RasterFormat.JpegRgb, Pixels.Raster(jpeg).Format);
        Assert.Equal((1800, 820), (Pixels.Raster(png).WidthPx, Pixels.Raster(png).HeightPx));
    }

    [Fact]
    public void Every_cut_of_a_picture_is_refused_with_a_reason()
    {
        var png = File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "cataract-surgery", "pictures", "eye-and-lens.png"));
        var jpeg = File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "bin-collections", "pictures", "bins.jpg"));

        Assert.All(new[] { png, jpeg, SmallPictures.CmykJpeg, SmallPictures.LossyWebP, SmallPictures.Svg }, whole =>
            Assert.All(new[] { 0, 1, 8, 20, 33, whole.Length / 2, whole.Length - 30 }, length =>
            {
                var decoding = Pixels.Decode(whole[..length]);
                Assert.Null(decoding.Picture);
                Assert.NotEmpty(decoding.Refusals[0].Reason);
            }));
    }

    [Fact]
    public void A_picture_that_claims_too_many_pixels_is_refused_before_it_is_decoded()
    {
        byte[] gif = [.. "GIF89a"u8, 0x30, 0x75, 0x30, 0x75, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0x30, 0x75, 0x30, 0x75, 0, 2, 2, 0x4C, 1, 0, 0x3B];
        byte[] webp = [.. "RIFF"u8, 26, 0, 0, 0, .. "WEBPVP8L"u8, 13, 0, 0, 0, 0x2F, 0xFF, 0xFF, 0xFF, 0x0F, 0, 0, 0, 0, 0, 0, 0, 0, 0];

        Assert.All(new[] { TestPng.Claiming(30_000, 30_000), gif, webp }, file =>
        {
            var decoding = Pixels.Decode(file);
            Assert.Null(decoding.Picture);
            Assert.NotEmpty(decoding.Refusals);
        });
        Assert.Contains("30000 by 30000", Pixels.Decode(TestPng.Claiming(30_000, 30_000)).Refusals[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BMxxxx\0\0\0\0", "BMP")]
    [InlineData("II*\0", "TIFF")]
    [InlineData("MM\0*", "TIFF")]
    [InlineData("\0\0\0\u0018ftypheic", "HEIC")]
    [InlineData("\0\0\0\u0018ftypmif1", "HEIC")]
    [InlineData("\0\0\0\u0018ftypavif", "AVIF")]
    [InlineData("\0\0\u0001\0\u0001\0", "icon")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("%!PS-Adobe", "EPS")]
    [InlineData("\u0001\0\0\0xx", "EMF")]
    [InlineData("8BPS", "Photoshop")]
    [InlineData("PK\u0003\u0004", "office")]
    public void A_kind_that_cannot_be_used_is_refused_by_its_name(string file, string name)
    {
        var refusal = Assert.Single(Pixels.Decode(Encoding.Latin1.GetBytes(file)).Refusals);

        Assert.Contains(name, refusal.Reason, StringComparison.Ordinal);
        Assert.Contains("Save", refusal.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_animation_the_first_picture_is_taken_and_that_is_told()
    {
        var decoding = Pixels.Decode(SmallPictures.AnimatedGif);

        Assert.True(decoding.IsFirstOfSeveral);
        var raster = Assert.IsType<RasterPicture>(decoding.Picture);
        Assert.Equal((200, 30, 30, 255), Pixels.At(raster, 0, 0));
        Assert.Equal((30, 60, 200, 255), Pixels.At(raster, 11, 7));
    }

    [Fact]
    public void WebP_with_and_without_loss_is_decoded()
    {
        var lossless = Pixels.Raster(SmallPictures.LosslessWebP);

        Assert.Equal((200, 30, 30, 255), Pixels.At(lossless, 0, 0));
        Pixels.AssertNear((30, 60, 200), Pixels.Raster(SmallPictures.LossyWebP), 10, 4, tolerance: 40);
    }

    [Fact]
    public void An_svg_becomes_shapes()
    {
        var picture = Assert.IsType<VectorPicture>(Pixels.Decode(SmallPictures.Svg).Picture);

        Assert.Equal((120, 80), (picture.Width, picture.Height));
        Assert.Equal(2, picture.Items.Length);
    }

    [Fact]
    public void What_was_decoded_is_kept_and_decoded_anew_for_another_room()
    {
        var decoder = new PictureDecoder();
        var picture = Picture.FromBytes(TestJpeg.Of(800, 400));

        var first = decoder.Decode(picture, Pixels.A4).Picture;

        Assert.Same(first, decoder.Decode(picture, Pixels.A4).Picture);
        Assert.NotEqual(first!.Key, decoder.Decode(picture, new PictureRoom(50, 50)).Picture!.Key);
    }

    [Fact]
    public void Every_picture_of_the_corpus_is_decoded_or_refused_with_a_reason_and_a_hint()
    {
        var decoder = new PictureDecoder();

        Assert.All(Corpus.Images, file =>
        {
            var decoding = decoder.Decode(Picture.FromBytes(file.Bytes), Pixels.A4);
            Assert.True(decoding.Picture is not null ^ decoding.Refusals is [{ Reason.Length: > 0, Hint.Length: > 0 }, ..], file.Name);
        });
    }

    [Fact]
    public void Every_icon_and_symbol_of_the_corpus_is_drawn()
    {
        var icons = Corpus.Images.Where(file => file.Name.EndsWith(".svg", StringComparison.Ordinal) && !file.Name.StartsWith("resvg", StringComparison.Ordinal));

        Assert.All(icons, file => Assert.IsType<VectorPicture>(Pixels.Decode(file.Bytes).Picture));
    }
}
