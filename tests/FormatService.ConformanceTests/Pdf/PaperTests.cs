using FormatService.Documents.Profiles;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Proofs;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>On every paper a leaflet says the same, inside the margins.</summary>
public sealed class PaperTests
{
    private const double MarginPt = 20 * 72 / 25.4;

    [Theory]
    [InlineData("A3", 36)]
    [InlineData("A5", 12)]
    [InlineData("A5", 22)]
    [InlineData("Letter", 14)]
    [Trait("requirement", "P-19")]
    public void Every_sample_says_what_it_says_inside_the_margins_of_its_paper(string name, double size)
    {
        var paper = Papers.All.Single(known => known.Id == name).Value;
        foreach (var sample in SampleLeaflets.All)
        {
            var rendered = LeafletPress.Print(sample.Name, sample.Path, new ProfileOverrides { Paper = name, BodySizePt = size });

            var faults = PageProof.Faults(rendered.File, rendered.Source);
            Assert.True(faults.Count == 0, $"{sample.Name}: {string.Join("; ", faults.Take(3))}");
            Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", rendered.File.XmpText, StringComparison.Ordinal);
            foreach (var page in rendered.File.Pages)
            {
                Assert.Equal(paper.WidthPt, page.WidthPt, 0.01);
                Assert.Equal(paper.HeightPt, page.HeightPt, 0.01);
                Assert.All(page.Content.Runs, run =>
                {
                    Assert.True(run.Left >= MarginPt - 1 && run.Right <= paper.WidthPt - MarginPt + 1, $"{sample.Name}: “{run.Text}”");
                    Assert.InRange(run.BaselineY, MarginPt, paper.HeightPt - MarginPt);
                });
            }
        }
    }

    /// <summary>On A5 the sample has fifteen pages, on A4 it may do without.</summary>
    [Theory]
    [InlineData("A4", false)]
    [InlineData("A5", true)]
    [Trait("requirement", "P-25")]
    public void A_Word_file_has_a_list_of_contents_where_its_paper_makes_it_long(string paper, bool isListed)
    {
        var sample = SampleLeaflets.All.Single(known => known.Name == "intravascular-lithotripsy");

        var file = WordFile.Read(LeafletPress.Print(sample.Name, sample.Path, new ProfileOverrides { Paper = paper }, RenderedWord.Output).Pdf);

        Assert.Equal(isListed, file.Body.Paragraphs.Any(paragraph => paragraph.IsOfContents));
    }
}
