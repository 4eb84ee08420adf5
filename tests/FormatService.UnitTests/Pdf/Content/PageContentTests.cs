using System.Text;
using FormatService.Testing.Fonts;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Pdf.Content;

public sealed class PageContentTests
{
    [Theory]
    [Trait("requirement", "PDF-11")]
    [InlineData(ArtifactKind.Header, "Pagination", "Header")]
    [InlineData(ArtifactKind.Footer, "Pagination", "Footer")]
    [InlineData(ArtifactKind.RepeatedHeader, "Pagination", null)]
    [InlineData(ArtifactKind.Layout, "Layout", null)]
    [InlineData(ArtifactKind.Decoration, "Layout", null)]
    [InlineData(ArtifactKind.Background, "Background", null)]
    public void Ink_that_is_not_read_is_an_artifact_of_its_kind(ArtifactKind kind, string type, string? subtype)
    {
        var sheet = new Sheet();
        sheet.Rectangle(kind, new PageBox(10, 10, 100, 50), new RgbColour(200, 210, 220));

        var shape = Assert.Single(Page(sheet).Content.Shapes);

        Assert.True(shape.IsArtifact);
        Assert.Equal((type, subtype), (shape.ArtifactType, shape.ArtifactSubtype));
        Assert.Null(shape.Mcid);
    }

    [Fact]
    [Trait("requirement", "PDF-11")]
    public void A_header_row_that_is_drawn_again_is_read_once()
    {
        var sheet = new Sheet();
        var row = sheet.Root.Add(StructureRole.Table).Add(StructureRole.TableRow);
        sheet.Add(row, "Risk", HeaderScope.Column);
        sheet.NewPage();
        sheet.Set(ArtifactKind.RepeatedHeader, "Risk");

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal(["Risk"], pdf.Structure.Words);
        Assert.Equal(["Risk"], pdf.Structure.ArtifactTexts(1));
    }

