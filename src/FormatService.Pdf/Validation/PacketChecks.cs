using System.Text;

namespace FormatService.Pdf.Validation;

/// <summary>What the metadata of a file that claims to conform have to say (ISO 14289-1, 5; ISO 19005-2, 6.6).</summary>
internal static class PacketChecks
{
    /// <summary>Reads the packet of a file that claims to conform.</summary>
    public static void Run(ReadOnlySpan<byte> packet, ViolationList violations)
    {
        CheckClaims(packet, violations);
        if (TextOf(packet, "dc:title"u8).IsEmpty)
        {
            violations.AddFromFile("The document has no title.", PdfRule.Ua("7.1", 9));
        }

        var header = packet[..Math.Max(0, packet.IndexOf("?>"u8))];
        if (header.IndexOf(" bytes="u8) >= 0)
        {
            violations.AddFromFile("The metadata say how many bytes they are.", PdfRule.Archive("6.6.2.1", 2));
        }

        if (header.IndexOf(" encoding="u8) >= 0)
        {
            violations.AddFromFile("The metadata say how they are encoded.", PdfRule.Archive("6.6.2.1", 3));
        }

        if (packet.IndexOf("<pdfuaid:"u8) >= 0 && !TextOf(packet, "pdfaSchema:prefix"u8).SequenceEqual("pdfuaid"u8))
        {
            violations.AddFromFile("The metadata use names of PDF/UA that they do not explain.", PdfRule.Archive("6.6.2.3.1", 1));
        }
    }

    private static void CheckClaims(ReadOnlySpan<byte> packet, ViolationList violations)
    {
        foreach (var claim in violations.Conformance.Claims)
        {
            // A schema that is not named at all is one violation.
            if (packet.IndexOf(Encoding.ASCII.GetBytes($"<{claim.Schema}:")) < 0)
            {
                if (claim.Missing is { } missing)
                {
                    violations.AddFromFile($"The metadata do not say what the file follows: {claim.Property}.", missing);
                }

                continue;
            }

            var value = Encoding.UTF8.GetString(TextOf(packet, Encoding.ASCII.GetBytes(claim.Property)));
            if (value != (claim.Value ?? ""))
            {
                violations.AddFromFile($"The metadata say that {claim.Property} is “{value}”, where it is “{claim.Value}”.", claim.Other);
            }
        }
    }

    /// <summary>What stands between the tags of the first element of a name; empty for none.</summary>
    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> packet, ReadOnlySpan<byte> name)
    {
        for (var at = packet.IndexOf(name); at > 0; at = packet.IndexOf(name))
        {
            var rest = packet[(at + name.Length)..];
            if (packet[at - 1] == '<' && rest is [(byte)'>', ..])
            {
                var end = rest.IndexOf("</"u8);
                return end < 0 ? default : rest[1..end];
            }

            packet = rest;
        }

        return default;
    }
}
