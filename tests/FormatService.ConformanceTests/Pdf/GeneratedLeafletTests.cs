using FormatService.Documents.Diagnostics;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What holds for every leaflet, tried on a thousand generated ones (<see cref="RenderedGenerated"/>).</summary>
public sealed class GeneratedLeafletTests
{
    [Theory]
    [InlineData("rendering")]
    [InlineData("words")]
    [InlineData("contents")]
    [InlineData("artifacts")]
    [InlineData("letters")]
    [InlineData("places")]
    [InlineData("tags")]
    [Trait("requirement", "PDF-14")]
    public void No_proof_finds_a_fault(string proof)
    {
        var faults = RenderedGenerated.All.Faults(proof);

        Assert.True(faults is null, faults);
    }

    [Fact]
    public void Rendering_again_gives_the_same_bytes()
    {
        var generated = RenderedGenerated.All;

        // Backwards, so that the caches hold something else than before.
        Assert.All(generated.Seeds.Reverse().Take(150), seed =>
            Assert.True(LeafletPress.Print($"leaflet {seed}", LeafletGen.MakePackage(seed), SourceMap.Empty).Pdf.AsSpan().SequenceEqual(generated.Pdf(seed)), $"leaflet {seed}"));
    }

    [Fact]
    public void Poppler_reads_the_same_words_by_structure()
    {
        var generated = RenderedGenerated.All;

        Assert.All(generated.Seeds.Take(40), seed => Assert.Null(SameWordsTests.DifferenceToPoppler(generated.Pdf(seed), LeafletGen.Make(seed))));
    }

    [Fact]
    public void The_judge_accepts_them()
    {
        var generated = RenderedGenerated.All;
        var files = generated.Seeds.Take(120).Select(seed => ($"generated-{seed}", generated.Pdf(seed))).ToList();

        VeraPdf.AssertValid(files, VeraPdf.Ua1);
        VeraPdf.AssertValid(files, VeraPdf.A2a);
    }
}
