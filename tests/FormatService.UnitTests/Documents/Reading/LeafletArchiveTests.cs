using System.IO.Compression;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class LeafletArchiveTests
{
    private const string Leaflet = "# T\n\n![A mask](pictures/mask.png)\n";

    private static readonly byte[] Picture = [1, 2, 3];

    [Fact]
    public void A_leaflet_and_its_pictures_are_read_from_below_any_folder()
    {
        var reading = Read(("inhaler/leaflet.md", Encoding.UTF8.GetBytes(Leaflet)), ("inhaler/pictures/mask.png", Picture), ("__MACOSX/x", [0]));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Picture, reading.Package!.Pictures["pictures/mask.png"].Content.ToArray());
    }

    [Fact]
    public void A_picture_that_is_not_there_is_an_error_at_its_figure()
    {
        var reading = Read(("leaflet.md", Encoding.UTF8.GetBytes(Leaflet)));

        var diagnostic = Assert.Single(reading.Diagnostics);

        Assert.Equal(DiagnosticCodes.PictureMissing, diagnostic.Code);
        Assert.Equal(new SourceSpan("leaflet.md", 3, 1), diagnostic.Span);
    }

    [Theory]
    [InlineData("../mask.png")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.png")]
    [InlineData("c:\\x.png")]
    public void An_entry_that_leads_out_is_refused(string entry)
    {
        var reading = Read(("leaflet.md", "# T\n\nA\n"u8.ToArray()), (entry, Picture));

        Assert.Equal(DiagnosticCodes.ArchiveEntryRefused, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void Names_that_an_old_program_parted_with_backslashes_are_read_as_paths()
    {
        var reading = Read(("inhaler\\leaflet.md", Encoding.UTF8.GetBytes(Leaflet)), ("inhaler\\pictures\\mask.png", Picture), ("inhaler\\pictures\\", []));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Picture, reading.Package!.Pictures["pictures/mask.png"].Content.ToArray());
    }

    [Theory]
    [InlineData("..\\mask.png", "leads out")]
    [InlineData("a?.png", "not every computer")]
    public void What_is_wrong_with_a_name_is_said_and_what_to_do(string entry, string words)
    {
        var reading = Read(("leaflet.md", "# T\n\nA\n"u8.ToArray()), (entry, Picture));

        var diagnostic = Assert.Single(reading.Diagnostics);

        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
        Assert.NotEmpty(diagnostic.Hint!);
    }

    [Fact]
    public void An_archive_in_the_archive_is_refused()
    {
        var reading = Read(("leaflet.md", "# T\n\nA\n"u8.ToArray()), ("more.zip", Zip(("a", Picture))));

        Assert.Equal(DiagnosticCodes.ArchiveEntryRefused, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void Bombs_and_crowds_are_refused()
    {
        var bomb = Read(("leaflet.md", "# T\n\nA\n"u8.ToArray()), ("bomb.png", new byte[8 * 1024 * 1024]));
        var crowd = Read([.. Enumerable.Range(0, 501).Select(i => ($"{i}.png", Picture))]);

        Assert.Contains(bomb.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ArchiveTooLarge);
        Assert.Contains(crowd.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ArchiveTooLarge);
        Assert.Null(crowd.Package);
    }

    [Fact]
    public void What_is_no_archive_or_holds_no_leaflet_is_an_error()
    {
        var broken = new LeafletArchive(ReadingLimits.Default).Read("PK nonsense"u8.ToArray(), "x.zip");
        var empty = Read(("mask.png", Picture));
        var several = Read(("a.md", "# A\n"u8.ToArray()), ("b.md", "# B\n"u8.ToArray()));

        Assert.Equal(DiagnosticCodes.ArchiveBroken, Assert.Single(broken.Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.ArchiveWithoutLeaflet, Assert.Single(empty.Diagnostics).Code);
        Assert.Equal(DiagnosticCodes.ArchiveWithoutLeaflet, Assert.Single(several.Diagnostics).Code);
    }

    private static LeafletPackageReading Read(params (string Name, byte[] Bytes)[] entries) =>
        new LeafletArchive(ReadingLimits.Default).Read(Zip(entries), "leaflet.zip");

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
