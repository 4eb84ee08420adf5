using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>Leaflets in the style of a house keep every rule that they keep without.</summary>
public sealed class HouseTests
{
    private static readonly HouseStyle Sample = HouseStyleFile.Read(Repository.PathOf("samples/profiles/house.json")).Style!;

    private static readonly HouseStyle Dark = Sample with
    {
        Colours = new ColourSet("dark", Hex("#FFFFFF"), Hex("#101820"), Hex("#9FD3FF"), Hex("#8FA3B0"), Hex("#1E2A33"), Hex("#FFB3A7"), Hex("#FFD966")),
    };

    private static readonly HouseStyle Pale = Sample with
    {
        Colours = new ColourSet("pale", Hex("#212B32"), Hex("#FFF9E6"), Hex("#00407A"), Hex("#6B7780"), Hex("#F6ECC8"), Hex("#8A1108"), Hex("#4A2C6A")),
        MarginMm = 20,
        Font = FontChoice.AtkinsonHyperlegibleNext,
    };

    private static readonly Lazy<IReadOnlyList<(string House, RenderedLeaflet Leaflet)>> Rendered = new(() =>
        [.. from house in new (string Name, HouseStyle Style)[] { ("sample", Sample), ("dark", Dark), ("pale", Pale) }
            let services = FormatServices.Create(Repository.Fonts, house.Style)
            from name in new[] { "taking-apixaban/leaflet", "intravascular-lithotripsy/leaflet.pl", "bin-collections/leaflet" }
            select (house.Name, LeafletPress.Print(name, Repository.PathOf($"samples/leaflets/{name}.md"), services))]);

    public static TheoryData<string> Houses => ["sample", "dark", "pale"];

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    public void Judges_find_no_fault(string profile) =>
        VeraPdf.AssertValid([.. Rendered.Value.Select(rendered => ($"{rendered.House}, {rendered.Leaflet.Name}", rendered.Leaflet.Pdf))], profile);

    [Fact]
    [Trait("requirement", "P-18")]
    public void The_houses_of_these_tests_are_houses_that_would_be_let_in() => Assert.All(new[] { Sample, Dark, Pale }, house =>
        Assert.DoesNotContain(ColourRules.Check(house.Colours!), found => found.Severity == Severity.Error));

    [Theory]
    [MemberData(nameof(Houses))]
    [Trait("requirement", "P-18")]
    public void Every_run_has_a_contrast_of_4_5_to_1_with_what_is_painted_under_it(string house)
    {
        foreach (var page in Of(house).SelectMany(leaflet => leaflet.File.Pages))
        {
            Assert.All(page.Content.Runs, run => Assert.True(PaintedContrast.Of(run, page) >= ColourRules.LeastForText, $"“{run.Text}” on page {page.Index + 1}"));
        }
    }

    [Theory]
    [MemberData(nameof(Houses))]
    [Trait("requirement", "PDF-04")]
    [Trait("requirement", "PDF-07")]
    [Trait("requirement", "PDF-14")]
    public void The_leaflet_says_what_it_says_without_a_house_after_a_logo_with_words(string house)
    {
        foreach (var leaflet in Of(house))
        {
            SameWordsTests.AssertProved(leaflet);
            var first = leaflet.File.Structure.Elements.SelectMany(root => root.Children).First();
            Assert.Equal(("Figure", "Northbridge Hospitals logo"), (first.StandardRole, first.Alt));
            Assert.Empty(leaflet.File.Structure.Problems());
        }
    }

    private static IEnumerable<RenderedLeaflet> Of(string house) => Rendered.Value.Where(rendered => rendered.House == house).Select(rendered => rendered.Leaflet);

    private static Colour Hex(string text) => Colour.TryParse(text, out var colour) ? colour : throw new ArgumentException(text, nameof(text));
}
