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
    public async Task It_finds_nothing_in_any_case_but_what_is_known()
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
                .Where(finding => finding.Says.Severity != Severity.Information && !IsKnown(finding, one.SizePt, longest, rendered.Source.Language.IsRightToLeft))
                .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{one}, page {finding.Page}: {finding.Rule} {finding.Says.Message}")));
        }

        Assert.True(found.Count == 0, $"{found.Count} findings:\n{string.Join('\n', found.Take(20))}");
    }

    // What is true of the pages and cannot be helped: addresses and facts that are wider than a line, lines of wide letters that are short
    // (FORMATS P-12 asks for 45 characters), English for staff at the right edge of a page that runs from right to left; and, in
    // the largest letters there, a heading over a box, whose own heading and first lines a page does not hold as well.
    private static bool IsKnown(PrintFinding finding, double sizePt, double longest, bool isRightToLeft) => finding.Rule switch
    {
        "P-11" => QuotedLength(finding.Says.Message) > longest || finding.Says.Message.Contains("109 litre", StringComparison.Ordinal),
        "P-12" => longest < 50 * Certain,
        "P-10" => isRightToLeft,
        "P-22" => isRightToLeft && sizePt == LargePrintCase.Sizes[^1],
        _ => false,
    };

    private static int QuotedLength(string message) =>
        message.IndexOf('“', StringComparison.Ordinal) is >= 0 and var open && message.IndexOf('”', open) is > 0 and var close ? close - open - 1 : 0;
}
