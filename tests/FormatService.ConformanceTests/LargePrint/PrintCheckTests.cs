using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection;

namespace FormatService.ConformanceTests.LargePrint;

/// <summary>What the print check of anybody's PDF says of our large print.</summary>
public sealed class PrintCheckTests
{
    // Pages of the largest letters hold a handful of lines, and some none with a long heading and two lines below it. Each more is a page that has come to look worse.
    private const int MostHeadingsAlone = 0;

    [Fact]
    [Trait("requirement", "P-11")]
    [Trait("requirement", "P-22")]
    public async Task It_finds_nothing_that_has_not_been_told()
    {
        var inspector = new PdfInspector(InspectionLimits.Default);
        var found = new List<string>();
        var alone = new List<string>();
        foreach (var (one, rendered) in RenderedLargePrint.Pairwise)
        {
            var answer = await inspector.InspectAsync(rendered.Pdf, new InspectionWishes(one.SizePt), TestContext.Current.CancellationToken);
            Assert.True(answer.Inspection is not null, $"{one}: {answer.Refusal?.Message}");

            foreach (var finding in answer.Inspection.Findings.Where(finding => finding.Says.Severity != Severity.Information))
            {
                (finding.Rule == "P-22" && IsTold(finding, rendered) ? alone : found)
                    .Add(string.Create(CultureInfo.InvariantCulture, $"{one}, page {finding.Page}: {finding.Rule} {finding.Says.Message}"));
            }
        }

        Assert.True(found.Count == 0, $"{found.Count} findings:\n{string.Join('\n', found.Take(20))}");
        Assert.True(alone.Count <= MostHeadingsAlone, $"{alone.Count} headings stand alone:\n{string.Join('\n', alone)}");
    }

    private static bool IsTold(PrintFinding finding, RenderedLeaflet rendered) => rendered.Told.Any(diagnostic =>
        diagnostic.Code == DiagnosticCodes.HeadingAlone
        && diagnostic.Message.Contains(string.Create(CultureInfo.InvariantCulture, $" page {finding.Page}:"), StringComparison.Ordinal));
}
