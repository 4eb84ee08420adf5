using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Benchmarks;

/// <summary>
/// The leaflet that renders are timed on: four pages of English at 14 point with a picture, sections in two levels, lists of both kinds, a
/// table, a telephone number and a link, some 500 words. Each number gives it other words (<see cref="WordSource"/>).
/// </summary>
public static class StandardLeaflet
{
    private const string PictureName = "band.png";

    /// <summary>The picture in it, the same in all.</summary>
    public static byte[] Picture { get; } = ReadPicture();

    /// <summary>The leaflet with the words of a number.</summary>
    /// <param name="number">Which words.</param>
    /// <param name="parts">How often the sections between the picture and the contact come, each time with words of their own.</param>
    public static byte[] Source(int number, int parts = 1)
    {
        var words = new WordSource(number);
        var text = new StringBuilder(8 * 1024);
        text.Append("---\ntitle: ").Append(words.Words(8)).Append("\nlanguage: en-GB\nreference: ")
            .Append(CultureInfo.InvariantCulture, $"Y/{number % 1000:000}\nversion: \"{1 + (number % 7)}.{number % 10}\"\n")
            .Append("organisation: Northbridge Hospitals\nservice: ").Append(words.Words(2)).Append("\nsummary: ").Append(words.Sentences(16))
            .Append("\nstatus: approved\napproved: 2026-02-27\nnext-review: 2029-02-01\nother-formats:\n  phone: 0118 496 0150\n  email: leaflets@example.nhs.uk\n---\n\n")
            .Append(words.Sentences(30)).Append("\n\n![").Append(words.Words(11)).Append("](").Append(PictureName).Append(")\n");
        for (var part = 0; part < parts; part++)
        {
            Part(text, words);
        }

        text.Append("\n## ").Append(words.Words(2)).Append("\n\n").Append(words.Sentences(16)).Append(" Call 0118 496 0123 or read [")
            .Append(words.Words(5)).Append("](https://www.example.org/conditions/").Append(words.Word()).Append(").\n\n## ").Append(words.Words(3))
            .Append("\n\n| Item | Detail |\n| --- | --- |\n| Service | ").Append(words.Words(2)).Append(" |\n| Where | ").Append(words.Words(3))
            .Append(" |\n| When | 27 February 2026 |\n| How long | ").Append(words.Words(4)).Append(" |\n\n## ").Append(words.Words(2)).Append("\n\n")
            .Append(words.Sentences(16)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The leaflet read, ready to be rendered.</summary>
    public static LeafletPackage Make(int number, int parts = 1) => Read(Source(number, parts));

    /// <summary>Reads a source.</summary>
    public static LeafletPackage Read(byte[] source)
    {
        var reading = new MarkdownLeafletReader().Read(source, null, ReadingLimits.Default);
        return new LeafletPackage(
            reading.Leaflet ?? throw new InvalidOperationException(string.Join("; ", reading.Diagnostics)),
            ImmutableDictionary<string, Picture>.Empty.Add(PictureName, Documents.Model.Picture.FromBytes(Picture)));
    }

    private static void Part(StringBuilder text, WordSource words)
    {
        Section(text, words, "## ", "- ", 16, 14, 18, 22);
        Section(text, words, "## ", "- ", 18, 20, 16, 9);
        Section(text, words, "## ", "");
        Section(text, words, "### ", "1. ", 20, 17, 13);
        Section(text, words, "### ", "1. ", 17, 15, 20, 12);
        Section(text, words, "### ", "- ", 13, 11);
        Section(text, words, "## ", "- ", 17, 9);
        Section(text, words, "## ", "- ", 24, 16);
        text.Append("\n**").Append(words.Words(2)).Append("** ").Append(words.Sentences(12)).Append('\n');
        Section(text, words, "## ", "- ", 10, 18);
    }

    private static void Section(StringBuilder text, WordSource words, string heading, string mark, params ReadOnlySpan<int> items)
    {
        text.Append('\n').Append(heading).Append(words.Words(5)).Append("\n\n");
        foreach (var item in items)
        {
            text.Append(mark).Append(words.Sentences(item)).Append('\n');
        }
    }

    private static byte[] ReadPicture()
    {
        using var stream = typeof(StandardLeaflet).Assembly.GetManifestResourceStream(PictureName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
