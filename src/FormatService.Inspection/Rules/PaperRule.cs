using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-05 and P-06: pages are A4, all of one size, and printed as large as their numbers say.</summary>
internal sealed class PaperRule : PrintRule
{
    private const double ShortSide = 595.28, LongSide = 841.89, Tolerance = 1, PointsOfMm = 72 / 25.4;

    public override void Look(PaintedPage page, Findings findings)
    {
        if (page.UserUnit != 1)
        {
            findings.Add(
                "P-05", DiagnosticCodes.PrintScaled, Severity.Warning, page.Number, (page.UserUnit, "times"),
                $"The page says that it is printed {Number(page.UserUnit, "0.##")} times as large as its numbers (UserUnit); many programs do not know this and print it small.",
                "Set the text in its real size on a page of its real size.");
        }
    }

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var pages = file.Pages.Where(page => page.Width > 0).ToList();
        if (pages.Count == 0)
        {
            return;
        }

        var other = pages.Find(page => !IsA4(page));
        if (other is not null)
        {
            findings.Add(
                "P-06", DiagnosticCodes.PrintPaper, Severity.Information, other.Number, (other.Width * other.UserUnit / PointsOfMm, "mm"),
                $"The page measures {Size(other)}, and not A4 (210 × 297 mm).", "Use A4 unless there is a reason: people print at home, and A4 can be enlarged and filed.");
        }

        if (pages.Find(page => Math.Abs((page.Width * page.UserUnit) - (pages[0].Width * pages[0].UserUnit)) > Tolerance || Math.Abs((page.Height * page.UserUnit) - (pages[0].Height * pages[0].UserUnit)) > Tolerance) is { } odd)
        {
            findings.Add(
                "P-06", DiagnosticCodes.PrintPaper, Severity.Warning, odd.Number, (odd.Width * odd.UserUnit / PointsOfMm, "mm"),
                $"The page measures {Size(odd)}, the first page {Size(pages[0])}.", "Give all pages one size and one direction.");
        }
    }

    private static bool IsA4(PaintedPage page)
    {
        var (width, height) = (page.Width * page.UserUnit, page.Height * page.UserUnit);
        return Math.Abs(Math.Min(width, height) - ShortSide) <= Tolerance && Math.Abs(Math.Max(width, height) - LongSide) <= Tolerance;
    }

    private static string Size(PaintedPage page) =>
        $"{Number(page.Width * page.UserUnit / PointsOfMm, "0")} × {Number(page.Height * page.UserUnit / PointsOfMm, "0")} mm";
}
