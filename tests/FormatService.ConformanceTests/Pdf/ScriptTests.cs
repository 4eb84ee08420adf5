using System.Text;
using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>Every script: judged as valid, each word told in its language as it was written, and drawn by the glyphs of its letters.</summary>
[Trait("requirement", "T-13")]
public sealed class ScriptTests
{
    public static TheoryData<string> Names => [.. RenderedScripts.All.Select(leaflet => leaflet.Name)];

    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    public void Every_script_passes(string profile) => VeraPdf.AssertValid([.. RenderedScripts.All.Select(leaflet => (leaflet.Name, leaflet.Pdf))], profile);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_proof_finds_a_fault(string name)
    {
        var rendered = RenderedScripts.All.Single(leaflet => leaflet.Name == name);

        SameWordsTests.AssertProved(rendered);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Poppler_reads_the_title_of_every_script_in_order(string name)
    {
        var rendered = RenderedScripts.All.Single(leaflet => leaflet.Name == name);

        var said = Poppler.StructureText(rendered.Pdf).Replace("\u2060", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);

        Assert.Contains(rendered.Source.Title.Normalize(NormalizationForm.FormC), said, StringComparison.Ordinal);
    }
}
