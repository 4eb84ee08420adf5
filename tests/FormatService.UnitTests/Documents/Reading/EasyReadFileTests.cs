using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class EasyReadFileTests
{
    [Fact]
    public void An_edition_beside_the_leaflet_is_the_same_as_one_in_it()
    {
        var inside = Read("# T\n\nA.\n\n::: easy-read Easy T\n![](doctor)\nOne.\nTwo.\n\n## More\n\nThree.\n:::\n", null);
        var beside = Read("# T\n\nA.\n", "# Easy T\n\n![](doctor)\nOne.\nTwo.\n\n## More\n\nThree.\n");

        Assert.Equal(LeafletFingerprint.Of(inside.Package!.Leaflet), LeafletFingerprint.Of(beside.Package!.Leaflet));
        Assert.Equal(new SourceSpan("leaflet.easy-read.md", 4, 1), beside.Places.Find(new NodeId("easy-read/row-1/s-1")));
    }

    [Fact]
    public void Sign_offs_and_title_may_stand_in_its_front_matter()
    {
        var reading = Read("# T\n\nA.\n", "---\ntitle: Easy T\neasy-read-sign-offs:\n  - role: reader group\n    name: Speak Up\n    date: 2026-03-02\n---\n\nOne.\n");

        Assert.Equal("Easy T", reading.Package!.Leaflet.EasyRead!.Title);
        Assert.Equal("Speak Up", reading.Package.Leaflet.Metadata.EasyReadSignOffs.Single().Name);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Two_editions_are_told_and_the_file_counts()
    {
        var reading = Read("# T\n\nA.\n\n::: easy-read\nOne.\n:::\n", "Two.\n");

        Assert.Equal(["Two."], LeafletText.Of(reading.Package!.Leaflet.EasyRead!.Blocks).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(DiagnosticCodes.EasyReadTwice, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void No_id_stands_twice_and_notes_become_words()
    {
        var reading = Read("# T\n\n## Risks {#one}\n\nA.\n", "## Risks {#one}\n\nOne.[^1]\n\n[^1]: Two.\n");

        var ids = LeafletIds.In(reading.Package!.Leaflet);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(["Risks", "One.", "Two."], LeafletText.Of(reading.Package.Leaflet.EasyRead!.Blocks).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(reading.Package.Leaflet.Footnotes);
    }

    private static LeafletPackageReading Read(string leaflet, string? easyRead) => new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(
        Encoding.UTF8.GetBytes(leaflet), "leaflet.md", _ => null, easyRead is null ? null : new EasyReadFile(Encoding.UTF8.GetBytes(easyRead), "leaflet.easy-read.md"));
}
