using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>The samples are what an author learns from: they have to be faultless, and to hold everything that a leaflet can.</summary>
public sealed class SampleLeafletTests
{
    public static TheoryData<string> Samples => [.. SampleFiles()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_no_findings(string file)
    {
        var reading = Read(file);

        Assert.Empty(reading.Diagnostics);
        Assert.Empty(LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_id_of_its_folder_and_every_picture_it_names(string file)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.SampleLeaflets, file))!;

        var reading = Read(file);

        Assert.Equal(Path.GetFileName(folder), reading.Leaflet!.Metadata.Id);
        Assert.All(reading.PictureNames, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
    }

    [Fact]
    public void The_samples_hold_every_kind_of_block_and_inline()
    {
        var kinds = new HashSet<Type>();

        foreach (var file in SampleFiles())
        {
            var leaflet = CheckedLeaflet.Of(Read(file).Leaflet!, SourceMap.Empty, Sketch.Today);
            kinds.UnionWith(leaflet.Blocks.Select(placed => placed.Block.GetType()));
            kinds.UnionWith(leaflet.Texts.SelectMany(placed => InlineWalk.All(placed.Inlines)).Select(inline => inline.GetType()));
        }

        var all = typeof(Block).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsAssignableTo(typeof(Block)) || type.IsAssignableTo(typeof(Inline))));
        Assert.Empty(all.Except(kinds));
    }

    private static LeafletReading Read(string file) =>
        new MarkdownLeafletReader().Read(File.ReadAllBytes(Path.Combine(Repository.SampleLeaflets, file)), file, ReadingLimits.Default);

    private static IEnumerable<string> SampleFiles() => Directory
        .GetFiles(Repository.SampleLeaflets, "leaflet*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.SampleLeaflets, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
