using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Model;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("HTTPS://Example.org/a[b]%20c", "HTTPS://Example.org/a[b]%20c")]
    [InlineData("https://example.org/ü?q=ł#ś", "https://example.org/%C3%BC?q=%C5%82#%C5%9B")]
    [InlineData("https://münchen.example:8080/a", "https://xn--mnchen-3ya.example:8080/a")]
    [InlineData("mailto:jösé@example.org", "mailto:j%C3%B6s%C3%A9@example.org")]
    public void An_address_is_written_in_ascii(string address, string expected)
    {
        var written = LinkAddress.InAscii(address);

        Assert.Equal(expected, written);
    }
}
