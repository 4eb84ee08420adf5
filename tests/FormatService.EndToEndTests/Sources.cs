using System.IO.Compression;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing.Pictures;

namespace FormatService.EndToEndTests;

/// <summary>Leaflets that the tests send.</summary>
public static class Sources
{
    /// <summary>A PNG of 8 by 8 red pixels.</summary>
    public static byte[] RedSquare { get; } = TestPng.Solid(8, 8);

    /// <summary>A leaflet without faults.</summary>
    public static string Leaflet(
        string id,
        string title,
        string more = "",
        string language = "en-GB",
        string status = "approved",
        string nextReview = "2029-02-01",
        string body = "Breathe out. Then breathe in slowly.") =>
        $"""
        ---
        id: {id}
        title: {title}
        language: {language}
        version: "1.0"
        organisation: Northbridge Hospitals
        status: {status}
        approved: 2026-01-05
        last-reviewed: 2026-01-05
        next-review: {nextReview}
        other-formats:
          phone: 0118 496 0150
        {more}
        ---

        ## What to do

        {body}

        """.Replace("\n\n---", "\n---", StringComparison.Ordinal);

    /// <summary>A checked translation of version 1.0 of an English leaflet, which does not state the English title.</summary>
    public static string Translation(string id, string title, string language) => Leaflet(
        id, title, $"translation-of:\n  id: {id}\n  version: \"1.0\"\n  language: en-GB\n  checked: yes\n  checked-by: M. Nowak", language);

    /// <summary>A leaflet without faults, with these words in it.</summary>
    public static string WithBody(string body) => Leaflet("test", "A test leaflet", body: body);

    /// <summary>A zip of these files.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The canonical form of a leaflet.</summary>
    public static byte[] Json(string markdown) => LeafletJson.Write(new MarkdownLeafletReader().Read(Utf8(markdown), "leaflet.md", ReadingLimits.Default).Leaflet!);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
