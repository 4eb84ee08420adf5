using FormatService.Documents.Profiles;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.Word;

/// <summary>A Word file says what its leaflet says: each word once, in order, in its language, as a heading, item, link, cell or note where it is one.</summary>
public sealed class SameWordsTests
{
    public static TheoryData<string> Samples => [.. RenderedWord.SampleNames];

    public static TheoryData<string> Proofs => [.. WordFileProof.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_says_what_its_leaflet_says(string sample) => RenderedWord.AssertNone(Faults(RenderedWord.Sample(sample)));

    [Fact]
    public void Every_leaflet_of_the_corpus_says_what_its_source_says()
    {
        _ = Testing.Corpus.Folder;

        RenderedWord.AssertNone(RenderedWord.Corpus.SelectMany(Faults));
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void No_proof_finds_a_fault_in_generated_leaflets(string proof)
    {
        var faults = RenderedWord.Generated.SelectMany(rendered => rendered.Faults.Where(fault => fault.Proof == proof).Select(fault => $"{rendered.Name}: {fault}"));

        RenderedWord.AssertNone(faults);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_picture_of_a_sample_is_in_its_file(string sample)
    {
        var rendered = RenderedWord.Sample(sample);
        var figures = Testing.Leaflets.LeafletBlocks.Of(new Documents.Adaptation.PaperAdaptation().Adapt(rendered.Source, ReadingProfile.Standard)).OfType<Documents.Model.Figure>().Count();

        Assert.Equal(figures, rendered.File.Body.Paragraphs.Sum(paragraph => paragraph.Pictures.Length));
    }

    [Fact]
    public void Every_leaflet_becomes_a_file()
    {
        Assert.NotEmpty(RenderedWord.All);
        RenderedWord.AssertNone(RenderedWord.Refused);
    }

    private static IEnumerable<string> Faults(RenderedWord rendered) => rendered.Faults.Select(fault => $"{rendered.Name}: {fault}");
}
