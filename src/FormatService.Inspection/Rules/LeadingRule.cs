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
        _common = PrintedFile.CommonLeading(file.Paragraphs);
        foreach (var page in file.Pages)
        {
            var tight = PairsOf(page, (leading, line, _) => leading < (line.IsNastaliq && line.IsRightToLeft ? LeastNastaliq : Least) - Close);
            if (tight.Count > 0)
            {
                var (leading, line, isNastaliq) = tight.MinBy(pair => pair.Leading);
                Tell(findings, page.Number, leading, $"{tight.Count} lines stand close to the line above, the closest at {Number(leading, "0.00")} of their size: {Quoted(line.Reading)}.", isNastaliq);
            }

            var wide = PairsOf(page, (leading, _, isNastaliq) => leading > (isNastaliq ? MostNastaliq : Most) + Close);
            if (wide.Count > 2)
            {
                var (leading, line, isNastaliq) = wide.MaxBy(pair => pair.Leading);
                Tell(findings, page.Number, leading, $"{wide.Count} lines stand far from the line above, the furthest at {Number(leading, "0.00")} of their size: {Quoted(line.Reading)}.", isNastaliq);
            }
        }
    }

    public override PrintMeasures Measure(PrintMeasures measures) => measures with { Leading = _common };

    private static void Tell(Findings findings, int page, double leading, string message, bool isNastaliq) => findings.Add(
        "P-13", DiagnosticCodes.PrintLeading, Severity.Warning, page, (leading, "sizes"), message,
        isNastaliq ? "Set lines of Nastaliq 1.8 to 2.2 sizes apart." : "Set lines 1.2 to 1.6 sizes apart; 1.4 suits most text.");

    private static List<(double Leading, TextLine Line, bool IsNastaliq)> PairsOf(PaintedPage page, Func<double, TextLine, bool, bool> isWrong) =>
    [
        .. page.Paragraphs
            .SelectMany(paragraph => paragraph.Leadings.Zip(paragraph.Lines.Skip(1), (leading, line) => (Leading: Math.Round(leading, 2), Line: line, paragraph.IsNastaliq)))
            .Where(pair => isWrong(pair.Leading, pair.Line, pair.IsNastaliq)),
    ];
}
