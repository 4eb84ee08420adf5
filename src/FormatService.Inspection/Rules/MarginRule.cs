using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-19: text keeps 20 mm from every edge of the page.</summary>
internal sealed class MarginRule : PrintRule
{
    private const double LeastMm = 20, CloseMm = 0.2, PointsOfMm = 72 / 25.4;

    private double? _smallest;

    public override void Look(PaintedPage page, Findings findings)
    {
        (double Mm, string Side, Glyph Glyph)? nearest = null;
        foreach (var glyph in page.Glyphs.Where(glyph => glyph is { IsLevel: true, IsUnseen: false, IsBlank: false }))
        {
            var ink = glyph.Ink;
            Consider(ink.Left, "left");
            Consider(page.Width - ink.Right, "right");
            Consider(ink.Bottom, "lower");
            Consider(page.Height - ink.Top, "upper");

            void Consider(double points, string side)
            {
                var mm = points * page.UserUnit / PointsOfMm;
                if (nearest is null || mm < nearest.Value.Mm)
                {
                    nearest = (mm, side, glyph);
                }
            }
        }

        if (nearest is not { } found)
        {
            return;
        }

        _smallest = Math.Min(found.Mm, _smallest ?? double.MaxValue);
        if (found.Mm < LeastMm - CloseMm)
        {
            var words = Glyph.Words(page.Glyphs.SkipWhile(glyph => glyph != found.Glyph));
            findings.Add(
                "P-19", DiagnosticCodes.PrintMargin, Severity.Warning, page.Number, (found.Mm, "mm"),
                found.Mm < 0 ? $"Text reaches over the {found.Side} edge of the page: {Quoted(words)}." : $"Text stands {Number(found.Mm)} mm from the {found.Side} edge of the page: {Quoted(words)}.", "Keep 20 mm free on every side, for thumbs, magnifiers and punched holes.");
        }
    }

    public override PrintMeasures Measure(PrintMeasures measures) => measures with { SmallestMarginMm = _smallest is { } mm ? Math.Round(mm, 1) : null };
}
