using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Reading;

/// <summary>The manual says what the reader does. With UPDATE_SPECS=1 the answers are written anew, to be read before they are kept.</summary>
public sealed class SpecTests
{
    public static TheoryData<string> Chapters => [.. SpecFile.Chapters()];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Every_example_of_the_manual_reads_as_it_says(string chapter)
    {
        var written = SpecFile.Read(chapter);

        var answered = SpecFile.Answered(chapter, Answer);
        if (Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1")
        {
            SpecFile.Write(chapter, answered);
        }

        Assert.Equal(written, answered);
    }

    private static string Answer(string fence, string source)
    {
        var reading = MarkdownLeafletReaderTests.Read(source);
        return fence switch
        {
            "model" => reading.Leaflet is null ? "no leaflet\n" : ModelDump.Of(reading.Leaflet),
            "ids" => string.Concat(LeafletIds.In(reading.Leaflet!).Select(id => $"{id}\n")),
            "diagnostics" => string.Concat(reading.Diagnostics.Select(Describe)),
            _ => throw new InvalidOperationException($"A chapter has no fence “{fence}”."),
        };
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Span?.Line}:{diagnostic.Span?.Column} {diagnostic.Code} {diagnostic.Severity}: {diagnostic.Message}\n";
}
