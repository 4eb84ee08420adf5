using System.IO.Compression;
using System.Text;
using FormatService.Formats.Rendering;
using FormatService.Formats.Word;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordPackageTests
{
    private static readonly WordPart Text = new("word/document.xml", "application/xml+test", stream => stream.Write(Encoding.UTF8.GetBytes(new string('a', 5_000))))
    {
        Relationships = [new("rId1", "http://example.com/picture", "media/one.png"), new("rId2", "http://example.com/link", "https://example.com/?a=1&b=2", IsExternal: true)],
    };

    private static readonly WordPart Picture = new("word/media/one.png", "image/png", stream => stream.Write(new byte[100_000])) { IsCompressed = true };

    [Fact]
    public void The_types_come_first_then_where_the_package_leads_then_each_part_with_where_it_leads()
    {
        using var zip = Open([Text, Picture]);

        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/media/one.png"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void What_was_written_is_what_is_read()
    {
        using var zip = Open([Text, Picture]);

        Assert.Equal(new string('a', 5_000), ReadOf(zip, "word/document.xml"));
        Assert.Equal(100_000, ReadOf(zip, "word/media/one.png").Length);
        Assert.Contains("TargetMode=\"External\"", ReadOf(zip, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_not_packed_again()
    {
        using var zip = Open([Text, Picture]);

        Assert.InRange(zip.GetEntry("word/media/one.png")!.CompressedLength, 100_000, 100_100);
        Assert.InRange(zip.GetEntry("word/document.xml")!.CompressedLength, 1, 100);
    }

    [Fact]
    public void Parts_say_what_they_hold_by_their_extension_or_by_their_name()
    {
        using var zip = Open([Text, Picture]);

        var types = ReadOf(zip, "[Content_Types].xml");
        Assert.StartsWith("<?xml", types, StringComparison.Ordinal);
        Assert.Contains("<Default Extension=\"png\" ContentType=\"image/png\" />", types, StringComparison.Ordinal);
        Assert.Contains("<Override PartName=\"/word/document.xml\" ContentType=\"application/xml+test\" />", types, StringComparison.Ordinal);
        Assert.DoesNotContain("jpeg", types, StringComparison.Ordinal);
        Assert.DoesNotContain("one.png", types, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_says_its_length_before_its_bytes()
    {
        // Bit 3 of the flags would put length and checksum behind the bytes (PKWARE APPNOTE 4.4.4).
        var bytes = Bytes([Text, Picture]);

        Assert.Equal(0, bytes[6] & 8);
        Assert.True(BitConverter.ToUInt32(bytes, 18) > 0);
    }

    [Fact]
    public void The_same_parts_give_the_same_bytes() => Assert.Equal(Bytes([Text, Picture]), Bytes([Text, Picture]));

    private static ZipArchive Open(WordPart[] parts) => new(new MemoryStream(Bytes(parts)));

    // A stream that only goes forwards, as an answer over the network does.
    private static byte[] Bytes(WordPart[] parts)
    {
        using var output = new ArtefactBuffer();
        WordPackage.Write(parts, [new("rId1", "http://example.com/document", "word/document.xml")], output);
        return output.ToArray();
    }

    private static string ReadOf(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
