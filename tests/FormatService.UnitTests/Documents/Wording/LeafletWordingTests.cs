using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.UnitTests.Documents.Wording;

public sealed partial class LeafletWordingTests
{
    public static TheoryData<string> Languages => [.. LeafletWording.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_phrase_with_the_same_places_to_fill(string language)
    {
        var wording = LeafletWording.For(LanguageTag.Parse(language));
        var english = LeafletWording.For(LanguageTag.BritishEnglish);

        Assert.Empty(wording.Missing);
        Assert.All(Keys(), key => Assert.Equal(PlacesIn(english[key].Text), PlacesIn(wording[key].Text)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_is_called_checked_before_a_person_has_checked_it(string language) =>
        Assert.False(LeafletWording.For(LanguageTag.Parse(language)).IsChecked);

    [Fact]
    public void A_language_without_phrases_speaks_English_and_says_so()
    {
        var wording = LeafletWording.For(LanguageTag.Parse("ga"));

        Assert.Equal("en-GB", wording[WordingKeys.Draft].Language.Value);
        Assert.Contains(WordingKeys.Draft, wording.Missing);
    }

    [Theory]
    [InlineData("en-GB", "27 February 2026")]
    [InlineData("cy", "27 Chwefror 2026")]
    [InlineData("pl", "27 lutego 2026")]
    [InlineData("es", "27 de febrero de 2026")]
    public void Dates_are_in_words(string language, string expected) =>
        Assert.Equal(expected, LeafletWording.For(LanguageTag.Parse(language)).Date(new DateOnly(2026, 2, 27)).Text);

    private static IEnumerable<string> Keys() =>
        typeof(WordingKeys).GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> PlacesIn(string phrase) => Place().Matches(phrase).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
