using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Formats.Pdf;

public sealed class LinksWithinTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    [Theory]
    [InlineData("plain picture")]
    [InlineData("picture with a caption")]
    [InlineData("decoration")]
    [InlineData("row")]
    [InlineData("cell")]
    [InlineData("contact")]
    [InlineData("entry")]
    [InlineData("definitions")]
    [InlineData("last")]
    public void A_link_leads_to_the_page_of_whatever_has_an_id(string target)
    {
        var pdf = Print(WithLinkTo(target));

        var link = Assert.Single(pdf.Navigation.Links);
        Assert.Equal(1, link.Destination?.PageIndex);
    }

    [Fact]
    public void A_link_to_the_easy_read_edition_keeps_its_words()
    {
        var leaflet = WithLinkTo("easy") with { EasyRead = new EasyReadEdition([Words("easy")]) };

        var pdf = Print(leaflet);

        Assert.Empty(pdf.Navigation.Links);
        Assert.Contains("the link", pdf.Structure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_whose_heading_has_no_words_leaves_no_gap_in_the_levels()
    {
        Block inner = new Section(new NodeId("inner"), [new Text("Inner")], [Words("p")]);

        var pdf = Print(Leaflet([new Section(new NodeId("outer"), [new LineBreak()], [inner])]));

        Assert.Equal(["H1", "H2"], pdf.Structure.All.Select(element => element.StandardRole).Where(role => role is ['H', >= '1' and <= '6']));
    }

    /// <summary>The link stands on the first page, and all that has an id on the second.</summary>
    private static Leaflet WithLinkTo(string target)
    {
        var fill = Enumerable.Range(0, 30).Select(i => (Block)Words($"fill {i}"));
        return Leaflet(
        [
            new Paragraph(new NodeId("from"), [new Link("#" + target, [new Text("the link")])]),
            .. fill,
            new Figure(new NodeId("plain picture"), "dot.png", AltText.Describing("A dot"), [], null),
            new Figure(new NodeId("picture with a caption"), "dot.png", AltText.Describing("A dot"), [new Text("Caption")], null),
            new Section(new NodeId("with decoration"), [new Text("Section")], [new Figure(new NodeId("decoration"), "dot.png", AltText.Decorative, [], null)]),
            new Table(new NodeId("table"), [], [new TableRow(new NodeId("row"), [new TableCell(new NodeId("cell"), [new Text("cell")])])], false, true),
            new ContactDetails(new NodeId("contact"), [], [new ContactEntry(new NodeId("entry"), ContactKind.Hours, null, [new Text("always")])]),
            new DefinitionList(new NodeId("definitions"), [new Definition(new NodeId("definition"), [new Text("term")], [Words("meaning")])]),
            Words("last"),
        ]);
    }

    private static Paragraph Words(string id) => new(new NodeId(id), [new Text(id)]);

    private static Leaflet Leaflet(ImmutableArray<Block> blocks) => new(new LeafletMetadata { Title = "Title" }, blocks, []);

    private static PdfFile Print(Leaflet leaflet)
    {
        var publication = Services.Publisher.PublishAsync(
            new LeafletPackage(leaflet, LeafletGen.Pictures), SourceMap.Empty, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None).GetAwaiter().GetResult();

        Assert.DoesNotContain(publication.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return PdfFile.Open(publication.Artefact!.Content.ToArray());
    }
}
