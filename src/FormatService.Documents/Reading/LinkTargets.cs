using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>Which addresses a link may lead to.</summary>
internal static class LinkTargets
{
    private const int LongestTarget = 2000;

    /// <summary>What an address is.</summary>
    public enum Kind
    {
        /// <summary>A web, mail or telephone address.</summary>
        Outside,

        /// <summary>A node of this leaflet.</summary>
        Inside,

        /// <summary>An address relative to a page, which paper does not have.</summary>
        Relative,

        /// <summary>An address with a scheme that is refused.</summary>
        Refused,
    }

    /// <summary>Judges an address.</summary>
    public static Kind Judge(string? target)
    {
        if (string.IsNullOrWhiteSpace(target) || target.Length > LongestTarget)
        {
            return Kind.Refused;
        }

        foreach (var c in target)
        {
            if (c <= ' ' || c is '<' or '>' or '"' or '\u007F' || char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return Kind.Refused;
            }
        }

        if (target[0] == '#')
        {
            return target.Length > 1 ? Kind.Inside : Kind.Relative;
        }

        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var slash = target.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (slash >= 0 && slash < colon))
        {
            return Kind.Relative;
        }

        var rest = target.AsSpan(colon + 1);
        return target[..colon].ToLowerInvariant() switch
        {
            "http" or "https" => rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or '?' or '#') && IsWhole(target)
                ? Kind.Outside
                : Kind.Refused,
            "mailto" or "tel" or "sms" => rest.Length > 0 && IsWhole(target) ? Kind.Outside : Kind.Refused,
            _ => Kind.Refused,
        };
    }

    // A host such as “[” or “a..b”, or a port of eight digits, leads nowhere; nor does one of characters that no name of a host may have (RFC 5891
    // §4.2), or what cannot be written in ASCII, as files hold it.
    private static bool IsWhole(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var uri))
        {
            return false;
        }

        try
        {
            return (uri.HostNameType != UriHostNameType.Dns || uri.IdnHost.Length > 0) && Uri.TryCreate(LinkAddress.InAscii(target), UriKind.Absolute, out _);
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
