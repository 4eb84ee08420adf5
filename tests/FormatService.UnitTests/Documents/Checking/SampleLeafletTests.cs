using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>The samples are what an author learns from: they have to be faultless, and to hold everything that a leaflet can.</summary>
public sealed class SampleLeafletTests
{
    public static TheoryData<string> Samples => [.. SampleFiles()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_no_findings(string file)
    {
        var reading = ReadPackage(file);

        Assert.Empty(reading.Diagnostics);

        // Nobody with learning disabilities has read the samples, so nobody has signed them: they are drafts, and say so.
        Assert.Empty(LeafletChecker.Check(reading.Package!.Leaflet, reading.Places, Sketch.Today).Where(finding => finding.Code != DiagnosticCodes.EasyReadNotSignedOff));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_id_of_its_folder_and_every_picture_it_names(string file)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.SampleLeaflets, file))!;

        var reading = ReadPackage(file);

        Assert.Equal(Path.GetFileName(folder), reading.Package!.Leaflet.Metadata.Id);
        Assert.All(reading.Package.Pictures.Keys, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
    }

    [Fact]
    public void The_samples_hold_every_kind_of_block_and_inline()
    {
        var kinds = new HashSet<Type>();

        foreach (var file in SampleFiles())
        {
            var leaflet = CheckedLeaflet.Of(ReadPackage(file).Package!.Leaflet, SourceMap.Empty, Sketch.Today);
            kinds.UnionWith(leaflet.Blocks.Select(placed => placed.Block.GetType()));
            kinds.UnionWith(LeafletBlocks.Of(leaflet.Leaflet with { Blocks = leaflet.Leaflet.EasyRead?.Blocks ?? [] }).Select(block => block.GetType()));
            kinds.UnionWith(leaflet.Texts.SelectMany(placed => InlineWalk.All(placed.Inlines)).Select(inline => inline.GetType()));
        }

        var all = typeof(Block).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsAssignableTo(typeof(Block)) || type.IsAssignableTo(typeof(Inline))));
        Assert.Empty(all.Except(kinds));
    }

    private static LeafletPackageReading ReadPackage(string file)
    {
        var path = Path.Combine(Repository.SampleLeaflets, file);
        var beside = EasyReadFile.NameFor(path);
        return new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(
            File.ReadAllBytes(path),
            file,
            new PictureFolder(Path.GetDirectoryName(path)!, ReadingLimits.Default).Read,
            File.Exists(beside) ? new EasyReadFile(File.ReadAllBytes(beside), EasyReadFile.NameFor(file)) : null);
    }

    private static IEnumerable<string> SampleFiles() => Directory
        .GetFiles(Repository.SampleLeaflets, "leaflet*.md", SearchOption.AllDirectories)
        .Where(path => !EasyReadFile.IsName(path))
        .Select(path => Path.GetRelativePath(Repository.SampleLeaflets, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
