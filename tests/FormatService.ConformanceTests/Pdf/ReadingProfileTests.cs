using FormatService.ConformanceTests.Extraction;
using FormatService.Documents.Profiles;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>However readers ask for letters and spaces, leaflets keep every rule that they keep without.</summary>
public sealed class ReadingProfileTests
{
    private const string Dyslexia = "dyslexia-friendly";
    private const double Tolerance = 0.6, PointsPerMillimetre = 72 / 25.4, BindingMm = 40;

    // Callouts of every level, tables, pictures, links and notes; accents; a script that runs the other way; one whose letters hang from a line.
    private static readonly string[] Leaflets =
        ["taking-apixaban/leaflet", "intravascular-lithotripsy/leaflet.pl", "intravascular-lithotripsy/leaflet.ar", "intravascular-lithotripsy/leaflet.bn"];

    private static readonly (string Name, ProfileOverrides Wishes)[] Looks =
    [
        ("lexend", new() { Font = "lexend" }),
        ("opendyslexic", new() { Font = "opendyslexic" }),
        ("spaced as web pages must bear", new() { LetterSpacingEm = 0.12, WordSpacingEm = 0.16, LineSpacing = 1.5, ParagraphSpacing = 2 }),
        ("bound", new() { BindingMarginMm = BindingMm }),
        (Dyslexia, new() { Preset = Dyslexia }),
        ("lexend and dyslexia-friendly", new() { Preset = Dyslexia, Font = "lexend", LetterSpacingEm = 0.15 }),
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
        const double Margin = 25 * PointsPerMillimetre;
        var rendered = Rendered.Value[(look, leaflet)];
        var binding = (look == "bound" ? BindingMm : 25) * PointsPerMillimetre;
        var (left, right) = rendered.Leaflet.Language.IsRightToLeft ? (Margin, binding) : (binding, Margin);
        var pages = rendered.File.Pages;

        Assert.All(pages.SelectMany(page => page.Content.Runs.Select(run => (page.MediaBox.Width, Run: run))), placed =>
        {
            var glyphs = placed.Run.Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).ToList();
            Assert.True(glyphs.Count == 0 || glyphs.Min(glyph => glyph.X) > left - Tolerance, placed.Run.Text);
            Assert.True(glyphs.Count == 0 || glyphs.Max(glyph => glyph.X + glyph.Width) < placed.Width - right + Tolerance, placed.Run.Text);
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

    [Theory]
    [InlineData("taking-apixaban/leaflet", false)]
    [InlineData("intravascular-lithotripsy/leaflet.ar", true)]
    [Trait("requirement", "P-19")]
    public void Lines_begin_at_the_bound_side_after_all_of_its_margin(string leaflet, bool isAtRight)
    {
        var file = Rendered.Value[("bound", leaflet)].File;

        var runs = file.Pages.SelectMany(page => page.Content.Runs).Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        var edge = isAtRight
            ? file.Pages[0].MediaBox.Width - runs.Max(run => run.Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).Max(glyph => glyph.X + glyph.Width))
            : runs.Min(run => run.Left);
        Assert.Equal(BindingMm * PointsPerMillimetre, edge, 1.0);
    }

    [Theory]
    [MemberData(nameof(Spaced))]
    [Trait("requirement", "D-04")]
    public void Other_programs_find_whole_words_however_far_letters_stand_apart(string look, string leaflet)
    {
        var rendered = Rendered.Value[(look, leaflet)];

        var expected = Words.Of(string.Join(' ', rendered.File.Structure.All.Where(element => element.StandardRole is "P" or "H1" or "H2").Select(element => rendered.File.Structure.TextOf(element))))
            .Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        foreach (var reader in OutsideReader.All.Where(reader => reader.WhyAbsent is null))
        {
            var found = Words.Of(reader.TextsOf([rendered.Pdf])[0]).ToHashSet(StringComparer.Ordinal);
            var missed = expected.Where(word => !found.Contains(word)).ToList();
            Assert.True(missed.Count <= expected.Count / 100, $"{reader}: {string.Join(", ", missed.Take(20))}");
        }
    }

    public static TheoryData<string, string> Spaced =>
        [.. from look in new[] { "spaced as web pages must bear", Dyslexia, "lexend and dyslexia-friendly" } from name in Leaflets.Take(2) select (look, name)];
}
