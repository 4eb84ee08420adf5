using System.Buffers;
using System.Globalization;
using FormatService.Pdf.Conformance;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Metadata;

/// <summary>Writes the metadata of a document as XMP: what it claims to be, its title, and the rest (ISO 14289-1, 5; ISO 19005-2, 6.6; ISO 14289-2, 5; ISO 19005-4, 6.7).</summary>
internal static class XmpWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    /// <summary>Appends the packet; it says which standards the file follows only where it does: where <paramref name="conformance"/> is given.</summary>
    public static void Append(PdfBuffer to, PdfMetadata metadata, PdfConformance? conformance)
    {
        to.Raw("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8)
            .Raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"u8)
            .Raw("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""u8)
            .Raw(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""u8)
            .Raw(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"u8);
        if (conformance is not null)
        {
            AppendClaims(to, conformance);
        }

        if (!string.IsNullOrWhiteSpace(metadata.Title))
        {
            Alternatives(to, "dc:title"u8, metadata.Title, metadata.Language);
        }

        if (metadata.Author is { } author)
        {
            Element(to.Raw("<dc:creator><rdf:Seq>"u8), "rdf:li"u8, author).Raw("</rdf:Seq></dc:creator>\n"u8);
        }

        if (metadata.Subject is { } subject)
        {
            Alternatives(to, "dc:description"u8, subject, metadata.Language);
        }

        Element(to.Raw("<dc:language><rdf:Bag>"u8), "rdf:li"u8, metadata.Language).Raw("</rdf:Bag></dc:language>\n"u8);
        if (metadata.Keywords is { } keywords)
        {
            Element(to, "pdf:Keywords"u8, keywords);
        }

        Element(to, "pdf:Producer"u8, metadata.Producer);
        if (metadata.Date is { } date)
        {
            var midnight = date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
            Element(to, "xmp:CreateDate"u8, midnight);
            Element(to, "xmp:ModifyDate"u8, midnight);
        }

        to.Raw("</rdf:Description>\n"u8).Raw(conformance is null ? ""u8 : conformance.PacketSupplement).Raw("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"u8);
    }

    private static void AppendClaims(PdfBuffer to, PdfConformance conformance)
    {
        foreach (var claim in conformance.Claims)
        {
            if (claim is { Value: { } value, IsDeclared: false })
            {
                to.Raw((byte)'<').Ascii(claim.Property).Raw((byte)'>').Ascii(value).Raw("</"u8).Ascii(claim.Property).Raw((byte)'>');
            }
        }

        to.Raw((byte)'\n');
    }

    private static void Alternatives(PdfBuffer to, ReadOnlySpan<byte> name, string text, string language)
    {
        to.Raw((byte)'<').Raw(name).Raw("><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8);
        Escaped(to, text).Raw("</rdf:li>"u8);
        if (language.Length > 0)
        {
            Escaped(to.Raw("<rdf:li xml:lang=\""u8), language).Raw("\">"u8);
            Escaped(to, text).Raw("</rdf:li>"u8);
        }

        to.Raw("</rdf:Alt></"u8).Raw(name).Raw(">\n"u8);
    }

    private static PdfBuffer Element(PdfBuffer to, ReadOnlySpan<byte> name, string text)
    {
        to.Raw((byte)'<').Raw(name).Raw((byte)'>');
        return Escaped(to, text).Raw("</"u8).Raw(name).Raw(">\n"u8);
    }

    private static PdfBuffer Escaped(PdfBuffer to, string text)
    {
        var rest = TextStrings.Clean(text).AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            to.Utf8(rest[..at]).Raw(rest[at] switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, _ => "&quot;"u8 });
            rest = rest[(at + 1)..];
        }

        return to.Utf8(rest);
    }
}
