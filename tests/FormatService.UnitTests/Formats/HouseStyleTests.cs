using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Formats;

public sealed class HouseStyleTests
{
    private static readonly string Sample = Repository.PathOf("samples/profiles/house.json");

    // One grey pixel.
    private static readonly byte[] TinyPng = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static readonly HouseStyle House = HouseStyleFile.Read(Sample).Style!;

    [Fact]
    public async Task The_logo_is_a_figure_with_words_and_the_title_is_still_the_first_heading()
    {
        var file = PdfFile.Open(await PdfOf(House, "organisation: Westbrook Clinic\n"));

        var figure = Assert.Single(file.Structure.OfRole("Figure"));
        Assert.Equal("Northbridge Hospitals logo", figure.Alt);
        Assert.Equal("H1", file.Structure.All.First(element => element.StandardRole.StartsWith('H')).StandardRole);
        var image = Assert.Single(file.Pages[0].Content.Images);
        Assert.InRange(image.Bounds.Height, 40, 43);
    }

    [Theory]
    [InlineData("", "Northbridge Hospitals")]
    [InlineData("organisation: Westbrook Clinic\n", "Westbrook Clinic")]
    public async Task The_organisation_of_the_house_stands_where_the_leaflet_names_none(string line, string expected)
    {
        var file = PdfFile.Open(await PdfOf(House, line));

        Assert.Equal(expected, file.Structure.TextOf(file.Structure.OfRole("P").First()).Trim());
        Assert.Contains($"Organisation {expected}", string.Join(' ', file.Structure.Words), StringComparison.Ordinal);
        Assert.Contains(expected, file.XmpText, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_organisation_and_bytes_of_the_logo_are_part_of_the_fingerprint()
    {
        var other = House with { Logo = House.Logo! with { Picture = Picture.FromBytes(File.ReadAllBytes(Repository.PathOf("samples/leaflets/taking-apixaban/pictures/alert-card.jpg"))) } };
        HouseStyle[] houses =
        [
            HouseStyle.None,
            House,
            other,
            House with { Logo = House.Logo with { AlternativeText = "Another" } },
            House with { Organisation = "Another" },
            House with { Colours = House.Colours! with { Panel = ColourSet.BlackOnWhite.Page } },
            House with { MarginMm = 30 },
        ];

        var fingerprints = houses.Select(house =>
        {
            var services = Services(house);
            return services.Publisher.FingerprintOf(Package(""), services.Outputs.Find("pdf")!, ProfileOverrides.None);
        }).ToList();

        Assert.Equal(houses.Length, fingerprints.Distinct().Count());
    }

    [Fact]
    public void A_logo_that_is_no_picture_is_refused_when_the_house_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("formatservice-house-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "logo.png"), "no picture");
            File.WriteAllText(Path.Combine(folder, "house.json"), """{ "logo": { "file": "logo.png", "alt": "Our logo" } }""");

            var (style, diagnostics) = HouseStyleFile.Read(Path.Combine(folder, "house.json"));

            Assert.Null(style);
            Assert.Equal(DiagnosticCodes.HouseLogoRefused, Assert.Single(diagnostics).Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_logo_of_too_few_pixels_is_used_and_warned_of()
    {
        var folder = Directory.CreateTempSubdirectory("formatservice-house-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "logo.png"), TinyPng);
            File.WriteAllText(Path.Combine(folder, "house.json"), """{ "logo": { "file": "logo.png", "alt": "Our logo" } }""");

            var (style, diagnostics) = HouseStyleFile.Read(Path.Combine(folder, "house.json"));

            Assert.NotNull(style);
            var warning = Assert.Single(diagnostics);
            Assert.Equal((DiagnosticCodes.PictureCoarse, Severity.Warning), (warning.Code, warning.Severity));
            Assert.Contains("at least 88 pixels", warning.Hint, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    [Trait("requirement", "P-19")]
    public async Task Margins_and_paper_are_those_of_the_house()
    {
        var file = PdfFile.Open(await PdfOf(new HouseStyle { MarginMm = 30, VerticalMarginMm = 25, Paper = Paper.Letter }, ""));

        var page = file.Pages[0];
        Assert.Equal((612, 792), (page.MediaBox.Width, page.MediaBox.Height));
        Assert.Equal(30 / 25.4 * 72, page.Content.Runs.Min(run => run.Left), 0.5);
        Assert.InRange(page.Content.Runs.Min(run => run.BaselineY), 25 / 25.4 * 72, 30 / 25.4 * 72);
    }

    private static FormatServices Services(HouseStyle house) => FormatServices.Create(Repository.Fonts, house);

    private static async Task<byte[]> PdfOf(HouseStyle house, string frontMatter)
    {
        var services = Services(house);
        var publication = await services.Publisher.PublishAsync(
            Package(frontMatter), SourceMap.Empty, services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);
        return publication.Artefact!.Content.ToArray();
    }

    private static LeafletPackage Package(string frontMatter)
    {
        var source = Encoding.UTF8.GetBytes($"---\ntitle: A test\n{frontMatter}---\n\nTake 500 mg.\n");
        return new LeafletPackage(new MarkdownLeafletReader().Read(source, "test.md", ReadingLimits.Default).Leaflet!, []);
    }
}
