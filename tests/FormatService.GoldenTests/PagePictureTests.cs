using FormatService.Testing.Judges;
using SkiaSharp;

namespace FormatService.GoldenTests;

/// <summary>Some pages as they look, small: what text goldens cannot see. Read the new picture before it is accepted.</summary>
public sealed class PagePictureTests
{
    private const int DotsPerInch = 50;
    private const int LargestFile = 20 * 1024;

    private static readonly (string Sample, int Page)[] Chosen =
    [
        ("having-a-blood-test", 1),
        ("intravascular-lithotripsy", 1),
        ("intravascular-lithotripsy", 3),
        ("intravascular-lithotripsy.pl", 1),
        ("hip-replacement", 2),
        ("taking-apixaban", 4),
    ];

    public static TheoryData<string, int> Cases => [.. Chosen];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_looks_as_it_did(string sample, int page)
    {
        var drawn = PagePicture.InFewGreys(Poppler.Page(Artefacts.Of("pdf", sample), page, DotsPerInch));

        Assert.True(drawn.Length <= LargestFile, $"The picture has {drawn.Length} bytes.");
        Match(Path.Combine(GoldenFolder.Pages, NameOf(sample, page)), drawn);
    }

    [Fact]
    public void No_picture_outlives_its_page()
    {
        var files = Directory.GetFiles(GoldenFolder.Pages, "*.png").Select(Path.GetFileName).Where(name => !name!.EndsWith(".received.png", StringComparison.Ordinal));

        Assert.Equal(Chosen.Select(chosen => NameOf(chosen.Sample, chosen.Page)).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_that_is_gone_is_seen_and_softer_edges_are_not()
    {
        var page = Drawn(edge: 128, words: 40);

        Assert.Null(PagePicture.FromPng(Drawn(edge: 90, words: 40)).DifferenceFrom(PagePicture.FromPng(page)));
        Assert.NotNull(PagePicture.FromPng(Drawn(edge: 128, words: 39)).DifferenceFrom(PagePicture.FromPng(page)));
    }

    private static void Match(string path, byte[] drawn)
    {
        var receivedPath = Path.ChangeExtension(path, ".received.png");
        var difference = File.Exists(path) ? PagePicture.FromPng(drawn).DifferenceFrom(PagePicture.FromPng(File.ReadAllBytes(path))) : "There is no such picture yet.";
        if (difference is null)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(GoldenFolder.Pages);
        var accepts = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") != "true";
        File.WriteAllBytes(accepts ? path : receivedPath, drawn);
        Assert.True(accepts, $"{Path.GetFileName(path)}: {difference} Look at {receivedPath}, then accept it with UPDATE_GOLDEN=1.");
        File.Delete(receivedPath);
    }

    private static string NameOf(string sample, int page) => FormattableString.Invariant($"{sample}-{page}.png");

    /// <summary>Words as bars of letters, with edges of a grey of their own, as programs differ in them.</summary>
    private static byte[] Drawn(byte edge, int words)
    {
        using var bitmap = new SKBitmap(298, 421);
        bitmap.Erase(SKColors.White);
        for (var word = 0; word < words; word++)
        {
            for (var letter = 0; letter < 5; letter++)
            {
                var (x, y) = (30 + (word % 8 * 30) + (letter * 4), 30 + (word / 8 * 9));
                for (var dot = 0; dot < 4; dot++)
                {
                    bitmap.SetPixel(x, y + dot, SKColors.Black);
                    bitmap.SetPixel(x + 1, y + dot, new SKColor(edge, edge, edge));
                }
            }
        }

        return bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }
}
