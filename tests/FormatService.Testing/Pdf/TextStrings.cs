using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>PDF text strings (ISO 32000-1 7.9.2.2) to Unicode.</summary>
internal static class TextStrings
{
    // PDFDocEncoding, 0x18 to 0x1F and 0x80 to 0xA0 (ISO 32000-1 annex D.3); all else is Latin-1.
    private const string Low = "˘ˇˆ˙˝˛˚˜";
    private const string High = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        }

        return string.Concat(bytes.Select(DocEncoded));
    }

    private static char DocEncoded(byte value) => value switch
    {
        >= 0x18 and <= 0x1F => Low[value - 0x18],
        >= 0x80 and <= 0xA0 => High[value - 0x80],
        _ => (char)value,
    };
}
