using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Inspection;

namespace FormatService.ConformanceTests.LargePrint;

/// <summary>What the print check of anybody's PDF says of our large print.</summary>
public sealed class PrintCheckTests
{
    // An address a little shorter than a line of mean letters may still be wider than it.
    private const double Certain = 0.75;

    [Fact]
    [Trait("requirement", "P-11")]
    [Trait("requirement", "P-22")]
    public async Task It_finds_nothing_in_any_case_but_addresses_that_are_wider_than_a_line()
    {
        var inspector = new PdfInspector(InspectionLimits.Default);
        var found = new List<string>();
        foreach (var (one, rendered) in RenderedLargePrint.Pairwise)
        {
            var answer = await inspector.InspectAsync(rendered.Pdf, new InspectionWishes(one.SizePt), TestContext.Current.CancellationToken);
            Assert.True(answer.Inspection is not null, $"{one}: {answer.Refusal?.Message}");
            var profile = ReadingProfile.LargePrint with { BodySizePt = one.SizePt, Font = ProfileResolver.FontNames[one.Font] };
            var longest = Certain * LineLength.CharactersOf(profile.For(rendered.Source.Language));
            found.AddRange(answer.Inspection.Findings
                .Where(finding => finding.Says.Severity != Severity.Information && !(finding.Rule == "P-11" && QuotedLength(finding.Says.Message) > longest))
                .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{one}, page {finding.Page}: {finding.Rule} {finding.Says.Message}")));
        }

        Assert.True(found.Count == 0, $"{found.Count} findings:\n{string.Join('\n', found.Take(20))}");
    }

    private static int QuotedLength(string message) =>
        message.IndexOf('“', StringComparison.Ordinal) is >= 0 and var open && message.IndexOf('”', open) is > 0 and var close ? close - open - 1 : 0;
}
