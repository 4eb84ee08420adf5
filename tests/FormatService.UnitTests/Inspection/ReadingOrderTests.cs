using FormatService.Inspection.Pages;

namespace FormatService.UnitTests.Inspection;

public sealed class ReadingOrderTests
{
    private static readonly FontFace Face = new("Arabic", IsBold: false, IsItalic: false, IsEmbedded: true, IsDrawn: false);

    [Theory]
    [InlineData("ایک دعب ےک ٹسیٹ ڈلب", "بلڈ ٹیسٹ کے بعد کیا")]
    [InlineData("0118 496 0150 مقرلا", "الرقم 0118 496 0150")]
    [InlineData("مويلا nhs.uk عقوم", "موقع nhs.uk اليوم")]
    [InlineData("ward@ ناونعلا ىلع", "على العنوان ward@")]
    [InlineData(".لجر 50% ىلع", "على 50% رجل.")]
    [InlineData(".50% ىلع", "على 50%.")]
    public void A_line_is_read_from_the_right_and_its_numbers_and_Latin_words_from_the_left(string seen, string read)
    {
        var glyphs = Placed(seen, width: 6);

        Assert.Equal(read, ReadingOrder.Of(glyphs.Where(glyph => !glyph.IsBlank), glyphs.Where(glyph => glyph.IsBlank), gap: 2));
        Assert.Equal(read, Glyph.Words(glyphs));
    }

    [Fact]
    public void A_gap_parts_words_where_no_space_is_painted() =>
        Assert.Equal("بعد كل", ReadingOrder.Of(Placed("لك دعب", width: 6).Where(glyph => !glyph.IsBlank), [], gap: 2));

    [Fact]
    public void A_painted_space_parts_words_whose_letters_stand_over_each_other() =>
        Assert.Equal("بعد كل", ReadingOrder.Of(
            Placed("لك دعب", width: 12).Where(glyph => !glyph.IsBlank), Placed("لك دعب", width: 12).Where(glyph => glyph.IsBlank), gap: 2));

    /// <summary>Letters from left to right, one every 6 points.</summary>
    private static List<Glyph> Placed(string seen, double width) =>
    [
        .. seen.Select((letter, index) => new Glyph(
            $"{letter}", 100 + (6 * index), 100 + (6 * index) + width, 700, 12, 1, 0, false, Face, default, false, 0, default)),
    ];
}
