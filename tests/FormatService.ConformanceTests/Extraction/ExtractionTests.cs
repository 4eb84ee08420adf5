using System.Collections.Immutable;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>Who searches a leaflet, copies from it or has it read out gets its words: measured with readers of other makers.</summary>
public sealed class ExtractionTests
{
    // What a structure reader of other makers may miss, each with its cause in causes.tsv.
    private const int MostMissedByStructure = 2;

    public static TheoryData<string> Readers => [.. OutsideReader.All.Select(reader => reader.Name)];

    [Fact]
    public void The_list_is_long_and_names_each_phrase_once()
    {
        Assert.True(Phrase.All.Length >= 100);
        Assert.Equal(Phrase.All.Length, Phrase.All.Select(phrase => phrase.Id).Distinct().Count());
    }

    [Fact]
    [Trait("requirement", "PDF-10")]
    [Trait("requirement", "PDF-14")]
    public void The_tag_tree_says_every_phrase_character_by_character()
    {
        var texts = PhraseLeaflets.All.ToDictionary(leaflet => leaflet.Name, leaflet => FoundText.Exact(leaflet.File.Structure.Text));

        var missed = Phrase.All.Where(phrase => !texts[phrase.Language].Contains(FoundText.Exact(phrase.Words), StringComparison.Ordinal));

        Assert.Empty(missed);
    }

    [Fact]
    public void Phrases_that_are_to_cross_lines_do()
    {
        var crossing = Phrase.All.Where(phrase => phrase.CrossesLines).ToList();

        Assert.NotEmpty(crossing);
        Assert.All(crossing, phrase =>
        {
            var structure = PhraseLeaflets.All.Single(leaflet => leaflet.Name == phrase.Language).File.Structure;
            var element = structure.All.Last(element => FoundText.Exact(structure.TextOf(element)).Contains(FoundText.Exact(phrase.Words), StringComparison.Ordinal));
            Assert.True(structure.LinesOf(element).Count > 1, phrase.Id);
        });
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_reader_finds_no_fewer_phrases_than_on_record(string name)
    {
        var reader = Reader(name);
        var found = FoundBy(reader);

        if (RecordedScores.AreAccepted)
        {
            RecordedScores.Accept(reader, found);
        }

        var recorded = RecordedScores.Sheet.FoundBy(name);
        Assert.NotEmpty(recorded);
        Assert.True(found.Count >= recorded.Count, $"{name} {reader.Version} finds {found.Count} of {recorded.Count} on record: not {string.Join(", ", recorded.Except(found).Order())}");
    }

    [Fact]
    public void Another_structure_reader_misses_two_phrases_at_most_each_for_a_cause_on_record()
    {
        var reader = Reader("poppler-structure");
        var missed = Phrase.All.Select(phrase => phrase.Id).Except(FoundBy(reader)).ToList();

        var unexplained = missed.Except(RecordedScores.Causes.Keys);

        Assert.Empty(unexplained);
        Assert.InRange(RecordedScores.Causes.Count, 0, MostMissedByStructure);
    }

    [Fact]
    public void The_record_has_every_reader_and_no_other() =>
        Assert.Equal(OutsideReader.All.Select(reader => reader.Name).Order(StringComparer.Ordinal), RecordedScores.Sheet.Readers);

    private static OutsideReader Reader(string name)
    {
        var reader = OutsideReader.All.Single(reader => reader.Name == name);
        if (reader.WhyAbsent is { } reason)
        {
            Assert.Skip(reason);
        }

        return reader;
    }

    private static ImmutableHashSet<string> FoundBy(OutsideReader reader)
    {
        var texts = reader.TextsOf([.. PhraseLeaflets.All.Select(leaflet => leaflet.Pdf)]);
        var ofLanguage = PhraseLeaflets.All.Zip(texts).ToDictionary(pair => pair.First.Name, pair => FoundText.Searchable(pair.Second));
        return [.. Phrase.All.Where(phrase => ofLanguage[phrase.Language].Contains(FoundText.Searchable(phrase.Words), StringComparison.Ordinal)).Select(phrase => phrase.Id)];
    }
}
