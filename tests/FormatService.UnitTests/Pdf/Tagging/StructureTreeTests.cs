using FormatService.Testing.Pdf;
using FormatService.Typesetting.Structure;
using StructureElement = FormatService.Typesetting.Structure.StructureElement;

namespace FormatService.UnitTests.Pdf.Tagging;

public sealed class StructureTreeTests
{
    private const string Sentence = "Shake the inhaler well before each puff, and breathe out gently, away from it. ";

    [Fact]
    [Trait("requirement", "PDF-01")]
    public void Every_element_has_a_parent_and_every_mark_an_element()
    {
        var sheet = EverythingOnce.Compose();

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal(true, pdf.Catalogue["MarkInfo"].Dictionary!["Marked"].Boolean);
        Assert.Empty(pdf.Structure.Problems());
        Assert.All(pdf.Pages, page => Assert.Empty(page.Content.Problems));
        Assert.All(pdf.Pages, page => Assert.Empty(page.Content.Unmarked));
    }

    [Fact]
    [Trait("requirement", "PDF-14")]
    public void Words_are_read_in_the_order_of_the_tree_though_they_were_painted_in_another()
    {
        var sheet = new Sheet();
        var first = sheet.Root.Add(StructureRole.Heading1).AddContent();
        var second = sheet.Root.Add(StructureRole.Paragraph).AddContent();
        sheet.Set(second, "Second.");
        sheet.Set(first, "First.");

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal(["First.", "Second."], pdf.Structure.Words);
    }

