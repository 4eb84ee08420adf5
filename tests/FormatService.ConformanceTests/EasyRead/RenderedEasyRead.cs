using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.EasyRead;

/// <summary>Every sample as easy read, rendered once for all tests: drafts of all, and those that people wrote with both sign-offs.</summary>
public static class RenderedEasyRead
{
    private static readonly Lazy<IReadOnlyDictionary<string, RenderedLeaflet>> Printed = new(() => Print("easy-read-pdf"));

    private static readonly Lazy<IReadOnlyDictionary<string, RenderedLeaflet>> Written = new(() => Print("easy-read-docx"));

    public static IEnumerable<string> Names => SampleLeaflets.All.SelectMany(sample => HasEdition(sample) ? new[] { sample.Name, SignedName(sample) } : [sample.Name]);

    public static IEnumerable<RenderedLeaflet> All => Printed.Value.Values;

    public static IEnumerable<RenderedLeaflet> Word => Written.Value.Values;

    public static RenderedLeaflet Of(string name) => Printed.Value[name];

    public static WordFile WordOf(string name) => WordFile.Read(Written.Value[name].Pdf);

    /// <summary>The leaflet with its edition and both sign-offs of it.</summary>
    public static LeafletPackage Sign(LeafletPackage package)
    {
        var fingerprint = EasyReadApproval.FingerprintOf(package.Leaflet);
        var date = package.Leaflet.Metadata.LastReviewed ?? new DateOnly(2026, 3, 2);
        var version = package.Leaflet.Metadata.Version ?? "1";
        ImmutableArray<EasyReadSignOff> signOffs =
        [
            new(EasyReadApproval.ClinicalOwner, "Lead nurse", date, version, fingerprint),
            new(EasyReadApproval.ReaderGroup, "Northbridge readers", date, version, fingerprint),
        ];
        return package with { Leaflet = package.Leaflet with { Metadata = package.Leaflet.Metadata with { EasyReadSignOffs = signOffs } } };
    }

    private static Dictionary<string, RenderedLeaflet> Print(string output)
    {
        var rendered = new Dictionary<string, RenderedLeaflet>();
        foreach (var sample in SampleLeaflets.All)
        {
            var (package, places) = sample.Read();
            rendered.Add(sample.Name, LeafletPress.Print(sample.Name, package, places, output));
            if (HasEdition(sample))
            {
                rendered.Add(SignedName(sample), LeafletPress.Print(SignedName(sample), Sign(ReadWithEdition(sample)), SourceMap.Empty, output));
            }
        }

        return rendered;
    }

    private static string SignedName(SampleLeaflet sample) => sample.Name + ", signed off";

    private static bool HasEdition(SampleLeaflet sample) => File.Exists(EasyReadFile.NameFor(sample.Path));

    private static LeafletPackage ReadWithEdition(SampleLeaflet sample)
    {
        var edition = EasyReadFile.NameFor(sample.Path);
        return new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(
            File.ReadAllBytes(sample.Path),
            sample.Name,
            new PictureFolder(Path.GetDirectoryName(sample.Path)!, ReadingLimits.Default).Read,
            new EasyReadFile(File.ReadAllBytes(edition), edition)).Package!;
    }
}
