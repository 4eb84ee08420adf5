using FormatService.Documents.Model;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The words read out of a finished PDF by its structure are the words of the leaflet, each once, in order.</summary>
public sealed class SameWordsTests
{
    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-14")]
    public void A_sample_says_what_its_leaflet_says(string sample) => AssertProved(RenderedSamples.Of(sample));

    [Fact]
    [Trait("requirement", "PDF-14")]
    public void Every_leaflet_of_the_corpus_says_what_its_source_says() => Assert.All(RenderedCorpus.All, AssertProved);

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

        Assert.Null(DifferenceToPoppler(rendered.Pdf, rendered.Source));
    }

    /// <summary>Where the words that Poppler reads by structure differ from the leaflet's; null where they do not.</summary>
    internal static string? DifferenceToPoppler(byte[] pdf, Leaflet leaflet)
    {
        var structure = PdfFile.Open(pdf).Structure;
        var contents = Letters(structure.OfRole("TOC").Select(element => structure.TextOf(element.Parent!)).FirstOrDefault(""));

        var read = Letters(string.Concat(Poppler.StructureText(pdf).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line[1..^1])));

        // Poppler tells no words apart where an element begins inside one, so letters are compared.
        var at = contents.Length == 0 ? -1 : read.IndexOf(contents, StringComparison.Ordinal);
        var letters = at < 0 ? read : read.Remove(at, contents.Length);
        var expected = string.Concat(ExpectedPageText.WordsOf(leaflet));
        var same = letters.AsSpan().CommonPrefixLength(expected);
        return letters == expected ? null : $"{leaflet.Title}: “{Part(letters, same)}”, not “{Part(expected, same)}”";

        static string Part(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)];
    }

    private static string Letters(string text) => string.Concat(Words.Of(text));

    internal static void AssertProved(RenderedLeaflet rendered)
    {
        var faults = PageProof.Faults(rendered.File, rendered.Source);

        Assert.True(faults.Count == 0, $"{rendered.Name}: {string.Join('\n', faults.Take(10))}");
    }
}
