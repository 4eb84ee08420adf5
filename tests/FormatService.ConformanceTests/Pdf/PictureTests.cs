using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Pdf;
using FormatService.Testing.Pictures;
using SkiaSharp;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>A leaflet with a picture of every kind, to veraPDF, to poppler's eyes, and to our own reader.</summary>
public sealed class PictureTests
{
    private static readonly (int Red, int Green, int Blue) Red = (200, 30, 30);
    private static readonly (int Red, int Green, int Blue) Blue = (30, 60, 200);

    // All are red on the left and blue on the right.
    private static readonly Lazy<RenderedLeaflet> Halves = new(() => Print("halves", new()
    {
        ["rgb.png"] = Png(2, 8, (x, _) => x < 6 ? [200, 30, 30] : [30, 60, 200]).ToBytes(),
        ["deep.png"] = Png(2, 16, (x, _) => x < 6 ? [200 * 257, 30 * 257, 30 * 257] : [30 * 257, 60 * 257, 200 * 257], isInterlaced: true).ToBytes(),
        ["alpha.png"] = Png(6, 8, (x, y) => x < 6 ? [200, 30, 30, 255] : [30, 60, 200, y == 0 ? 0 : 255]).ToBytes(),
        ["many.png"] = new TestPng(120, 80, 2, 8) { Pixel = (x, y) => x < 60 ? [200, 30 + (y % 5), 30 + (x % 5)] : [30 + (y % 5), 60 + (x % 5), 200 - ((x + y) % 25)] }.ToBytes(),
        ["palette.png"] = Png(3, 1, (x, _) => [x < 6 ? 0 : 1]).With("PLTE", 200, 30, 30, 30, 60, 200).ToBytes(),
        ["photograph.jpg"] = Jpeg(),
        ["progressive.jpg"] = SmallPictures.ProgressiveJpeg,
        ["cmyk.jpg"] = SmallPictures.CmykJpeg,
        ["moving.gif"] = SmallPictures.AnimatedGif,
        ["lossless.webp"] = SmallPictures.LosslessWebP,
        ["lossy.webp"] = SmallPictures.LossyWebP,
        ["shapes.svg"] = SmallPictures.Svg,
        ["strokes.svg"] = Svg("<path d='M30 0V80' stroke='#C81E1E' stroke-width='60'/><g transform='scale(60 1)'><path d='M1.5 0V80' stroke='#1E3CC8'/></g>"),
        ["groups.svg"] = Svg("<rect width='60' height='80' fill='#C81E1E'/><g opacity='.5'><rect width='60' height='80'/><rect width='60' height='80' fill='#C81E1E'/></g><clipPath id='c'><rect x='60' width='60' height='80'/></clipPath><circle clip-path='url(#c)' cx='60' cy='40' r='90' fill='#1E3CC8'/>"),
        ["gradient.svg"] = Svg("<linearGradient id='g'><stop offset='.5' stop-color='#C81E1E'/><stop offset='.5' stop-color='#1E3CC8'/></linearGradient><rect width='120' height='80' fill='url(#g)'/>"),
        ["fading.svg"] = Svg("<linearGradient id='g'><stop stop-color='#C81E1E'/><stop offset='1' stop-color='#C81E1E' stop-opacity='0'/></linearGradient><rect width='60' height='80' fill='#C81E1E'/><rect x='60' width='60' height='80' fill='#1E3CC8'/><rect width='60' height='80' fill='url(#g)'/>"),
        ["marks.svg"] = Svg("<marker id='m' markerUnits='userSpaceOnUse' markerWidth='60' markerHeight='80' refX='30' refY='40'><rect width='60' height='80' fill='#C81E1E'/></marker><path d='M0 40H120' stroke='#1E3CC8' stroke-width='80'/><path d='M30 40H90' marker-start='url(#m)'/>"),
        ["radial.svg"] = Svg("<radialGradient id='g' gradientUnits='userSpaceOnUse' cx='0' cy='40' r='60'><stop offset='1' stop-color='#C81E1E'/><stop offset='1' stop-color='#1E3CC8'/></radialGradient><path d='M0 40H120' stroke='url(#g)' stroke-width='80'/>"),
    }));

