using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Testing;
using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Formats.Rendering;

public sealed class PictureDecoderTests
{
    [Fact]
    public void A_PNG_of_a_sample_is_decoded_and_a_JPEG_is_passed_on_as_it_is()
    {
        var jpeg = Picture.FromBytes(File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "bin-collections", "pictures", "bins.jpg")));
        var png = Picture.FromBytes(File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "cataract-surgery", "pictures", "eye-and-lens.png")));
        var decoder = new PictureDecoder();

        Assert.Equal(RasterFormat.JpegRgb, decoder.Decode(jpeg).Raster!.Format);
        Assert.Equal(jpeg.Content, decoder.Decode(jpeg).Raster!.Samples);
        Assert.Equal(RasterFormat.Rgb24, decoder.Decode(png).Raster!.Format);
    }

    [Fact]
    public void Every_cut_of_a_picture_is_refused_with_a_reason()
    {
        var whole = File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, "cataract-surgery", "pictures", "eye-and-lens.png"));
        var decoder = new PictureDecoder();

        Assert.All(new[] { 0, 1, 8, 20, 33, 100, whole.Length / 2, whole.Length - 2000 }, length =>
        {
            var decoding = decoder.Decode(Picture.FromBytes(whole.AsMemory(0, length)));
            Assert.Null(decoding.Raster);
            Assert.NotEmpty(decoding.Refusal!.Reason);
        });
    }

    [Fact]
    public void A_picture_that_claims_a_hundred_million_pixels_is_refused_before_it_is_decoded()
    {
        // IHDR of 10,000 by 10,000 pixels, with its checksum, and nothing after it.
        byte[] header =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 8, 2, 0, 0, 0,
            0xD1, 0xD4, 0x1B, 0x8B, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0x35, 0xAF, 0x06, 0x1E,
        ];

        var decoding = new PictureDecoder().Decode(Picture.FromBytes(header));

        Assert.Null(decoding.Raster);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("RIFF....WEBPVP8 ", "WebP")]
    public void A_kind_that_cannot_be_used_yet_is_refused_by_its_name(string file, string name)
    {
        var decoding = new PictureDecoder().Decode(Picture.FromBytes(System.Text.Encoding.ASCII.GetBytes(file)));

        Assert.Contains(name, decoding.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_picture_of_the_corpus_is_decoded_or_refused_with_a_reason_and_a_hint()
    {
        var decoder = new PictureDecoder();

        Assert.All(Corpus.Images, file =>
        {
            var decoding = decoder.Decode(Picture.FromBytes(file.Bytes));
            Assert.True(decoding.Raster is not null ^ decoding.Refusal is { Reason.Length: > 0, Hint.Length: > 0 }, file.Name);
        });
    }
}
