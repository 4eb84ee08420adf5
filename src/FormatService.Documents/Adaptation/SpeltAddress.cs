using System.Buffers;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>What a link on paper must say besides its words: where it leads, unless its words say that already.</summary>
internal static class SpeltAddress
{
    // A subscriber's number without the code of its country or the nought before its area.
    private const int DigitsThatTell = 9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The address as it is typed; null for a place within the leaflet, and where the words say it.</summary>
    public static Fact? Of(Link link)
    {
        var words = LeafletText.Of(link.Inlines);
        if (link.Target.StartsWith('#') || string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var (kind, address) = Read(LinkAddress.ToBeSaid(link.Target));
        return address.Length == 0 || (kind == FactKind.Phone ? SaysNumber(words, address) : SaysAddress(words, address)) ? null : new Fact(kind, address);
    }

    private static (FactKind Kind, string Address) Read(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : target[..colon].ToLowerInvariant();
        return scheme switch
        {
            "tel" or "sms" => (FactKind.Phone, WithoutQuery(target[(colon + 1)..])),
            "mailto" => (FactKind.Email, WithoutQuery(target[(colon + 1)..])),
            "http" or "https" => (FactKind.WebAddress, target[(colon + 1)..].TrimStart('/').TrimEnd('/')),
            _ => (FactKind.WebAddress, target),
        };
    }

    // What a telephone or a mail program is told besides the address is no part of it.
    private static string WithoutQuery(string address) => address.IndexOfAny(['?', ';']) is >= 0 and var end ? address[..end] : address;

    private static bool SaysAddress(string words, string address)
    {
        var bare = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
        return words.Contains(bare, StringComparison.OrdinalIgnoreCase);
    }

    private static bool SaysNumber(string words, string number)
    {
        var digits = string.Concat(number.Where(Digits.Contains));
        return digits.Length > 0 && string.Concat(words.Where(Digits.Contains)).Contains(digits[^Math.Min(DigitsThatTell, digits.Length)..], StringComparison.Ordinal);
    }
}