    [Fact]
    public void Glyphs_stand_where_the_typesetter_put_them()
    {
        var sheet = new Sheet();
        const string Kerned = "AVAST, To Te. Wave: VA, LT, r. fi ffl ";
        sheet.Add(sheet.Root, StructureRole.Paragraph, Kerned + Kerned + Kerned + Kerned);

        var runs = Page(sheet).Content.Runs.ToList();

        var expected = sheet.Page.Items.Cast<PlacedText>().SelectMany(Places).ToList();
        var actual = runs.SelectMany(run => run.Glyphs).Select(glyph => (glyph.X, glyph.BaselineY)).ToList();
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair =>
        {
            Assert.Equal(pair.First.X, pair.Second.X, 0.02);
            Assert.Equal(841.89 - pair.First.Y, pair.Second.BaselineY, 0.01);
        });
    }

    [Fact]
    public void A_line_of_many_words_is_one_array()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Paragraph, "Shake it well before use.");

        var content = Source(sheet);

        Assert.Single(content.Split("TJ\n")[..^1]);
        Assert.Single(content.Split(" Td\n")[..^1]);
    }

    [Fact]
    public void Words_of_several_owners_on_one_line_follow_each_other_without_a_move()
    {
        var sheet = new Sheet();
        var paragraph = sheet.Root.Add(StructureRole.Paragraph);
        var (first, second) = (TestFaces.Shape(TestFaces.Arimo, "Do "), TestFaces.Shape(TestFaces.ArimoBold, "not"));
        var end = 57 + (first.AdvanceUnits * 14.0 / TestFaces.Arimo.UnitsPerEm);
        sheet.Page.Items.Add(new PlacedText(paragraph.AddContent(), new[] { first }, 57, 100, 14, default));
        sheet.Page.Items.Add(new PlacedText(paragraph.Add(StructureRole.Strong).AddContent(), new[] { second }, end, 100, 14, default));

        var content = Source(sheet);

        Assert.Single(content.Split(" Td\n")[..^1]);
        Assert.Equal("Do not", PdfFile.Open(sheet.Write(out _)).Structure.Text.Trim());
    }

    [Fact]
    public void Every_page_sets_its_own_colour_before_its_text()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Paragraph, "One");
        sheet.NewPage();
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gradient());
        sheet.Add(sheet.Root, StructureRole.Paragraph, "Two");

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.All(pdf.Pages, page => Assert.Matches(@"(?s)BT\n[^T]*0 g\n.*TJ", Encoding.Latin1.GetString(page.ContentBytes)));
    }

    [Fact]
    public void Colours_keep_their_eight_bits()
    {
        var sheet = new Sheet();
        for (var level = 0; level < 256; level++)
        {
            sheet.Rectangle(ArtifactKind.Layout, new PageBox(0, 0, 10, 10), new RgbColour((byte)level, (byte)(255 - level), 7));
        }

        var shapes = Page(sheet).Content.Shapes.ToList();

        Assert.All(shapes.Index(), shape => Assert.Equal(shape.Index, (int)Math.Round(shape.Item.Colour.Red * 255)));
    }

    [Fact]
    public void Text_from_right_to_left_is_written_in_logical_order_at_its_visual_place()
    {
        var sheet = new Sheet("he");
        var leaf = sheet.Root.Add(StructureRole.Paragraph).AddContent();
        ShapedText[] pieces = [TestFaces.Shape(TestFaces.DejaVu, "עולם", rightToLeft: true), TestFaces.Shape(TestFaces.DejaVu, "שלום ", rightToLeft: true)];
        sheet.Page.Items.Add(new PlacedText(leaf, pieces, 100, 100, 14, default));

        var pdf = PdfFile.Open(sheet.Write(out _));

        Assert.Equal(["שלום", "עולם"], pdf.Structure.Words);
        var glyphs = pdf.Pages[0].Content.Runs.SelectMany(run => run.Glyphs).ToList();
        Assert.Equal(100, glyphs[^1].X, 0.02);
        Assert.True(glyphs[0].X > glyphs[^1].X);
    }

    [Fact]
    public void Glyphs_off_the_baseline_are_raised_within_their_font_and_the_pen_is_not()
    {
        var sheet = new Sheet();
        var leaf = sheet.Root.Add(StructureRole.Paragraph).AddContent();
        var plain = TestFaces.Shape(TestFaces.Arimo, "ab");
        Glyph[] glyphs = [plain.Glyphs[0] with { OffsetY = 512 }, plain.Glyphs[1]];
        sheet.Page.Items.Add(new PlacedText(leaf, new[] { new ShapedText(TestFaces.Arimo, "ab", glyphs, false) }, 57, 100, 20, default));

        var run = Assert.Single(Page(sheet).Content.Runs);

        Assert.Equal(run.Glyphs[0].BaselineY, run.Glyphs[1].BaselineY);
        var embedded = new GlyphReader(run.Font.Program!.Bytes);
        Assert.EndsWith($";00000200[{new GlyphReader(TestFaces.Arimo.Data).ContoursOf(plain.Glyphs[0].Id)}]", embedded.ContoursOf(run.Glyphs[0].Glyph), StringComparison.Ordinal);
    }

    [Fact]
    public void Spaces_between_words_are_real_at_the_ends_of_lines_too()
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Paragraph, string.Concat(Enumerable.Repeat("word ", 60)));

        var text = string.Concat(Page(sheet).Content.Runs.SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));

        Assert.Equal(60, text.Count(character => character == ' '));
    }

    private static PdfPage Page(Sheet sheet) => PdfFile.Open(sheet.Write(out _)).Pages[0];

    private static string Source(Sheet sheet) => Encoding.Latin1.GetString(Page(sheet).ContentBytes);

    private static IEnumerable<(double X, double Y)> Places(PlacedText text)
    {
        var places = new List<(double, double)>();
        var pen = text.X;
        foreach (var piece in text.Pieces)
        {
            foreach (var glyph in piece.Glyphs)
            {
                places.Add((pen + (glyph.OffsetX * text.SizePt / text.Face.UnitsPerEm), text.Baseline));
                pen += glyph.Advance * text.SizePt / text.Face.UnitsPerEm;
            }
        }

        return places;
    }
}
