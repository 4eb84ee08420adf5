using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-17: text does not flow round pictures, which would move the starts of its lines.</summary>
internal sealed class LineStartRule : PrintRule
{
    private readonly List<(int Page, Box Picture)> _pictures = [];

    public override void Look(PaintedPage page, Findings findings)
    {
        const double Whole = 0.5;
        _pictures.AddRange(page.Areas
            .Where(area => area.IsPicture && area.Bounds.Width * area.Bounds.Height < Whole * page.Width * page.Height)
            .Take(100)
            .Select(area => (page.Number, area.Bounds)));
    }

    public override void Conclude(PrintedFile file, Findings findings)
    {
        foreach (var (number, picture) in _pictures)
        {
            var lines = file.Pages[number - 1].Lines.Where(line => !line.IsFurniture && !line.IsIn(TagKinds.Table)).ToList();
            var beside = lines.Where(line => line.Baseline > picture.Bottom && line.Baseline < picture.Top && (line.IsRightToLeft ? line.Right < picture.Left + 2 : line.Left > picture.Right - 2)).ToList();
            var after = beside.Count < 2 ? null : lines.Find(line => line.Baseline < beside[^1].Baseline);
            if (after is not null && beside[^1].Start - after.Start > 2 * after.SizePt && Math.Abs(after.SizePt - beside[^1].SizePt) < 0.5
                && beside[^1].Baseline - after.Baseline < 1.8 * after.SizePt && beside[^1].IsBold == after.IsBold)
            {
                findings.Add(
                    "P-17", DiagnosticCodes.PrintLineStarts, Severity.Warning, number, (beside.Count, "lines"),
                    $"Text flows round a picture, so that {beside.Count} lines begin elsewhere than the next: {Quoted(after.Reading)}.", "Put the picture between two paragraphs, alone.");
            }
        }
    }
}
