using FormatService.Documents.Profiles;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>However readers ask for letters and spaces, leaflets keep every rule that they keep without.</summary>
public sealed class ReadingProfileTests
{
    private const double Tolerance = 0.6;

    // Callouts of every level, tables, pictures, links and notes; accents; a script that runs the other way; one whose letters hang from a line.
    private static readonly string[] Leaflets =
        ["taking-apixaban/leaflet", "intravascular-lithotripsy/leaflet.pl", "intravascular-lithotripsy/leaflet.ar", "intravascular-lithotripsy/leaflet.bn"];

    private static readonly (string Name, ProfileOverrides Wishes)[] Looks =
    [
        ("lexend", new() { Font = "lexend" }),
        ("opendyslexic", new() { Font = "opendyslexic" }),
    ];

    private static readonly Lazy<IReadOnlyDictionary<(string Look, string Leaflet), RenderedLeaflet>> Rendered = new(() =>
        (from look in Looks
         from name in Leaflets
         select (Key: (look.Name, name), Leaflet: LeafletPress.Print(name, Repository.PathOf($"samples/leaflets/{name}.md"), look.Wishes)))
        .ToDictionary(pair => pair.Key, pair => pair.Leaflet));

    public static TheoryData<string, string> All => [.. from look in Looks from name in Leaflets select (look.Name, name)];

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    public void Judges_find_no_fault(string profile) =>
        VeraPdf.AssertValid([.. Rendered.Value.Select(rendered => ($"{rendered.Key.Look}, {rendered.Key.Leaflet}", rendered.Value.Pdf))], profile);

    [Theory]
    [MemberData(nameof(All))]
    public void The_leaflet_says_what_it_says_without(string look, string leaflet)
    {
        var rendered = Rendered.Value[(look, leaflet)];

        Assert.Empty(PageProof.Faults(rendered.File, rendered.Source));
    }

    [Theory]
    [MemberData(nameof(All))]
    [Trait("requirement", "P-19")]
    public void All_ink_of_words_stands_between_the_margins(string look, string leaflet)
    {
        const double Margin = 25 * 72 / 25.4;
        var pages = Rendered.Value[(look, leaflet)].File.Pages;

        Assert.All(pages.SelectMany(page => page.Content.Runs.Select(run => (page.MediaBox.Width, Run: run))), placed =>
        {
            var glyphs = placed.Run.Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).ToList();
            Assert.True(glyphs.Count == 0 || glyphs.Min(glyph => glyph.X) > Margin - Tolerance, placed.Run.Text);
            Assert.True(glyphs.Count == 0 || glyphs.Max(glyph => glyph.X + glyph.Width) < placed.Width - Margin + Tolerance, placed.Run.Text);
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    [Trait("requirement", "P-13")]
    public void The_ink_of_no_line_touches_that_of_the_next(string look, string leaflet)
    {
        var ink = new LineInk();
        var structure = Rendered.Value[(look, leaflet)].File.Structure;
        var lines = structure.All.Where(element => element.StandardRole is "P" or "H1" or "H2" or "H3").Select(structure.LinesOf);

        Assert.All(lines.SelectMany(element => element.Zip(element.Skip(1))).Where(pair => pair.First.PageIndex == pair.Second.PageIndex && pair.First.BaselineY > pair.Second.BaselineY), pair =>
            Assert.True(pair.First.BaselineY - pair.Second.BaselineY >= ink.LeastDistance(pair.First, pair.Second), $"“{pair.First.Text}” touches “{pair.Second.Text}”."));
    }
}
