namespace FormatService.Pdf.Validation;

/// <summary>What the metadata of a file that claims to conform have to say (ISO 14289-1, 5; ISO 19005-2, 6.6).</summary>
internal static class PacketChecks
{
    /// <summary>Reads the packet of a file that claims to conform.</summary>
    public static void Run(ReadOnlySpan<byte> packet, ViolationList violations)
    {
        CheckIdentity(packet, violations);
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

    private static void CheckIdentity(ReadOnlySpan<byte> packet, ViolationList violations)
    {
        var part = TextOf(packet, "pdfuaid:part"u8);
        if (part.IsEmpty)
        {
            violations.AddFromFile("The metadata do not say that the file is PDF/UA.", PdfRule.Ua("5", 1));
        }
        else if (!part.SequenceEqual("1"u8))
        {
            violations.AddFromFile("The metadata name another part of PDF/UA than 1.", PdfRule.Ua("5", 2));
        }

        var archive = TextOf(packet, "pdfaid:part"u8);
        if (archive.IsEmpty)
        {
            violations.AddFromFile("The metadata do not say that the file is PDF/A.", PdfRule.Archive("6.6.4", 1));
        }
        else if (!archive.SequenceEqual("2"u8))
        {
            violations.AddFromFile("The metadata name another part of PDF/A than 2.", PdfRule.Archive("6.6.4", 2));
        }

        if (!archive.IsEmpty && !TextOf(packet, "pdfaid:conformance"u8).SequenceEqual("A"u8))
        {
            violations.AddFromFile("The metadata name another level of PDF/A than A.", PdfRule.Archive("6.6.4", 3));
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
