using System.Collections.Concurrent;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;
using FormatService.Testing.Word;

namespace FormatService.GoldenTests;

/// <summary>Every output of every sample, made once.</summary>
internal static class Artefacts
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);
    private static readonly ConcurrentDictionary<(string Output, string Sample), Lazy<Artefact>> Made = [];

    /// <summary>The outputs that goldens are kept of. That with fonts is the Word file again, byte by byte in all that says words, as a test of its own holds.</summary>
    public static IEnumerable<string> Outputs => Services.Outputs.All.Select(output => output.Id).Where(id => id != "docx-fonts");

    public static byte[] Of(string output, string sample) => Artefact(output, sample).Content.ToArray();

    /// <summary>An artefact as text that people can read and compare. A new kind of artefact has to say how it is read.</summary>
    public static string AsText(string output, string sample)
    {
        var artefact = Artefact(output, sample);
        return artefact.MediaType switch
        {
            "application/pdf" => PdfDump.ToText(artefact.Content.ToArray()),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => WordDump.ToText(artefact.Content.ToArray()),
            var type when type.StartsWith("text/", StringComparison.Ordinal) => Encoding.UTF8.GetString(artefact.Content.Span),
            var type => throw new InvalidOperationException($"{output} is {type}: say in {nameof(Artefacts)}.{nameof(AsText)} how that becomes text, so that it can have goldens."),
        };
    }

    private static Artefact Artefact(string output, string sample) => Made.GetOrAdd((output, sample), _ => new Lazy<Artefact>(() => Make(output, sample))).Value;

    private static Artefact Make(string output, string sample)
    {
        var (package, places) = SampleLeaflets.Of(sample).Read();
        var publication = Services.Publisher
            .PublishAsync(package, places, Services.Outputs.Find(output)!, ProfileOverrides.None, TestContext.Current.CancellationToken).GetAwaiter().GetResult();

        Assert.DoesNotContain(publication.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return publication.Artefact!;
    }
}
