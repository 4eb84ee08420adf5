using FormatService.Typesetting.Pages;

namespace FormatService.Pdf.Validation;

/// <summary>What a link must say and where it may lead.</summary>
internal static class LinkChecks
{
    public static void Run(LinkArea link, ViolationList violations)
    {
        if (string.IsNullOrWhiteSpace(link.Description))
        {
            violations.Add("A link does not say in words where it leads.", link.Element, PdfRule.Ua("7.18.5", 2), PdfRule.Ua("7.18.1", 2));
        }

        if (!string.IsNullOrWhiteSpace(link.Element.AlternativeText) && link.Element.AlternativeText != link.Description)
        {
            violations.Add(PdfRule.Ua2("8.9.4.2", 1), "A link is told in two ways.", link.Element);
        }

        TextLimit.Check(link.Description, link.Element, violations);
        TextLimit.Check(link.Target.Uri, link.Element, violations);
        if (link.Target.Element is not null)
        {
            return;
        }

        // ISO 32000-1, 12.6.4.7: the address is 7-bit ASCII.
        if (link.Target.Uri is not { Length: > 0 } address || !Uri.TryCreate(address, UriKind.Absolute, out _) || address.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            violations.Add(PdfRule.Ua("7.18.5"), $"A link leads to “{link.Target.Uri}”, which is not an absolute address in ASCII.", link.Element);
        }
    }
}
