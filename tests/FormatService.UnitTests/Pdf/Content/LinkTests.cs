using FormatService.Testing.Pdf;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Content;

public sealed class LinkTests
{
    private static readonly LinkTarget Outside = new("https://www.example.org/a?b=(c)", null);

    [Fact]
    [Trait("requirement", "PDF-08")]
    public void A_link_holds_its_words_and_its_annotation_which_says_where_it_leads()
    {
        var sheet = new Sheet();
        sheet.Link(sheet.Root.Add(StructureRole.Paragraph), "our leaflets", Outside, "Leaflets of Example Hospital");

        var pdf = PdfFile.Open(sheet.Write(out _));

        var link = Assert.Single(pdf.Navigation.Links);
        Assert.Equal("https://www.example.org/a?b=(c)", link.Uri);
        Assert.Equal("Leaflets of Example Hospital", link.Contents);
        Assert.Equal(4, link.Flags);
        Assert.Equal("Link", link.Element!.Role);
        Assert.Equal("our leaflets", pdf.Structure.TextOf(link.Element).Trim());
        Assert.Single(link.Element.Kids.OfType<ObjectKid>());
        Assert.Empty(pdf.Structure.Problems());
    }

    [Fact]
    [Trait("requirement", "PDF-09")]
    public void The_tab_key_follows_the_structure_on_all_pages()
    {
        var sheet = new Sheet();
        sheet.Link(sheet.Root.Add(StructureRole.Paragraph), "our leaflets", Outside);
        sheet.NewPage();

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.All(pdf.Pages, page => Assert.Equal("S", page.Dictionary["Tabs"].Name));
    }

    [Fact]
    public void A_link_over_two_lines_is_one_annotation_with_two_boxes()
    {
        var sheet = new Sheet();
        sheet.Link(sheet.Root.Add(StructureRole.Paragraph), string.Concat(Enumerable.Repeat("leaflets ", 14)), Outside);

        var pdf = PdfFile.Open(sheet.Write(out _));

        var link = Assert.Single(pdf.Navigation.Links);
        Assert.Equal(2, link.Quads.Length);
        Assert.All(link.Quads, quad => Assert.True(quad.Left >= link.Bounds.Left && quad.Right <= link.Bounds.Right && quad.Bottom >= link.Bounds.Bottom && quad.Top <= link.Bounds.Top));
    }

    [Fact]
    public void A_link_over_two_pages_is_one_element_with_an_annotation_on_each()
    {
        var sheet = new Sheet();
        var link = sheet.Root.Add(StructureRole.Paragraph).Add(StructureRole.Link);
        var leaf = link.AddContent();
        foreach (var words in new[] { "our ", "leaflets" })
        {
            var boxes = sheet.Set(leaf, words);
            sheet.Page.Links.Add(new LinkArea(link, Outside, "Our leaflets", boxes));
            sheet.NewPage();
        }

        var pdf = PdfFile.Open(sheet.Write(out _));

        var written = Assert.Single(pdf.Structure.OfRole("Link"));
        Assert.Equal([0, 1], written.Kids.OfType<ObjectKid>().Select(kid => kid.PageIndex));
        Assert.Equal([0, 1], written.Kids.OfType<ContentKid>().Select(kid => kid.PageIndex));
        Assert.Equal("our leaflets", pdf.Structure.TextOf(written).Trim());
        Assert.Empty(pdf.Structure.Problems());
    }

    [Fact]
    public void A_link_within_the_document_leads_to_the_place_of_its_target()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(StructureRole.Paragraph);
        sheet.NewPage();
        sheet.Y = 300;
        var heading = sheet.Add(sheet.Root, StructureRole.Heading2, "Risks");
        sheet.Link(paragraph, "the risks", new LinkTarget(null, heading));

        var link = Assert.Single(PdfFile.Open(sheet.Write(out _)).Navigation.Links);

        Assert.Equal(1, link.Destination!.PageIndex);
        Assert.Equal(841.89 - 300, link.Destination.TopPt!.Value, 0.01);
    }

    [Fact]
    public void A_link_to_an_element_without_a_place_is_refused()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(StructureRole.Paragraph);
        sheet.Link(paragraph, "nowhere", new LinkTarget(null, paragraph));

        Assert.Throws<ArgumentException>(() => sheet.Write(out _));
    }
}
