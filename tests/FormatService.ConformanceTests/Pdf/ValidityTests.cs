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

    /// <summary>The writer finds nothing where the judge finds nothing: it would not claim the standards if it did.</summary>
    [Fact]
    [Trait("requirement", "PDF-01")]
    public void Every_file_claims_its_standards() => Assert.All(
        RenderedSamples.All.Concat(RenderedCorpus.All),
        rendered => Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>", rendered.File.XmpText, StringComparison.Ordinal));

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    public void Every_leaflet_of_the_corpus_passes(string profile) => VeraPdf.AssertValid([.. RenderedCorpus.All.Select(leaflet => (leaflet.Name, leaflet.Pdf))], profile);
}
