using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The words read out of a finished PDF by its structure are the words of the leaflet, each once, in order.</summary>
public sealed class SameWordsTests
{
    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-14")]
    public void A_sample_says_what_its_leaflet_says(string sample) => AssertSameWords(RenderedSamples.Of(sample));

    [Fact]
    [Trait("requirement", "PDF-14")]
    public void Every_leaflet_of_the_corpus_says_what_its_source_says() => Assert.All(RenderedCorpus.All, AssertSameWords);

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-27")]
    public void Nothing_that_is_for_the_web_alone_is_on_paper(string sample)
    {
        var text = RenderedSamples.Of(sample).File.Structure.Text;

        Assert.DoesNotContain("toolbar", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("click", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bottom of your screen", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Tags_and_pages_are_joined_one_to_one(string sample)
    {
        var file = RenderedSamples.Of(sample).File;

        Assert.Empty(file.Structure.Problems());
        Assert.All(file.Pages, page => Assert.Empty(page.Content.Unmarked));
    }

    [Fact]
    public void Tags_and_pages_are_joined_one_to_one_in_every_leaflet_of_the_corpus() =>
        Assert.All(RenderedCorpus.All, rendered => Assert.Empty(rendered.File.Structure.Problems()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Poppler_reads_the_same_words_by_structure(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var contents = rendered.File.Structure.OfRole("TOC").Select(element => rendered.File.Structure.TextOf(element.Parent!)).FirstOrDefault("");

        var read = Poppler.StructureText(rendered.Pdf).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line[1..^1]);

        // Poppler tells no words apart where an element begins inside one, so letters are compared.
        Assert.Equal(string.Concat(ExpectedPageText.WordsOf(rendered.Leaflet)), Letters(string.Concat(read)).Replace(contents.Length == 0 ? "\0" : Letters(contents), "", StringComparison.Ordinal));
    }

    private static string Letters(string text) => string.Concat(Words.Of(text));

    internal static void AssertSameWords(RenderedLeaflet rendered)
    {
        var structure = rendered.File.Structure;
        var contents = structure.OfRole("TOC").Select(element => element.Parent!).ToHashSet();
        var read = Words.Of(string.Join('\n', structure.Elements.SelectMany(root => root.Children).Where(element => !contents.Contains(element)).Select(element => structure.TextOf(element))));
        var expected = ExpectedPageText.WordsOf(rendered.Leaflet);

        var difference = Enumerable.Range(0, Math.Max(read.Count, expected.Count))
            .FirstOrDefault(i => i >= read.Count || i >= expected.Count || read[i] != expected[i], -1);

        Assert.True(difference < 0, $"{rendered.Name}: word {difference} is “{Around(read, difference)}”, not “{Around(expected, difference)}”.");
    }

    private static string Around(IReadOnlyList<string> words, int index) =>
        string.Join(' ', words.Skip(Math.Max(0, index - 3)).Take(8));
}
