using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection;

namespace FormatService.ConformanceTests.LargePrint;

/// <summary>What the print check of anybody's PDF says of our large print.</summary>
public sealed class PrintCheckTests
{
    [Fact]
    [Trait("requirement", "P-11")]
    [Trait("requirement", "P-22")]
    public async Task It_finds_nothing()
    {
        var inspector = new PdfInspector(InspectionLimits.Default);
        var found = new List<string>();
        foreach (var (one, rendered) in RenderedLargePrint.Tried)
        {
            var answer = await inspector.InspectAsync(rendered.Pdf, new InspectionWishes(one.SizePt), TestContext.Current.CancellationToken);
            Assert.True(answer.Inspection is not null, $"{one}: {answer.Refusal?.Message}");
            found.AddRange(answer.Inspection.Findings
                .Where(finding => finding.Says.Severity != Severity.Information)
                .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{one}, page {finding.Page}: {finding.Rule} {finding.Says.Message}")));
        }

        Assert.True(found.Count == 0, $"{found.Count} findings:\n{string.Join('\n', found.Take(100))}");
    }
}