    private static readonly Lazy<RenderedLeaflet?> CorpusPictures = new(() => !Corpus.IsPresent ? null : Print(
        "corpus", Corpus.Images.Where(IsUsable).ToDictionary(file => file.Name, file => file.Bytes)));

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    [Trait("requirement", "PDF-07")]
    public void Pictures_of_every_kind_pass(string profile)
    {
        var leaflets = new[] { Halves.Value, CorpusPictures.Value }.OfType<RenderedLeaflet>();

        VeraPdf.AssertValid([.. leaflets.Select(leaflet => (leaflet.Name, leaflet.Pdf))], profile);
    }

    [Fact]
    public void Every_picture_is_a_figure_with_its_words()
    {
        var figures = Halves.Value.File.Structure.OfRole("Figure").Select(figure => figure.Alt);

        Assert.Equal(
            ["rgb.png", "deep.png", "alpha.png", "many.png", "palette.png", "photograph.jpg", "progressive.jpg", "cmyk.jpg", "moving.gif", "lossless.webp", "lossy.webp", "shapes.svg", "strokes.svg", "groups.svg", "gradient.svg", "fading.svg", "marks.svg", "radial.svg"],
            figures.Select(alt => alt!.Split(' ')[^1]));
        Assert.Empty(Halves.Value.File.Structure.Problems());
    }

    [Fact]
    public void Other_programs_see_the_colours_that_were_meant()
    {
        var pages = Poppler.Pages(Halves.Value.Pdf, 100);
        var names = Halves.Value.File.Structure.OfRole("Figure").Select(figure => figure.Alt!.Split(' ')[^1]).ToList();

        var seen = 0;
        foreach (var page in Halves.Value.File.Pages)
        {
            using var picture = SKBitmap.Decode(pages[page.Index]);
            foreach (var figure in page.Content.Shapes.Where(shape => shape.Tag == "Figure").GroupBy(shape => shape.Mcid))
            {
                var box = FigureBox(Halves.Value.File, names[seen]);
                AssertColour(Red, picture, page, box.Left + ((box.Right - box.Left) / 4), (box.Bottom + box.Top) / 2, names[seen]);
                AssertColour(Blue, picture, page, box.Right - ((box.Right - box.Left) / 4), (box.Bottom + box.Top) / 2, names[seen]);
                seen++;
            }
        }

        Assert.Equal(names.Count, seen);
    }

    [Fact]
    public void Drawings_are_shapes_and_no_pixels()
    {
        Assert.SkipUnless(Corpus.IsPresent, "FORMATSERVICE_CORPUS names no folder.");
        var icons = Corpus.Images.Where(file => file.Name.EndsWith(".svg", StringComparison.Ordinal) && IsUsable(file)).ToDictionary(file => file.Name, file => file.Bytes);

        var leaflet = Print("icons", icons);

        Assert.True(icons.Count >= 15);
        Assert.Equal(icons.Count, leaflet.File.Structure.OfRole("Figure").Count());
        Assert.Equal(icons.Count, leaflet.File.Objects.Count(item => item.Value.Dictionary?["Subtype"].Name == "Form"));
        Assert.DoesNotContain(leaflet.File.Objects, item => item.Value.Dictionary?["Subtype"].Name == "Image");
    }

    [Fact]
    public void Equal_pictures_are_in_the_file_once()
    {
        var leaflet = Print("twice", new() { ["a.svg"] = SmallPictures.Svg, ["b.svg"] = SmallPictures.Svg, ["a.jpg"] = Jpeg(), ["b.jpg"] = Jpeg(), ["c.png"] = Png(2, 8, (_, _) => [1, 2, 3]).ToBytes() });

        Assert.Equal(["Form", "Image", "Image"], leaflet.File.Objects.Select(item => item.Value.Dictionary?["Subtype"].Name).Where(name => name is "Form" or "Image").Order());
    }

