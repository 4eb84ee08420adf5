using FormatService.Documents.Diagnostics;

namespace FormatService.UnitTests.Documents.Diagnostics;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "longe…")]
    [InlineData("abcd\U0001F1EC", 5, "abcd…")]
    [InlineData("abc\U0001F1ECd", 5, "abc\U0001F1EC…")]
    public void It_quotes_the_beginning_and_cuts_no_character_in_two(string text, int longest, string expected) =>
        Assert.Equal(expected, Quotation.Of(text, longest));
}
