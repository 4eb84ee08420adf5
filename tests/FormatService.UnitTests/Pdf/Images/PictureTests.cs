using FormatService.Testing.Pdf;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Images;

public sealed class PictureTests
{
    [Fact]
    [Trait("requirement", "PDF-07")]
    public void A_figure_has_its_words_and_its_box_and_a_decoration_is_an_artifact()
    {
        var sheet = new Sheet();
        var figure = sheet.Root.Add(StructureRole.Figure, alternativeText: "A hand shakes an inhaler");
        sheet.Picture(figure.AddContent(), Pictures.Gradient(), 120);
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gray(), 40);

        var pdf = PdfFile.Open(sheet.Write(out _));

        var written = Assert.Single(pdf.Structure.OfRole("Figure"));
        Assert.Equal("A hand shakes an inhaler", written.Alt);
        Assert.Equal([57, 841.89 - 57 - 90, 177, 841.89 - 57], written.Attribute("BBox")!.Array!.Numbers.Select(number => Math.Round(number, 2)));
        Assert.Equal("Layout", written.Attributes.Single(attribute => attribute.Name == "BBox").Owner);
        Assert.Equal([false, true], pdf.Pages[0].Content.Images.Select(image => image.IsArtifact));
    }

    [Fact]
    public void Samples_come_back_as_they_were()
    {
        RasterPicture[] pictures = [Pictures.Gradient(), Pictures.Gradient(300, 200), Pictures.Gray(), Flat(), Noise()];

        Assert.All(pictures, picture => Assert.Equal(picture.Samples.ToArray(), Embedded(picture).Bytes));
    }

    [Fact]
    public void Differences_of_neighbours_are_deflated_where_that_pays_and_samples_where_not()
    {
        Assert.Equal(15, Embedded(Pictures.Gradient(300, 200)).Dictionary!["DecodeParms"].Dictionary!["Predictor"].Integer);
        Assert.False(Embedded(Noise()).Dictionary!.Has("DecodeParms"));
    }

    [Fact]
    public void Opacity_becomes_a_soft_mask()
    {
        var picture = Pictures.Gradient(withAlpha: true);

        var image = Embedded(picture);

        var mask = Assert.IsType<PdfStream>(image.Dictionary!["SMask"]);
        Assert.Equal("DeviceGray", mask.Dictionary!["ColorSpace"].Name);
        Assert.Equal(picture.Alpha.ToArray(), mask.Bytes);
    }

    [Fact]
    public void A_mask_that_hides_nothing_is_left_out()
    {
        var opaque = Pictures.Gray() with { Alpha = Enumerable.Repeat((byte)255, 256).ToArray() };

        Assert.False(Embedded(opaque).Dictionary!.Has("SMask"));
    }

    [Fact]
    public void A_JPEG_is_passed_through()
    {
        var picture = Pictures.Jpeg();

        var image = Embedded(picture);

        Assert.Equal("DCTDecode", image.Dictionary!["Filter"].Name);
        Assert.Equal(picture.Samples.ToArray(), image.RawBytes);
    }

    [Fact]
    public void Equal_pictures_are_embedded_once()
    {
        var sheet = new Sheet();
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gray());
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gray());
        sheet.NewPage();
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gray());

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Single(pdf.Objects, item => item.Value.Dictionary?["Subtype"].Name == "Image");
        Assert.Equal(3, pdf.Pages.Sum(page => page.Content.Images.Count()));
    }

    [Fact]
    public void A_picture_of_too_few_samples_is_refused()
    {
        var sheet = new Sheet();
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gray() with { WidthPx = 17 });

        Assert.Throws<ArgumentException>(() => sheet.Write(out _));
    }

    private static PdfStream Embedded(RasterPicture picture)
    {
        var sheet = new Sheet();
        sheet.Picture(ArtifactKind.Decoration, picture);
        return Assert.Single(PdfFile.Open(sheet.Write(out _)).Pages[0].Content.Images).Image!;
    }

    private static RasterPicture Flat()
    {
        var samples = new byte[64 * 64 * 3];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = (byte)(i / 96 % 2 == 0 ? 250 : 30);
        }

        return new RasterPicture("flat", 64, 64, RasterFormat.Rgb24, samples, default);
    }

    private static RasterPicture Noise()
    {
        var samples = new byte[50 * 50];
        var state = 12345u;
        for (var i = 0; i < samples.Length; i++)
        {
            state = (state * 1664525) + 1013904223;
            samples[i] = (byte)(state >> 24);
        }

        return new RasterPicture("noise", 50, 50, RasterFormat.Gray8, samples, default);
    }
}
