using FormatService.Typesetting.Pages;

namespace FormatService.Pdf.Validation;

/// <summary>What a link must say and where it may lead.</summary>
internal static class LinkChecks
{
    public static void Run(LinkArea link, ViolationList violations)
    {
        if (string.IsNullOrWhiteSpace(link.Description))
        {
            violations.AddUa("7.18.5", "A link does not say in words where it leads.", link.Element);
        }

        if (link.Target.Element is not null)
        {
            return;
        }

        // ISO 32000-1, 12.6.4.7: the address is 7-bit ASCII.
        if (link.Target.Uri is not { Length: > 0 } address || !Uri.TryCreate(address, UriKind.Absolute, out _) || address.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            violations.AddUa("7.18.5", $"A link leads to “{link.Target.Uri}”, which is not an absolute address in ASCII.", link.Element);
        }
    }
}
