using FormatService.Pdf.Content;
using FormatService.Pdf.Fonts;

namespace FormatService.UnitTests.Pdf.Content;

public sealed class DocumentFontsTests
{
    [Fact]
    public void A_font_that_shows_more_than_a_file_holds_is_embedded_again()
    {
        var fonts = new DocumentFonts(TrueTypeFont.Read);
        var first = fonts.NumberOf(TestFaces.Arimo, 0);
        var usage = fonts.Usages[first];
        var codes = new HashSet<int>();

        for (var i = 0; !usage.IsFull; i++)
        {
            codes.Add(usage.CodeOf(3, $"text {i}"));
            Assert.Equal(usage.IsFull, fonts.NumberOf(TestFaces.Arimo, 0) != first);
        }

        Assert.True(codes.Count > 50_000);
        Assert.InRange(codes.Max(), 0, ushort.MaxValue);
        Assert.Equal(2, fonts.Usages.Count);
        Assert.Empty(fonts.Usages[^1].Further);
    }
}
