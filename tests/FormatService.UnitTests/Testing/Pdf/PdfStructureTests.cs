using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Testing.Pdf;

public sealed class PdfStructureTests
{
    [Fact]
    public void Text_is_read_by_the_tags_and_actual_text_replaces()
    {
        var structure = Open(TaggedExample.Build()).Structure;

        Assert.Equal("Asthma\nfl aflour site.\n1.\nBreathe «", structure.Text);
        Assert.Equal(["Asthma", "fl", "aflour", "site.", "1.", "Breathe", "«"], structure.Words);
    }

    [Fact]
    public void A_sound_tree_has_no_problems()
    {
        var problems = Open(TaggedExample.Build()).Structure.Problems();

        Assert.Empty(problems);
    }

    [Fact]
    public void A_parent_tree_that_leads_elsewhere_is_a_problem()
    {
        var problems = Open(TaggedExample.Build(parentTree: "[11 0 R 11 0 R 13 0 R 12 0 R 15 0 R 16 0 R 17 0 R]")).Structure.Problems();

        Assert.Equal(["page 1: the parent tree does not lead from MCID 1 to its P"], problems);
    }

    [Fact]
    public void Content_missing_twice_used_or_unmarked_is_a_problem()
    {
        var content = TaggedExample.Content
            .Replace("/P << /MCID 3 >>", "/P << /MCID 1 >>", StringComparison.Ordinal)
            .Replace("/Lbl << /MCID 4 >>", "/Lbl << /MCID 44 >>", StringComparison.Ordinal) + "\n0 0 1 1 re f";

        var problems = Open(TaggedExample.Build(content)).Structure.Problems();

        Assert.Equal(
            [
                "page 1: content neither tagged nor artifact (shape)",
                "page 1: MCID 1 is used more than once",
                "page 1: MCID 44 (Lbl) is not in the tree",
                "page 1: MCID 3 stands in the tree (P) and not on the page",
                "page 1: MCID 4 stands in the tree (Lbl) and not on the page",
                "page 1: the parent tree leads from MCID 3, which is not on the page",
                "page 1: the parent tree leads from MCID 4, which is not on the page",
            ],
            problems);
    }

    [Fact]
    public void Links_outline_and_labels_are_found()
    {
        var navigation = Open(TaggedExample.Build()).Navigation;

        var link = Assert.Single(navigation.Links);
        Assert.Equal(("https://example.org/", "Our site", "Link"), (link.Uri, link.Contents, link.Element?.Role));
        Assert.Equal(new Box(100, 318, 150, 332), Assert.Single(link.Quads));
        Assert.Equal(("Asthma", 0, 370), (navigation.Outline[0].Title, navigation.Outline[0].Destination!.PageIndex, navigation.Outline[0].Destination!.TopPt));
        Assert.Equal(["iv"], navigation.PageLabels);
    }

    [Fact]
    public void Languages_are_inherited_and_attributes_found()
    {
        var structure = Open(TaggedExample.Build()).Structure;

        Assert.Equal("pl", structure.OfRole("Link").Single().EffectiveLanguage);
        Assert.Null(structure.OfRole("P").Single().EffectiveLanguage);
        Assert.Equal("Decimal", structure.OfRole("L").Single().Attribute("ListNumbering")?.Name);
    }

    [Fact]
    public void Lines_are_told_apart_by_their_baselines()
    {
        var structure = Open(TaggedExample.Build()).Structure;

        var lines = structure.LinesOf(structure.OfRole("LBody").Single());

        Assert.Equal([("Breathe", 300), ("slowly", 286)], lines.Select(line => (line.Text, line.BaselineY)));
        Assert.Equal("fl aflour site.", Assert.Single(structure.LinesOf(structure.OfRole("P").Single())).Text);
    }

    [Fact]
    public void Artifacts_are_told_page_by_page()
    {
        var texts = Open(TaggedExample.Build()).Structure.ArtifactTexts(0);

        Assert.Equal(["Page 1 of 1"], texts);
    }

    [Fact]
    public void The_dump_shows_the_whole_and_no_numbers_of_the_file()
    {
        var dump = PdfDump.ToText(TaggedExample.Build().WithTable());

        Assert.Equal(
            """
            PDF 1.7, en-GB, 1 page
              pdfuaid:part: 1
              dc:title: Asthma

            Tags
              Document
                H1 id="h1" "Asthma"
                P
                  "fl afl"
                  Link lang="pl" -> https://example.org/ contents="Our site" "our site"
                  "."
                L ListNumbering=Decimal
                  LI
                    Lbl "1."
                    LBody actual="Breathe «" "Breatheslowly"
                Figure alt="A (blue) inhaler" Placement=Block

            Outline
              "Asthma" -> page 1

            Pages
              iv: 300 x 400
                artifact Pagination Footer "Page 1 of 1"

            """.ReplaceLineEndings("\n"),
            dump);
    }

    private static PdfFile Open(HandMadePdf pdf) => PdfFile.Open(pdf.WithTable());
}
