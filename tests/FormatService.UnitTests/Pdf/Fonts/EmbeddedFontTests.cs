using System.Buffers.Binary;
using FormatService.Pdf.Fonts;
using FormatService.Testing.Fonts;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Pdf.Fonts;

public sealed class EmbeddedFontTests
{
    // Ligatures, precomposed and composed accents, marks, other scripts, punctuation.
    private const string Text = "Office affairs: efficient, flowing “first aid” – Łódź, Ŵŷ ệ ș e\u0301q\u0308, Ελλάδα, Україна • 1⁄2 (a\\b).";

    [Fact]
    [Trait("requirement", "PDF-10")]
    public void Every_font_is_embedded_in_part_with_the_text_of_every_code()
    {
        var pdf = PdfFile.Open(EverythingOnce.Compose().Write(out _));

        Assert.Equal(3, pdf.Fonts.Count());
        Assert.All(pdf.Fonts, font =>
        {
            Assert.True(font.IsEmbedded && font.IsSubset && font.IsComposite && font.HasToUnicode);
            Assert.Equal("Identity-H", font.Dictionary["Encoding"].Name);
        });
        Assert.All(Glyphs(pdf), glyph => Assert.DoesNotContain(glyph.Text, c => c is '\0' or '\uFEFF' or '\uFFFE' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF')));
        Assert.All(Glyphs(pdf), glyph => Assert.NotEqual(0, glyph.Glyph));
    }

    [Fact]
    [Trait("requirement", "PDF-10")]
    public void The_text_of_the_codes_is_exactly_the_text_that_was_set()
    {
        var pdf = Set(TestFaces.DejaVu, Text);

        var text = string.Concat(Glyphs(pdf).Select(glyph => glyph.Text));

        Assert.Equal(Text, text);
    }

    [Fact]
    public void One_glyph_may_stand_for_different_texts()
    {
        var sheet = new Sheet();
        var leaf = sheet.Root.Add(StructureRole.Paragraph).AddContent();
        var glyph = TestFaces.Shape(TestFaces.Arimo, "x").Glyphs[0];
        ShapedText[] pieces = [.. new[] { "x", "y", "xyz", "\u00AD" }.Select(text => new ShapedText(TestFaces.Arimo, text, [glyph], false))];
        sheet.Page.Items.Add(new PlacedText(leaf, pieces, 57, 100, 14, default));

        var glyphs = Glyphs(PdfFile.Open(sheet.Write(out _)));

        Assert.Equal(["x", "y", "xyz", "\u00AD"], glyphs.Select(shown => shown.Text));
        Assert.Single(glyphs.Select(shown => shown.Glyph).Distinct());
    }

    [Fact]
    public void The_glyphs_of_a_cluster_are_one_glyph_that_stands_for_all_its_text()
    {
        var sheet = new Sheet();
        var leaf = sheet.Root.Add(StructureRole.Paragraph).AddContent();
        var plain = TestFaces.Shape(TestFaces.Arimo, "abc");
        Glyph[] glyphs = [plain.Glyphs[0], plain.Glyphs[1] with { Cluster = 0 }, plain.Glyphs[2] with { Cluster = 3 }];
        sheet.Page.Items.Add(new PlacedText(leaf, new[] { new ShapedText(TestFaces.Arimo, "xyzc", glyphs, false) }, 57, 100, 14, default));

        var written = Glyphs(PdfFile.Open(sheet.Write(out _)));

        Assert.Equal(["xyz", "c"], written.Select(glyph => glyph.Text));
        Assert.Equal(57 + (14 * (plain.Glyphs[0].Advance + plain.Glyphs[1].Advance) / (double)TestFaces.Arimo.UnitsPerEm), written[1].X, 0.02);
    }

    [Fact]
    public void A_composed_glyph_has_the_ink_of_its_parts_where_they_stand()
    {
        var face = TestFaces.Arimo;
        var recipe = new char[ComposedGlyph.RecipeLength(2)];
        ComposedGlyph.WriteRecipe([new Glyph(68, 0, 1000, 16, -32), new Glyph(69, 0, 500, -256, 128)], recipe);
        var composed = new ComposedGlyphs();
        var number = composed.NumberOf(new string(recipe));

        var subset = TrueTypeSubset.Of(TrueTypeFont.Read(face), [number], composed);

        var (original, made) = (new GlyphReader(face.Data), new GlyphReader(subset.Program));
        var contours = made.ContoursOf(subset.NewGlyph(number));
        // 1000 - 256 = 744 = 0x02E8 to the right.
        Assert.EndsWith($";0010FFE0[{original.ContoursOf(68)}]02E80080[{original.ContoursOf(69)}]", contours, StringComparison.Ordinal);
        Assert.Equal(1500, made.MetricsOf(subset.NewGlyph(number)).Advance);
        Assert.StartsWith($"box {made.MetricsOf(subset.NewGlyph(number)).SideBearing} ", contours, StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_in_place_or_text_is_another_code()
    {
        var usage = new FontUsage(TestFaces.Arimo, TrueTypeFont.Read(TestFaces.Arimo));
        var mark = new Glyph(68, 0, 0, -100, 200);

        int[] codes =
        [
            usage.CodeOf([mark], "a", out _), usage.CodeOf([mark], "b", out _), usage.CodeOf([mark with { OffsetY = 201 }], "a", out _),
            usage.CodeOf([mark with { Advance = 5 }], "a", out _), usage.CodeOf([mark, mark], "a", out _), usage.CodeOf(68, "a"), usage.CodeOf([mark], "a", out _),
        ];

        Assert.Equal(6, codes.Distinct().Count());
        Assert.Equal(codes[0], codes[^1]);
    }

    [Fact]
    public void A_letter_and_the_mark_above_it_are_read_as_they_were_written()
    {
        // Yoruba: no single character is an e with a dot below and a grave above, so two glyphs are set: one code shows both.
        const string word = "\u1EB9\u0300k\u1ECD\u0301";

        var written = Glyphs(Set(TestFaces.Arimo, word));

        Assert.Equal(["\u1EB9\u0300", "k", "\u1ECD\u0301"], written.Select(glyph => glyph.Text));
    }

    [Theory]
    [InlineData("Arimo/Arimo-Regular.ttf")]
    [InlineData("Arimo/Arimo-Bold.ttf")]
    [InlineData("AtkinsonHyperlegibleNext/AtkinsonHyperlegibleNext-Regular.ttf")]
    [InlineData("DejaVuSans/DejaVuSans.ttf")]
    public void Every_glyph_of_a_subset_has_the_points_and_widths_it_has_in_its_font(string path)
    {
        var face = TestFaces.Open(path, FontWeight.Regular);
        var font = TrueTypeFont.Read(face);
        // A sample over the whole font: plain glyphs, composites, composites of composites.
        int[] glyphs = [.. Enumerable.Range(1, face.GlyphCount - 1).Where(glyph => glyph % 7 == 3)];

        var subset = TrueTypeSubset.Of(font, glyphs, new ComposedGlyphs());

        var original = new GlyphReader(face.Data);
        var copy = new GlyphReader(subset.Program);
        Assert.All(glyphs, glyph =>
        {
            var number = subset.NewGlyph(glyph);
            Assert.Equal(original.ContoursOf(glyph), copy.ContoursOf(number));
            Assert.Equal(original.MetricsOf(glyph), copy.MetricsOf(number));
        });
        Assert.Contains(glyphs, original.IsComposite);
    }

    [Fact]
    public void A_subset_is_a_sound_font_file()
    {
        var program = TrueTypeSubset.Of(TrueTypeFont.Read(TestFaces.Arimo), [36, 37, 38], new ComposedGlyphs()).Program;

        Assert.Equal(0xB1B0AFBA, Sum(program));
        var tags = new List<string>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(4)); i++)
        {
            var record = program.AsSpan(12 + (16 * i), 16);
            var table = program.AsSpan(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..])).ToArray();
            tags.Add(System.Text.Encoding.ASCII.GetString(record[..4]));
            if (tags[^1] == "head")
            {
                table.AsSpan(8, 4).Clear();
            }

            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(record[4..]), Sum(table));
        }

        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], tags);
    }

    [Fact]
    public void Widths_in_the_file_are_those_of_the_embedded_font()
    {
        var pdf = Set(TestFaces.Arimo, Text[..40]);
        var font = Assert.Single(pdf.Fonts);
        var program = new GlyphReader(font.Program!.Bytes);

        Assert.All(Glyphs(pdf), glyph =>
        {
            var width = glyph.Width / 14 * 1000;
            Assert.Equal(program.MetricsOf(glyph.Glyph).Advance * 1000.0 / TestFaces.Arimo.UnitsPerEm, width, 0.01);
        });
    }

    [Fact]
    public void Texts_of_the_same_letters_share_one_font_and_other_texts_do_not()
    {
        string Name(string text) => Assert.Single(Set(TestFaces.Arimo, text).Fonts).FullName;

        Assert.Equal(Name("Shake it."), Name("Breathe out, then in."));
        Assert.NotEqual(Name("Shake it."), Name("Shake it ŵell."));
    }

    [Fact]
    public void A_font_with_PostScript_outlines_is_refused_with_the_remedy()
    {
        var data = TestFaces.Arimo.Data.ToArray();
        "OTTO"u8.CopyTo(data);
        var face = new FontFace("Example", FontWeight.Regular, data);

        var fault = Assert.Throws<PdfFontException>(() => TrueTypeFont.Read(face));

        Assert.Contains("TrueType version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_font_is_named()
    {
        var whole = TestFaces.Arimo;
        var face = new FontFace("Example", FontWeight.Regular, whole.Data[..(whole.Data.Length / 2)]);

        var fault = Record.Exception(() => TrueTypeSubset.Of(TrueTypeFont.Read(face), Enumerable.Range(1, 500), new ComposedGlyphs()));

        Assert.IsType<PdfFontException>(fault);
    }

    private static PdfFile Set(FontFace face, string text)
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Paragraph, text, face: face);
        return PdfFile.Open(sheet.Write(out _));
    }

    private static List<PaintedGlyph> Glyphs(PdfFile pdf) => [.. pdf.Pages.SelectMany(page => page.Content.Runs).SelectMany(run => run.Glyphs)];

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i++)
        {
            sum += (uint)bytes[i] << (8 * (3 - (i % 4)));
        }

        return sum;
    }
}
