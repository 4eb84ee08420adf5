using System.Text;
using FormatService.Pdf.Objects;

namespace FormatService.UnitTests.Pdf.Objects;

public sealed class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(12, "12")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(595.276, "595.28")]
    [InlineData(841.8, "841.8")]
    [InlineData(3.07, "3.07")]
    public void Numbers_have_the_decimals_they_need(double value, string expected) => Assert.Equal(expected, Of(buffer => buffer.Number(value)));

    [Theory]
    [InlineData("a(b)\\c", "(a\\(b\\)\\\\c)")]
    [InlineData("", "()")]
    public void Text_of_ASCII_is_written_as_it_is(string text, string expected) => Assert.Equal(expected, Of(buffer => buffer.Text(text)));

    [Fact]
    public void Other_text_is_UTF_16_with_its_bytes_escaped()
    {
        // U+0129 and U+0D28 hold bytes that stand for a bracket and a line end.
        Assert.Equal("(\u00FE\u00FF\u0001\\)\\r\\()", Of(buffer => buffer.Text("\u0129\u0D28")));
    }

    private static string Of(Action<PdfBuffer> write)
    {
        using var buffer = new PdfBuffer(16);
        write(buffer);
        return Encoding.Latin1.GetString(buffer.Written);
    }
}
