using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class TranslationComparisonTests
{
    private static readonly Leaflet Source = new(
        new LeafletMetadata { Id = "inhaler", Title = "Taking your inhaler", Version = "2.0" }, [], []);

    [Theory]
    [Trait("requirement", "T-07")]
    [InlineData("1.0", "2.0")]
    [InlineData("1.9", "1.10")]
    [InlineData("2.0", "2.0.1")]
    [InlineData("v1", "v2")]
    [InlineData("2025 spring", "2026 spring")]
    public void A_translation_of_an_earlier_version_is_out_of_date(string translated, string now)
    {
        var (compared, finding) = TranslationComparison.Compare(Translation(translated), WithVersion(now));

        Assert.True(compared.Metadata.TranslationOf!.IsOutdated);
        Assert.Equal((DiagnosticCodes.TranslationOutdated, Severity.Warning), (finding!.Code, finding.Severity));
        Assert.Contains(now, finding.Message, StringComparison.Ordinal);
        Assert.Contains(now, finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2.0", "2.0")]
    [InlineData("2", "2.0")]
    [InlineData("v2.0", "2.0")]
    [InlineData(null, "2.0")]
    [InlineData("2.0", null)]
    public void Of_the_same_version_or_where_none_is_known_nothing_is_said(string? translated, string? now)
    {
        var (compared, finding) = TranslationComparison.Compare(Translation(translated), WithVersion(now));

        Assert.False(compared.Metadata.TranslationOf!.IsOutdated);
        Assert.Null(finding);
    }

    [Fact]
    public void A_translation_that_is_ahead_of_the_original_is_told_to_staff_and_not_to_patients()
    {
        var (compared, finding) = TranslationComparison.Compare(Translation("3.0"), Source);

        Assert.False(compared.Metadata.TranslationOf!.IsOutdated);
        Assert.Equal(DiagnosticCodes.TranslationAhead, finding!.Code);
    }

    [Fact]
    [Trait("requirement", "T-07")]
    public void Other_words_of_the_same_version_are_told_by_the_fingerprint()
    {
        var ofThese = TranslationComparison.Compare(Translation("2.0", LeafletFingerprint.Of(Source).ToUpperInvariant()), Source);
        var ofOthers = TranslationComparison.Compare(Translation("2.0", "5f3c0a"), Source);

        Assert.Equal((false, null), (ofThese.Translation.Metadata.TranslationOf!.IsOutdated, ofThese.Finding));
        Assert.Equal((true, DiagnosticCodes.TranslationOutdated), (ofOthers.Translation.Metadata.TranslationOf!.IsOutdated, ofOthers.Finding!.Code));
    }

    [Fact]
    public void What_its_author_says_is_out_of_date_stays_so()
    {
        var translation = Translation("2.0");
        var stated = translation with { Metadata = translation.Metadata with { TranslationOf = translation.Metadata.TranslationOf! with { IsOutdated = true } } };

        Assert.True(TranslationComparison.Compare(stated, Source).Translation.Metadata.TranslationOf!.IsOutdated);
    }

    [Fact]
    [Trait("requirement", "T-08")]
    public void A_title_that_is_not_stated_is_taken_from_the_original() =>
        Assert.Equal("Taking your inhaler", TranslationComparison.Compare(Translation("2.0"), Source).Translation.Metadata.TranslationOf!.Title);

    [Fact]
    public void Another_leaflet_and_another_language_say_nothing_of_a_translation()
    {
        var other = Source with { Metadata = Source.Metadata with { Id = "plaster", Version = "9.0" } };
        var french = Source with { Metadata = Source.Metadata with { Language = LanguageTag.Parse("fr"), Version = "9.0" } };
        var translation = Translation("2.0");

        Assert.Equal((translation, null), TranslationComparison.Compare(translation, other));
        Assert.Equal((translation, null), TranslationComparison.Compare(translation, french));
    }

    private static Leaflet WithVersion(string? version) => Source with { Metadata = Source.Metadata with { Version = version } };

    private static Leaflet Translation(string? version, string? fingerprint = null) => new(
        new LeafletMetadata
        {
            Title = "Defnyddio eich anadlydd",
            Language = LanguageTag.Parse("cy"),
            TranslationOf = new TranslationSource("inhaler", version, LanguageTag.BritishEnglish, null, true, "A. Jones") { Fingerprint = fingerprint },
        },
        [],
        []);
}
