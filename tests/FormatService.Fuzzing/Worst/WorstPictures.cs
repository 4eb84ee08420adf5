using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using FormatService.Fuzzing.Mutation;
using SkiaSharp;

namespace FormatService.Fuzzing.Worst;

/// <summary>Pictures of forty million pixels, and drawings of four megabytes.</summary>
internal static class WorstPictures
{
    private const int DrawingBytes = 4_100_000;

    public static IEnumerable<WorstCase> All { get; } =
    [
        new("PNG of 20 million pixels of 16 bits, interlaced", "pictures", scale => Png(scale / 2, 6, 16, 8, isInterlaced: true)),
        new("PNG of 8 bits with transparency", "pictures", scale => Png(scale, 6, 8, 4, isInterlaced: false)),
        new("PNG of grey", "pictures", scale => Png(scale, 0, 8, 1, isInterlaced: false)),
        new("PNG, tall and thin", "pictures", scale => Png((int)(20_000_000 * scale), 2, 2, 8, 3, isInterlaced: false)),
        new("JPEG", "pictures", scale => Encode(scale, SKEncodedImageFormat.Jpeg)),
        new("WebP", "pictures", scale => Encode(scale, SKEncodedImageFormat.Webp)),
        new("JPEG of 20 million pixels, turned", "pictures", scale => Turned(Encode(scale / 2, SKEncodedImageFormat.Jpeg))),
        new("GIF of many pictures", "pictures", scale => Gif((int)(20_000 * scale))),
        Drawing("a path of a million points", "<path stroke='red' d='M0 0", i => string.Create(CultureInfo.InvariantCulture, $"L{i % 97} {i % 89}"), "'/>"),
        Drawing("curves", "<path d='M0 0", i => string.Create(CultureInfo.InvariantCulture, $"c1 2 3 4 {i % 7} 6"), "'/>"),
        Drawing("arcs", "<path d='M0 0", i => string.Create(CultureInfo.InvariantCulture, $"a9 5 {i % 90} 1 0 7 7"), "'/>"),
        Drawing("shapes", "", _ => "<rect width='9' height='9' rx='2'/>", ""),
        Drawing("shapes with gradients", "<linearGradient id='l'><stop stop-color='red'/><stop offset='1' stop-opacity='.5'/></linearGradient>", i => string.Create(CultureInfo.InvariantCulture, $"<rect x='{i % 90}' width='9' height='9' fill='url(#l)'/>"), ""),
        Drawing("gradients", "", i => string.Create(CultureInfo.InvariantCulture, $"<linearGradient id='l{i}' href='#l{i - 1}'/><rect width='9' height='9' fill='url(#l{i})'/>"), ""),
        Drawing("groups in groups", "", _ => "<g>", ""),
        Drawing("groups that fade", "", _ => "<g opacity='.5'><rect width='9' height='9'/></g>", ""),
        Drawing("clips", "<clipPath id='c'><circle r='40'/></clipPath>", _ => "<g clip-path='url(#c)'><rect width='9' height='9'/></g>", ""),
        Drawing("arrowheads", "<marker id='m'><path d='M0 0L9 9L0 9z'/></marker><path marker-mid='url(#m)' stroke='red' d='M0 0", i => string.Create(CultureInfo.InvariantCulture, $"L{i % 97} {i % 89}"), "'/>"),
        Drawing("dashes", "<path stroke='red' stroke-dasharray='.001' d='M0 0", i => string.Create(CultureInfo.InvariantCulture, $"L{i % 97} {i % 89}"), "'/>"),
        Drawing("style sheets", "<style>", i => string.Create(CultureInfo.InvariantCulture, $".a{i % 5000} g>.b{{fill:red}}"), "</style><g class='a1'><rect class='b' width='9' height='9'/></g>"),
        new("style sheets over shapes", "pictures", scale => Svg($"<style>{Many(i => $".a{i} .b{{fill:red}}", 30_000 * scale)}</style>{Many(_ => "<g class='a1'><rect class='b' width='9' height='9'/></g>", 400_000 * scale)}")),
        new("copies of copies", "pictures", scale => Svg("<rect id='u0' width='9' height='9'/>" + string.Concat(Enumerable.Range(1, (int)(30 * scale)).Select(i => $"<g id='u{i}'><use href='#u{i - 1}'/><use href='#u{i - 1}'/></g>")))),
        new("entities of entities", "pictures", _ => Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>" + string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY a{i} '&a{i - 1};&a{i - 1};'>")) + "]><svg xmlns='http://www.w3.org/2000/svg'>&a20;</svg>")),
        Drawing("attributes of one shape", "<rect width='9' height='9' style='", i => string.Create(CultureInfo.InvariantCulture, $"fill:#{i % 10}00;"), "'/>"),
        Drawing("comments in a drawing", "<rect width='9' height='9'/>", _ => "<!-- a -->", ""),
    ];

    private static WorstCase Drawing(string name, string before, Func<int, string> part, string after) =>
        new(name, "pictures", scale => Svg(before + Many(part, DrawingBytes * scale) + after));

    private static byte[] Svg(string content) => Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>{content}</svg>");

    private static string Many(Func<int, string> part, double length)
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < length; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    private static byte[] Png(double scale, int colourType, int depth, int bytesOfPixel, bool isInterlaced) =>
        Png(6_300, (int)(6_300 * scale), colourType, depth, bytesOfPixel, isInterlaced);

    // Rows of zeros, so that forty million pixels are a file of a few kilobytes.
    private static byte[] Png(int width, int height, int colourType, int depth, int bytesOfPixel, bool isInterlaced)
    {
        using var pixels = new MemoryStream();
        using (var deflater = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var (x, y, stepX, stepY) in isInterlaced ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)] : new[] { (0, 0, 1, 1) })
            {
                var columns = (width - x + stepX - 1) / stepX;
                var row = new byte[1 + (columns * bytesOfPixel)];
                for (var line = y; line < height && columns > 0; line += stepY)
                {
                    // Each row differs a little, so that nothing is equal throughout.
                    row[1 + (line * 7 % (row.Length - 1))] ^= 0x55;
                    deflater.Write(row);
                }
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colourType, (byte)(isInterlaced ? 1 : 0));
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", pixels.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum.Of(body));
        file.Write(number);
    }

    private static byte[] Encode(double scale, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(6_300, (int)(6_300 * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i += 4)
        {
            var shade = (byte)((i / 4 * 31) >> 5);
            (pixels[i], pixels[i + 1], pixels[i + 2], pixels[i + 3]) = (shade, (byte)(shade * 3), (byte)(i >> 16), 255);
        }

        using var data = bitmap.Encode(format, 60);
        return data.ToArray();
    }

    // Exif, orientation 6: a quarter to the right (JEITA CP-3451, 4.6.4).
    private static byte[] Turned(byte[] jpeg) =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. jpeg.AsSpan(2),
    ];

    // Each picture covers six thousand pixels by six thousand with codes of nine bits that never grow (GIF89a, appendix F): clear, then one pixel.
    private static byte[] Gif(int pictures)
    {
        using var file = new MemoryStream();
        file.Write([.. "GIF89a"u8, 0x70, 0x17, 0x70, 0x17, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
        for (var i = 0; i < pictures; i++)
        {
            file.Write([0x21, 0xF9, 4, 4, 1, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0x70, 0x17, 0x70, 0x17, 0, 2, 2, 0x44, 0x01, 0]);
        }

        file.WriteByte(0x3B);
        return file.ToArray();
    }
}