    [Fact]
    [Trait("requirement", "PDF-05")]
    public void A_list_over_two_pages_is_one_list_and_the_item_between_them_one_item()
    {
        var sheet = new Sheet();
        var list = sheet.Root.Add(StructureRole.List, listNumbering: ListNumbering.Decimal);
        for (var i = 1; i <= 30; i++)
        {
            var item = list.Add(StructureRole.ListItem);
            sheet.Set(item.Add(StructureRole.Label).AddContent(), $"{i}.");
            sheet.Set(item.Add(StructureRole.ListBody).AddContent(), Sentence + Sentence);
        }

        var pdf = PdfFile.Open(sheet.Write(out var report));

        Assert.Equal(3, report.PageCount);
        var written = Assert.Single(pdf.Structure.OfRole("L"));
        Assert.Equal(30, written.Children.Count());
        Assert.All(written.Children, item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.Role)));
        Assert.Equal("Decimal", written.Attribute("ListNumbering")!.Name);
        Assert.Equal([0, 1, 2], pdf.Structure.PagesOf(written));
        Assert.Contains(pdf.Structure.OfRole("LBody"), body => pdf.Structure.PagesOf(body).Count == 2);
    }

    [Fact]
    public void All_lines_of_a_paragraph_are_inside_its_element_in_one_sequence_a_page()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Paragraph, string.Concat(Enumerable.Repeat(Sentence, 50)));

        var pdf = PdfFile.Open(sheet.Write(out var report));

        Assert.Equal(2, report.PageCount);
        var paragraph = Assert.Single(pdf.Structure.OfRole("P"));
        Assert.Equal(2, paragraph.Kids.Length);
        Assert.True(pdf.Structure.LinesOf(paragraph).Count > 20);
        Assert.Equal(50, pdf.Structure.Words.Count(word => word == "Shake"));
    }

    [Fact]
    [Trait("requirement", "PDF-06")]
    public void Header_cells_have_their_scope_and_cells_name_the_headers_they_were_given()
    {
        var sheet = new Sheet();
        var table = sheet.Root.Add(StructureRole.Table);
        var headRow = table.Add(StructureRole.TableHead).Add(StructureRole.TableRow);
        var column = sheet.Add(headRow, "Risk", HeaderScope.Column);
        sheet.Add(headRow, "How many", HeaderScope.Both);
        var row = table.Add(StructureRole.TableBody).Add(StructureRole.TableRow);
        var name = sheet.Add(row, "Bruise", HeaderScope.Row);
        var cell = row.Add(StructureRole.TableDataCell, headers: [column, name]);
        sheet.Set(cell.AddContent(), "1 in 10");

        var pdf = PdfFile.Open(sheet.Write(out _));

        var headers = pdf.Structure.OfRole("TH").ToList();
        Assert.Equal(["Column", "Both", "Row"], headers.Select(header => header.Attribute("Scope")!.Name));
        Assert.All(headers.SelectMany(header => header.Attributes), attribute => Assert.Equal("Table", attribute.Owner));
        var named = Assert.Single(pdf.Structure.OfRole("TD")).Attribute("Headers")!.Array!.Items.Select(item => item.Text);
        Assert.Equal([headers[0].Id, headers[2].Id], named);
        Assert.Null(headers[1].Id);
        Assert.Equal(2, pdf.Structure.Root!["IDTree"].Dictionary!["Names"].Array!.Count / 2);
    }

    [Fact]
    [Trait("requirement", "PDF-06")]
    public void Empty_cells_are_kept()
    {
        var sheet = new Sheet();
        var row = sheet.Root.Add(StructureRole.Table).Add(StructureRole.TableRow);
        sheet.Add(row, "Risk", HeaderScope.Row);
        row.Add(StructureRole.TableDataCell).AddContent();
        row.Add(StructureRole.TableDataCell);

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal(["TH", "TD", "TD"], Assert.Single(pdf.Structure.OfRole("TR")).Children.Select(cell => cell.Role));
    }

    [Fact]
    public void Notes_have_ids_that_differ()
    {
        var sheet = new Sheet();
        foreach (var text in new[] { "One.", "Two.", "Three." })
        {
            sheet.Add(sheet.Root.Add(StructureRole.Note), StructureRole.Paragraph, text);
        }

        var pdf = PdfFile.Open(sheet.Write(out _));

        var ids = pdf.Structure.OfRole("Note").Select(note => note.Id).ToList();
        Assert.Equal(3, ids.Count);
        Assert.DoesNotContain(null, ids);
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    [Trait("requirement", "PDF-02")]
    public void A_language_is_written_where_it_changes_and_nowhere_else()
    {
        var sheet = new Sheet("en-GB");
        var paragraph = sheet.Root.Add(StructureRole.Paragraph, language: "en-GB");
        sheet.Set(paragraph.AddContent(), "Good health: ");
        sheet.Set(paragraph.Add(StructureRole.Span, language: "cy").AddContent(), "iechyd da");

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal("en-GB", pdf.Language);
        Assert.Equal("cy", Assert.Single(pdf.Structure.All, element => element.Language is not null).Language);
    }

    [Fact]
    public void An_abbreviation_says_what_it_stands_for()
    {
        var sheet = new Sheet();
        var span = sheet.Root.Add(StructureRole.Paragraph).Add(StructureRole.Span, expansion: "intravascular lithotripsy");
        sheet.Set(span.AddContent(), "IVL");

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal("intravascular lithotripsy", Assert.Single(pdf.Structure.OfRole("Span")).Expansion);
    }

    [Fact]
    public void Strong_and_stressed_words_are_spans_in_this_version_of_PDF()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(StructureRole.Paragraph);
        sheet.Set(paragraph.Add(StructureRole.Strong).AddContent(), "Do not ");
        sheet.Set(paragraph.Add(StructureRole.Emphasis).AddContent(), "ever");

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal(["Span", "Span"], Assert.Single(pdf.Structure.OfRole("P")).Children.Select(child => child.Role));
    }

    [Fact]
    public void A_tree_ten_thousand_deep_is_written()
    {
        var sheet = new Sheet();
        var element = sheet.Root;
        for (var i = 0; i < 10_000; i++)
        {
            element = element.Add(StructureRole.Division);
        }

        sheet.Add(element, StructureRole.Paragraph, "Deep.");

        var bytes = sheet.Write(out var report);

        Assert.NotEmpty(bytes);
        Assert.Equal(1, report.PageCount);
    }

    [Fact]
    public void Ink_of_a_place_that_is_not_in_the_tree_is_refused()
    {
        var sheet = new Sheet();
        var stranger = StructureElement.CreateRoot("en-GB").Add(StructureRole.Paragraph).AddContent();
        sheet.Set(stranger, "Lost words.");

        var fault = Assert.Throws<ArgumentException>(() => sheet.Write(out _));

        Assert.Contains("not in the document's structure tree", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tagging_does_not_multiply_the_size_of_a_file()
    {
        var plain = new Sheet();
        var tagged = new Sheet();
        for (var i = 0; i < 150; i++)
        {
            plain.Set(ArtifactKind.Layout, Sentence);
            tagged.Add(tagged.Root, StructureRole.Paragraph, Sentence);
        }

        var (plainLength, taggedLength) = (plain.Write(out _).Length, tagged.Write(out _).Length);

        var pdf = PdfFile.Open(tagged.Write(out _));
        Assert.True(pdf.HasCrossReferenceStream);
        Assert.True(pdf.CompressedObjectCount > 150);
        Assert.InRange(taggedLength - plainLength, 0, 150 * 30);
    }
}
