using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What veraPDF says of every sample and every leaflet of the corpus in a script that we set.</summary>
public sealed class ValidityTests
{
    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    [Trait("requirement", "PDF-01")]
    [Trait("requirement", "PDF-10")]
    [Trait("requirement", "PDF-13")]
    public void Every_sample_passes(string profile) => VeraPdf.AssertValid([.. RenderedSamples.All.Select(sample => (sample.Name, sample.Pdf))], profile);

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    public void Every_leaflet_of_the_corpus_passes(string profile) => VeraPdf.AssertValid([.. RenderedCorpus.All.Select(leaflet => (leaflet.Name, leaflet.Pdf))], profile);
}
