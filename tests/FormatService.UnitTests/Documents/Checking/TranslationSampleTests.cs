using System.Globalization;
using System.Text;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>A translated sample says what its original says, in the same order: nothing is left out, and no fact is another.</summary>
public sealed class TranslationSampleTests
{
    public static TheoryData<string> Translations => [.. SampleLeaflets.All.Where(sample => OriginalOf(sample) != sample.Path).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Translations))]
    [Trait("requirement", "T-16")]
    public void A_translation_has_every_block_and_every_fact_of_its_original_where_it_stands(string name)
    {
        var (original, translation) = Pair(name);

        Assert.Equal(ShapesAndFacts(original), ShapesAndFacts(translation));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_is_of_its_original_as_that_is_now(string name)
    {
        var (original, translation) = Pair(name);
        var (of, facts) = (original.Metadata, translation.Metadata);

        Assert.Equal((of.Id, of.Version, of.Language, of.Title), (facts.TranslationOf!.LeafletId, facts.TranslationOf.Version, facts.TranslationOf.Language, facts.TranslationOf.Title));
        Assert.False(facts.TranslationOf.Checked, "No qualified person has checked a sample.");
        Assert.Equal(name[(name.LastIndexOf('.') + 1)..], facts.Language.Value);
        Assert.Equal(
            (of.Reference, of.Version, of.Status, of.Approved, of.LastReviewed, of.NextReview, of.OtherFormats, of.Licence),
            (facts.Reference, facts.Version, facts.Status, facts.Approved, facts.LastReviewed, facts.NextReview, facts.OtherFormats, facts.Licence));
        Assert.Equal(of.Sources, facts.Sources);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_into_another_script_leaves_no_sentence_in_English(string name)
    {
        var translation = Read(SampleLeaflets.Of(name).Path);
        var texts = TranslationOutline.Of(translation).Select(line => line.Own.Replace(translation.Metadata.Organisation!, "", StringComparison.Ordinal)).ToList();
        var isLatin = IsMostlyLatin(string.Join(' ', texts));

        var left = isLatin ? [] : texts.Where(IsMostlyLatin);

        Assert.Empty(left);
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void The_name_of_a_language_stands_in_that_language_beside_every_edition_there_is(string name)
    {
        var (original, translation) = Pair(name);
        var editions = SampleLeaflets.All.Where(sample => Path.GetDirectoryName(sample.Path) == Path.GetDirectoryName(SampleLeaflets.Of(name).Path))
            .Select(sample => Read(sample.Path).Language).ToHashSet();

        Assert.Superset(editions.Except([original.Language]).ToHashSet(), SpansOf(original));
        Assert.Superset(editions.Except([translation.Language]).ToHashSet(), SpansOf(translation));
    }

    [Theory]
    [InlineData("999", "998")]
    [InlineData("0118 496 0123.", "0118 496 0132.")]
    [InlineData("8:30", "8:20")]
    [InlineData("6 wythnos", "٦ wythnos")]
    [InlineData("pals@", "pal@")]
    [InlineData("- â diabetes neu glefyd yr arennau\n", "")]
    [InlineData("::: urgent", "::: emergency")]
    [InlineData("**cyn**", "cyn")]
    [InlineData(".[^1]", ".")]
    [InlineData("Nid IVL yw'r unig ddewis. ", "Nid IVL yw'r unig ddewis.\n\n")]
    public void A_fact_that_is_another_and_a_block_that_is_lost_are_seen(string was, string becomes)
    {
        var folder = Path.Combine(Repository.SampleLeaflets, "intravascular-lithotripsy");
        var welsh = File.ReadAllText(Path.Combine(folder, "leaflet.cy.md"));
        var place = welsh.IndexOf(was, StringComparison.Ordinal);
        Assert.True(place >= 0, "The sample does not say that any more.");

        var damaged = Read(Encoding.UTF8.GetBytes(string.Concat(welsh.AsSpan(0, place), becomes, welsh.AsSpan(place + was.Length))), "leaflet.cy.md");

        Assert.NotEqual(ShapesAndFacts(Read(Path.Combine(folder, "leaflet.md"))), ShapesAndFacts(damaged));
    }

    private static List<string> ShapesAndFacts(Leaflet leaflet) => [.. TranslationOutline.Of(leaflet).Select(line => line.ShapeAndFacts)];

    private static HashSet<LanguageTag> SpansOf(Leaflet leaflet) =>
        [.. CheckedLeaflet.Of(leaflet, SourceMap.Empty, Sketch.Today).Texts
            .SelectMany(text => InlineWalk.All(text.Inlines)).OfType<LanguageSpan>().Select(span => span.Language)];

    // Names and short forms stand in Latin letters in every language; a sentence does not.
    private static bool IsMostlyLatin(string words)
    {
        var letters = words.EnumerateRunes().Where(rune => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark).ToList();
        return letters.Count > 4 && letters.Count(rune => rune.Value < 0x250) * 2 > letters.Count;
    }

    private static string OriginalOf(SampleLeaflet sample) => Path.Combine(Path.GetDirectoryName(sample.Path)!, "leaflet.md");

    private static (Leaflet Original, Leaflet Translation) Pair(string name) => (Read(OriginalOf(SampleLeaflets.Of(name))), Read(SampleLeaflets.Of(name).Path));

    private static Leaflet Read(string path) => Read(File.ReadAllBytes(path), Path.GetFileName(path));

    private static Leaflet Read(byte[] bytes, string name) => new MarkdownLeafletReader().Read(bytes, name, ReadingLimits.Default).Leaflet!;
}
