using System.Collections.Immutable;
using CsCheck;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What holds for every leaflet, tried on generated ones.</summary>
public sealed class GeneratedLeafletTests
{
    [Fact]
    [Trait("requirement", "PDF-14")]
    public void Every_word_is_read_out_once_and_in_order_and_every_tag_is_joined_to_its_ink() => LeafletGen.Any.Sample(
        leaflet =>
        {
            var rendered = Render(leaflet);
            Assert.Empty(rendered.File.Structure.Problems());
            SameWordsTests.AssertSameWords(rendered);
        },
        iter: 300, threads: 2, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Rendering_twice_gives_the_same_bytes() => LeafletGen.Any.Sample(
        leaflet => Render(leaflet).Pdf.AsSpan().SequenceEqual(Render(leaflet).Pdf),
        iter: 50, threads: 2, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void The_judge_accepts_them()
    {
        var files = Enumerable.Range(0, 120).Select(seed => Render(LeafletGen.Make(seed))).Select((rendered, seed) => ($"generated-{seed}", rendered.Pdf)).ToList();

        VeraPdf.AssertValid(files, VeraPdf.Ua1);
        VeraPdf.AssertValid(files, VeraPdf.A2a);
    }

    private static RenderedLeaflet Render(Leaflet leaflet) =>
        LeafletPress.Print(leaflet.Title, new LeafletPackage(leaflet, ImmutableDictionary<string, Picture>.Empty), SourceMap.Empty);
}
