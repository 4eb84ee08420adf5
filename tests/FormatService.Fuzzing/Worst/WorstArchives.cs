using System.Globalization;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace FormatService.Fuzzing.Worst;

/// <summary>Archives at the limits of entries, bytes and pixels.</summary>
internal static class WorstArchives
{
    public static IEnumerable<WorstCase> All { get; } =
    [
        new("archive of 500 files", "zip", scale => Zip(Leaflet(0), Enumerable.Range(0, (int)(499 * scale)).Select(i => ($"p{i}.png", new byte[100])))),
        new("archive of 100 MB", "zip", scale => Zip(Leaflet(0), Enumerable.Range(0, (int)(99 * scale)).Select(i => ($"p{i}.png", new byte[1024 * 1024 - 1024])))),
        new("archive of 53 large pictures", "zip", scale => Zip(Leaflet((int)(53 * scale)), Pictures((int)(53 * scale), 1_900, 2_450))),
        new("archive of 200 pictures", "zip", scale => Zip(Leaflet((int)(200 * scale)), Pictures((int)(200 * scale), 1_000, 1_200))),
    ];

    private static string Leaflet(int pictures)
    {
        var text = new StringBuilder("# Pictures\n\nWords.\n\n");
        for (var i = 0; i < pictures; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"![A hand](p{i}.png)\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, byte[] Content)> Pictures(int count, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        for (var i = 0; i < count; i++)
        {
            var pixels = bitmap.GetPixelSpan();
            for (var at = 0; at < pixels.Length; at += 4)
            {
                var shade = (byte)((at >> 12) + i);
                (pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]) = (shade, (byte)(shade * 3), (byte)(at >> 14), 255);
            }

            using var data = bitmap.Encode(SKEncodedImageFormat.Png, 60);
            yield return ($"p{i}.png", data.ToArray());
        }
    }

    private static byte[] Zip(string leaflet, IEnumerable<(string Name, byte[] Content)> files)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "leaflet.md", Encoding.UTF8.GetBytes(leaflet));
            foreach (var (name, content) in files)
            {
                Add(zip, name, content);
            }
        }

        return target.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }
}
