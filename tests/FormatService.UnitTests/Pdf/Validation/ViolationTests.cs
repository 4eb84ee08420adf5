using FormatService.Pdf.Validation;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Pdf.Validation;

public sealed class ViolationTests
{
    [Fact]
    public void A_document_of_everything_has_none()
    {
        EverythingOnce.Compose(out var outline).Write(out var report, outline: outline);

        Assert.Empty(report.Violations);
    }

    [Fact]
    [Trait("requirement", "PDF-04")]
    public void Headings_begin_with_the_first_level_and_skip_none()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Heading2, "Second level");
        sheet.Add(sheet.Root, StructureRole.Heading4, "Fourth level");
        sheet.Add(sheet.Root, StructureRole.Heading3, "Back to the third");

        Assert.Equal(
            ["7.4.2 The first heading is of level 2, not 1.", "7.4.2 A heading of level 4 follows one of level 2: a level is skipped."], Of(sheet));
    }

    [Fact]
    [Trait("requirement", "PDF-07")]
    public void A_figure_needs_words_and_a_picture()
    {
        var sheet = new Sheet();
        sheet.Picture(sheet.Root.Add(StructureRole.Figure, nodeId: "wordless", alternativeText: " ").AddContent(), Pictures.Gray());
        sheet.Root.Add(StructureRole.Figure, nodeId: "pictureless", alternativeText: "A hand").AddContent();
        sheet.Picture(sheet.Root.Add(StructureRole.Paragraph, nodeId: "text").AddContent(), Pictures.Gray());

        Assert.Equal(
            ["wordless: A figure has no alternative text.", "pictureless: A figure has no picture.", "text: A picture belongs to an element that is not a figure."],
            Nodes(sheet));
    }

    [Fact]
    [Trait("requirement", "PDF-08")]
    public void A_link_needs_words_an_area_an_address_and_a_description()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(StructureRole.Paragraph, nodeId: "p");
        sheet.Set(paragraph.Add(StructureRole.Link).AddContent(), "here");
        sheet.Link(paragraph, "there", new LinkTarget("not an address", null), " ");
        sheet.Page.Links.Add(new LinkArea(paragraph.Add(StructureRole.Link), new LinkTarget("tel:+441234567890", null), "Telephone", [new PageBox(0, 0, 9, 9)]));

        Assert.Equal(
            [
                "7.18.5 A link does not say in words where it leads.",
                "7.18.5 A link leads to “not an address”, which is not an absolute address in ASCII.",
                "7.18.5 A link leads nowhere: it has no area on a page.",
                "7.18.5 A link has no words.",
            ],
            Of(sheet));
    }

    [Fact]
    [Trait("requirement", "PDF-06")]
    public void Tables_have_headers_that_name_something_and_a_regular_grid()
    {
        var sheet = new Sheet();
        var table = sheet.Root.Add(StructureRole.Table);
        var first = table.Add(StructureRole.TableRow);
        sheet.Add(first, "Risk", HeaderScope.None);
        var named = sheet.Add(first, "How many", HeaderScope.None);
        var second = table.Add(StructureRole.TableBody).Add(StructureRole.TableRow);
        second.Add(StructureRole.TableDataCell, headers: [named]);

        Assert.Equal(
            ["7.2 A row has 1 cells where the first has 2.", "7.5 A header cell does not say whether it names its column or its row."], Of(sheet));
    }

    [Fact]
    [Trait("requirement", "PDF-05")]
    public void Items_of_a_list_have_labels_and_bodies()
    {
        var sheet = new Sheet();
        var list = sheet.Root.Add(StructureRole.List, listNumbering: ListNumbering.Disc);
        list.Add(StructureRole.ListItem).Add(StructureRole.Label);
        list.Add(StructureRole.ListItem).Add(StructureRole.ListBody);

        Assert.Equal(["7.2 An item of a list has no LBody.", "7.6 An item of a list with bullets or numbers has no Lbl."], Of(sheet));
    }

    [Theory]
    [InlineData(StructureRole.Paragraph, StructureRole.Heading1, "P stands in H1.")]
    [InlineData(StructureRole.List, StructureRole.Paragraph, "L stands in P.")]
    [InlineData(StructureRole.ListItem, StructureRole.Division, "LI stands in Div.")]
    [InlineData(StructureRole.TableRow, StructureRole.Section, "TR stands in Sect.")]
    [InlineData(StructureRole.Paragraph, StructureRole.List, "P stands in L.")]
    [InlineData(StructureRole.Paragraph, StructureRole.TableRow, "P stands in TR.")]
    [InlineData(StructureRole.TableOfContentsItem, StructureRole.Section, "TOCI stands in Sect.")]
    public void Elements_stand_only_where_they_may(StructureRole inner, StructureRole outer, string message)
    {
        var sheet = new Sheet();
        sheet.Root.Add(outer).Add(inner);

        Assert.Contains($"7.2 {message}", Of(sheet));
    }

    [Fact]
    public void Ink_belongs_to_elements_that_hold_text()
    {
        var sheet = new Sheet();
        sheet.Set(sheet.Root.Add(StructureRole.Section).AddContent(), "Stray words.");

        Assert.Equal(["7.1 Ink belongs to Sect directly, which only groups other elements."], Of(sheet));
    }

    [Fact]
    [Trait("requirement", "PDF-10")]
    public void A_character_without_a_glyph_or_a_meaning_is_reported_at_its_node()
    {
        var sheet = new Sheet();
        var leaf = sheet.Root.Add(StructureRole.Paragraph, nodeId: "risks/p-2").AddContent();
        ShapedText[] pieces = [TestFaces.Shape(TestFaces.Arimo, "漢"), new(TestFaces.Arimo, "\uE000", [new Glyph(36, 0, 1000, 0, 0)], false)];
        sheet.Page.Items.Add(new PlacedText(leaf, pieces, 57, 100, 14, default));

        Assert.Equal(
            ["risks/p-2: No glyph for U+6F22 in the font Arimo-Regular.", "risks/p-2: A character that may not be in a text is set: U+E000."], Nodes(sheet));
    }

    [Theory]
    [Trait("requirement", "PDF-03")]
    [InlineData(" ", "en", "7.1 The document has no title.")]
    [InlineData("Title", "", "7.2 The document does not say in which language it is.")]
    [InlineData("Title", "english language", "7.2 The language of the document, “english language”, is not a language tag.")]
    public void A_document_needs_a_title_and_a_language(string title, string language, string violation)
    {
        new Sheet().Write(out var report, metadata: Sheet.Metadata with { Title = title, Language = language });

        Assert.Equal([violation], report.Violations.Select(Short));
    }

    [Fact]
    public void Texts_too_long_for_the_file_are_reported()
    {
        var sheet = new Sheet();
        var figure = sheet.Root.Add(StructureRole.Figure, alternativeText: new string('ŵ', 20_000));
        sheet.Picture(figure.AddContent(), Pictures.Gray());
        sheet.Write(out var report);

        var violation = Assert.Single(report.Violations);

        Assert.Equal("ISO 19005-2, 6.1.13", violation.Clause);
    }

    [Fact]
    public void All_are_found_at_once()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Heading3, "Third");
        sheet.Root.Add(StructureRole.Figure);
        sheet.Root.Add(StructureRole.ListItem);

        Assert.True(Of(sheet).Length >= 4);
    }

    private static string[] Of(Sheet sheet)
    {
        sheet.Write(out var report);
        return [.. report.Violations.Select(Short)];
    }

    private static string[] Nodes(Sheet sheet)
    {
        sheet.Write(out var report);
        return [.. report.Violations.Select(violation => $"{violation.NodeId}: {violation.Message}")];
    }

    private static string Short(PdfViolation violation) => $"{violation.Rules[0].Clause} {violation.Message}";
}