    [Fact]
    [Trait("requirement", "PDF-17")]
    public void Three_photographs_of_a_telephone_make_a_file_that_can_be_sent()
    {
        var photographs = Enumerable.Range(0, 3).ToDictionary(i => $"{i}.jpg", Photograph);

        var leaflet = Print("photographs", photographs);

        Assert.True(photographs.Values.Sum(photograph => photograph.Length) > 8_000_000);
        Assert.InRange(leaflet.Pdf.Length, 100_000, 2_000_000);
    }

    private static bool IsUsable(CorpusFile file) =>
        new PictureDecoder().Decode(Picture.FromBytes(file.Bytes), new PictureRoom(481, 580)).Picture is not null;

    private static RenderedLeaflet Print(string name, Dictionary<string, byte[]> pictures)
    {
        var markdown = new StringBuilder("---\nid: pictures\ntitle: Pictures of every kind\nlanguage: en-GB\n---\n\n");
        foreach (var picture in pictures.Keys)
        {
            markdown.Append(System.Globalization.CultureInfo.InvariantCulture, $"![What is seen in {picture}]({picture})\n\n");
        }

        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(markdown.ToString()), name, ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, pictures.ToImmutableDictionary(picture => picture.Key, picture => Picture.FromBytes(picture.Value)));
        return LeafletPress.Print(name, package, reading.Places);
    }

    private static TestPng Png(int colourType, int depth, Func<int, int, int[]> pixel, bool isInterlaced = false) =>
        new(12, 8, colourType, depth) { Pixel = pixel, IsInterlaced = isInterlaced };

    private static byte[] Svg(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='120' height='80'>{content}</svg>");

    private static byte[] Jpeg()
    {
        using var bitmap = new SKBitmap(480, 320);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(200, 30, 30));
        using var paint = new SKPaint { Color = new SKColor(30, 60, 200) };
        canvas.DrawRect(240, 0, 240, 320, paint);
        return bitmap.Encode(SKEncodedImageFormat.Jpeg, 90).ToArray();
    }

    /// <summary>12 million pixels with as much in them as a photograph has: soft shades and the noise of a sensor.</summary>
    private static byte[] Photograph(int seed)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(4000, 3000, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var random = new Random(seed);
        var pixels = new byte[bitmap.ByteCount];
        for (int y = 0, at = 0; y < 3000; y++)
        {
            for (var x = 0; x < 4000; x++, at += 4)
            {
                var noise = random.Next(-6, 7);
                var (sine, cosine) = Math.SinCos((x * (seed + 1) / 300.0) + (y / 200.0));
                (pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]) = ((byte)(128 + (90 * sine) + noise), (byte)(128 + (90 * cosine) + noise), (byte)(128 + noise), 255);
            }
        }

        System.Runtime.InteropServices.Marshal.Copy(pixels, 0, bitmap.GetPixels(), pixels.Length);
        return bitmap.Encode(SKEncodedImageFormat.Jpeg, 95).ToArray();
    }

    private static (double Left, double Bottom, double Right, double Top) FigureBox(PdfFile file, string name)
    {
        var numbers = file.Structure.OfRole("Figure").Single(figure => figure.Alt!.EndsWith(" " + name, StringComparison.Ordinal)).Attribute("BBox")!.Array!.Numbers.ToArray();
        return (numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static void AssertColour((int Red, int Green, int Blue) expected, SKBitmap picture, PdfPage page, double x, double y, string name)
    {
        var scale = picture.Width / page.MediaBox.Width;
        var pixel = picture.GetPixel((int)(x * scale), (int)(picture.Height - (y * scale)));

        Assert.True(
            Math.Abs(pixel.Red - expected.Red) < 30 && Math.Abs(pixel.Green - expected.Green) < 30 && Math.Abs(pixel.Blue - expected.Blue) < 30,
            $"{name}: {pixel} in place of {expected}");
    }
}
