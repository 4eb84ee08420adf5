using System.Globalization;
using System.Text;

namespace FormatService.Documents.Model;

/// <summary>Writes addresses as files hold them.</summary>
public static class LinkAddress
{
    private const int FirstPrivatePlane = 0xF0000;

    /// <summary>The address in ASCII (RFC 3987 §3.1): its host in punycode, what else is beyond ASCII escaped. One that is in ASCII stays as it is.</summary>
    public static string InAscii(string address)
    {
        if (Ascii.IsValid(address))
        {
            return address;
        }

        var written = address;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.HostNameType == UriHostNameType.Dns && !Ascii.IsValid(uri.Host))
        {
            var host = address.IndexOf(uri.Host, StringComparison.OrdinalIgnoreCase);
            written = host < 0 ? address : address[..host] + uri.IdnHost + address[(host + uri.Host.Length)..];
        }

        var ascii = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            ascii.Append(rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return ascii.ToString();
    }

    /// <summary>The address in words, where characters that nobody can read out (private use, ISO 14289-2, 8.6) are escaped.</summary>
    public static string ToBeSaid(string address)
    {
        if (Ascii.IsValid(address))
        {
            return address;
        }

        var said = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            said.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse || rune.Value >= FirstPrivatePlane ? Uri.EscapeDataString(rune.ToString()) : rune.ToString());
        }

        return said.ToString();
    }
}
