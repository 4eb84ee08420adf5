using System.IO.Compression;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Word;

/// <summary>The Word file that brings its fonts along is the same file otherwise.</summary>
public sealed class EmbeddedFontTests
{
    public static TheoryData<string> Samples => [.. RenderedWord.SampleNames];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_with_fonts_is_the_same_but_for_them(string sample)
    {
        var plain = RenderedWord.Sample(sample);
        var withFonts = LeafletPress.Print(sample, SampleLeaflets.Of(sample).Path, "docx-fonts").Pdf;
        var (before, after) = (WordParts(plain.Bytes), WordParts(withFonts));

        Assert.All(before.Where(part => !IsOfFonts(part.Key)), part => Assert.Equal(part.Value, after[part.Key]));
        Assert.Contains(after.Keys, name => name.EndsWith(".odttf", StringComparison.Ordinal));
        Assert.DoesNotContain(before.Keys, name => name.EndsWith(".odttf", StringComparison.Ordinal));
        Assert.Empty(OpenXmlJudge.Faults(withFonts));
    }

    private static Dictionary<string, byte[]> WordParts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, BytesOf);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsOfFonts(string part) => part is "word/styles.xml" or "word/settings.xml" or "word/fontTable.xml" || part.Contains("/_rels/", StringComparison.Ordinal);
}
