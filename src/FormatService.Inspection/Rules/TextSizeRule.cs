using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-01, P-02, P-04: no text is smaller than the floor, page numbers and raised letters with it.</summary>
internal sealed class TextSizeRule(InspectionWishes wishes) : PrintRule
{
    /// <summary>What rounding in files makes of a size, in points.</summary>
    private const double Close = 0.05;

    private double? _smallest;
    private double? _body;

    public override void Look(PaintedPage page, Findings findings)
    {
        double? smallest = null;
        var sample = new List<Glyph>();
        var below = 0;
        foreach (var glyph in page.Glyphs.Where(Counts))
        {
            if (glyph.Face.IsDrawn)
            {
                findings.CannotDecide("P-01", page.Number, $"Letters of the font {Quoted(glyph.Face.Name)} are drawings (type 3), which have no size of type. Hold the page beside a leaflet of known size.");
                continue;
            }

            var size = glyph.SizePt * page.UserUnit;
            below += size < wishes.SmallestSizePt - Close ? 1 : 0;
            if (smallest is null || size < smallest - Close)
            {
                smallest = size;
                sample = [glyph];
            }
            else if (size < smallest + Close && sample.Count < 60)
            {
                sample.Add(glyph);
            }
        }

        _smallest = smallest is null ? _smallest : Math.Min(smallest.Value, _smallest ?? double.MaxValue);
        if (smallest < wishes.SmallestSizePt - Close)
        {
            findings.Add(
                wishes.SmallestSizePt > InspectionWishes.ClearPrintPt ? "P-02" : "P-01", DiagnosticCodes.PrintTooSmall, Severity.Error, page.Number, (smallest.Value, "pt"),
                $"{below} letters are smaller than {Number(wishes.SmallestSizePt)} point, the smallest of {Number(smallest.Value)} point: {Quoted(Glyph.Words(sample))}.",
                $"Set all text in {Number(wishes.SmallestSizePt)} point or more: page numbers, captions, notes and raised letters too.");
        }
    }

    public override void Conclude(PrintedFile file, Findings findings)
    {
        _body = file.BodySizePt;
        if (_smallest < 0.9 * _body && _smallest >= wishes.SmallestSizePt - Close)
        {
            findings.Add(
                "P-04", DiagnosticCodes.PrintTooSmall, Severity.Information, null, (_smallest!.Value, "pt"),
                $"The smallest text has {Number(_smallest.Value)} point, most text {Number(_body!.Value)}.", "Give page numbers, captions and raised letters the size of the text.");
        }
    }

    public override PrintMeasures Measure(PrintMeasures measures) => measures with
    {
        SmallestSizePt = _smallest is { } size ? Math.Round(size, 2) : null,
        BodySizePt = _body,
    };

    /// <summary>Bullets and lines of dots are no text.</summary>
    private static bool Counts(Glyph glyph) => !glyph.IsUnseen && glyph.Text.Any(character => char.IsLetterOrDigit(character) || character == '\uFFFD');
}
