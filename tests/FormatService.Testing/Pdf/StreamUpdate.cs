using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>Puts another stream in the place of one, by an update at the end of the file (ISO 32000-1 7.5.6): damage for proofs to find.</summary>
public static class StreamUpdate
{
    /// <summary>The file with the content of a page changed.</summary>
    public static byte[] Content(byte[] pdf, int pageIndex, Func<string, string> change)
    {
        var page = PdfFile.Open(pdf).Pages[pageIndex];
        return Stream(pdf, page.Dictionary.ReferenceOf("Contents")!.Value, Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(page.ContentBytes))));
    }

    /// <summary>The file with another stream, without filters, under the number of an object.</summary>
    public static byte[] Stream(byte[] pdf, int objectNumber, byte[] content)
    {
        var file = PdfFile.Open(pdf);
        var at = pdf.Length + 1;
        var head = string.Create(CultureInfo.InvariantCulture, $"\n{objectNumber} 0 obj\n<</Length {content.Length}>>\nstream\n");
        var table = at + head.Length - 1 + content.Length + "\nendstream\nendobj\n".Length;
        var foot = string.Create(
            CultureInfo.InvariantCulture,
            $"\nendstream\nendobj\nxref\n{objectNumber} 1\n{at:0000000000} 00000 n \ntrailer\n<</Size {file.Trailer["Size"].Integer}/Root {file.Trailer.ReferenceOf("Root")} 0 R/Prev {PreviousOf(pdf)}>>\nstartxref\n{table}\n%%EOF\n");
        return [.. pdf, .. Encoding.ASCII.GetBytes(head), .. content, .. Encoding.ASCII.GetBytes(foot)];
    }

    private static int PreviousOf(byte[] pdf) => new PdfParser(pdf, pdf.AsSpan().LastIndexOf("startxref"u8) + 9, null).ReadInteger();
}
