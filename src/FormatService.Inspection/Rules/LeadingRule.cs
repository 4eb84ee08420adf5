using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-13: the lines of a paragraph stand 1.2 to 1.6 sizes apart, those of Nastaliq 1.8 to 2.2.</summary>
internal sealed class LeadingRule : PrintRule
{
    private const double Least = 1.2, Most = 1.6, LeastNastaliq = 1.8, MostNastaliq = 2.2, Close = 0.01;

    private double? _common;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var all = file.Paragraphs.SelectMany(paragraph => paragraph.Leadings).Select(leading => Math.Round(leading, 2)).ToList();
        if (all.Count > 0)
        {
            _common = all.CountBy(leading => leading).OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;
        }

        foreach (var page in file.Pages)
        {
            var tight = PairsOf(page, (leading, line) => leading < (line.IsNastaliq ? LeastNastaliq : Least) - Close);
            if (tight.Count > 0)
            {
                var (leading, line) = tight.MinBy(pair => pair.Leading);
                Tell(findings, page.Number, leading, $"{tight.Count} lines stand close to the line above, the closest at {Number(leading, "0.00")} of their size: {Quoted(line.Text)}.", line);
            }

            var wide = PairsOf(page, (leading, line) => leading > (line.IsNastaliq ? MostNastaliq : Most) + Close);
            if (wide.Count > 2)
            {
                var (leading, line) = wide.MaxBy(pair => pair.Leading);
                Tell(findings, page.Number, leading, $"{wide.Count} lines stand far from the line above, the furthest at {Number(leading, "0.00")} of their size: {Quoted(line.Text)}.", line);
            }
        }
    }

    public override PrintMeasures Measure(PrintMeasures measures) => measures with { Leading = _common };

    private static void Tell(Findings findings, int page, double leading, string message, TextLine line) => findings.Add(
        "P-13", DiagnosticCodes.PrintLeading, Severity.Warning, page, (leading, "sizes"), message,
        line.IsNastaliq ? "Set lines of Nastaliq 1.8 to 2.2 sizes apart." : "Set lines 1.2 to 1.6 sizes apart; 1.4 suits most text.");

    private static List<(double Leading, TextLine Line)> PairsOf(PaintedPage page, Func<double, TextLine, bool> isWrong) =>
    [
        .. page.Paragraphs
            .SelectMany(paragraph => paragraph.Leadings.Zip(paragraph.Lines.Skip(1)))
            .Where(pair => isWrong(Math.Round(pair.First, 2), pair.Second)),
    ];
}
