using System.Xml.Linq;
using FormatService.Documents.Profiles;
using FormatService.Testing;
using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Word;

/// <summary>However readers ask for letters and spaces, Word files keep their words and the schema.</summary>
public sealed class ReadingProfileTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly (string Name, ProfileOverrides Wishes)[] Looks =
    [
        ("dyslexia-friendly", new() { Preset = "dyslexia-friendly" }),
        ("opendyslexic", new() { Font = "opendyslexic", LetterSpacingEm = 0.05 }),
        ("spaced and bound", new() { Font = "lexend", LetterSpacingEm = 0.12, WordSpacingEm = 0.16, LineSpacing = 1.5, ParagraphSpacing = 2, BindingMarginMm = 40 }),
    ];

    private static readonly string[] Leaflets =
        ["taking-apixaban/leaflet", "intravascular-lithotripsy/leaflet.pl", "intravascular-lithotripsy/leaflet.ar", "intravascular-lithotripsy/leaflet.bn"];

    public static TheoryData<string, string> All => [.. from look in Looks from name in Leaflets select (look.Name, name)];

    [Theory]
    [MemberData(nameof(All))]
    [Trait("requirement", "W-12")]
    public void The_file_follows_the_schema_and_says_what_the_leaflet_says(string look, string leaflet)
    {
        var rendered = Print(look, leaflet);

        Assert.Empty(OpenXmlJudge.Faults(rendered.Bytes));
        Assert.Empty(rendered.Faults);
    }

    [Theory]
    [InlineData("taking-apixaban/leaflet", true)]
    [InlineData("intravascular-lithotripsy/leaflet.ar", false)]
    [InlineData("intravascular-lithotripsy/leaflet.bn", false)]
    [Trait("requirement", "D-04")]
    [Trait("requirement", "T-15")]
    public void Letters_stand_apart_in_the_styles_where_they_do_not_join(string leaflet, bool isSpaced) =>
        Assert.Equal(isSpaced, Print("dyslexia-friendly", leaflet).File.Package.Xml("word/styles.xml")!.Descendants(W + "spacing").Any(spacing => spacing.Attribute(W + "val") is not null));

    [Fact]
    [Trait("requirement", "T-15")]
    public void Arabic_words_in_an_English_leaflet_are_not_moved_apart()
    {
        var runs = Print("dyslexia-friendly", "intravascular-lithotripsy/leaflet.pl").File.Document.Descendants(W + "r")
            .Where(run => run.Value.Any(letter => letter is >= '\u0620' and <= '\u06FF')).ToList();

        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.Equal("0", (string?)run.Element(W + "rPr")!.Element(W + "spacing")!.Attribute(W + "val")));
    }

    [Theory]
    [InlineData("taking-apixaban/leaflet", false)]
    [InlineData("intravascular-lithotripsy/leaflet.ar", true)]
    [Trait("requirement", "P-19")]
    public void The_bound_side_has_a_gutter_beside_its_margin(string leaflet, bool isAtRight)
    {
        var section = Print("spaced and bound", leaflet).File.Document.Descendants(W + "sectPr").Single();

        // 15 mm in twentieths of a point.
        Assert.Equal("850", (string?)section.Element(W + "pgMar")!.Attribute(W + "gutter"));
        Assert.Equal(isAtRight, section.Element(W + "rtlGutter") is not null);
    }

    private static RenderedWord Print(string look, string leaflet) => RenderedWord.Of(
        LeafletPress.Print(leaflet, Repository.PathOf($"samples/leaflets/{leaflet}.md"), Looks.Single(known => known.Name == look).Wishes, RenderedWord.Output));
}
