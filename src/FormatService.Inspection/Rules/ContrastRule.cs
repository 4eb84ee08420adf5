using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-18: every letter stands out from what is painted under it, 4.5 to 1 or 3 to 1 where it is large, 7 to 1 at best.</summary>
internal sealed class ContrastRule : PrintRule
{
    private const double Least = 4.5, LeastLarge = 3, Good = 7, GoodLarge = 4.5;

    /// <summary>How many areas are looked at under the letters of one page.</summary>
    private const long MostSteps = 20_000_000;

    private double? _lowest;

    public override void Look(PaintedPage page, Findings findings)
    {
        var grounds = new Grounds(page, MostSteps);
        var worst = new Dictionary<Severity, (double Ratio, Colour Text, Colour Ground, List<Glyph> Letters)>();
        foreach (var glyph in page.Glyphs.Where(glyph => !glyph.IsUnseen && !glyph.IsBlank && !glyph.Text.All(IsPrivate)))
        {
            if (glyph.Face.IsDrawn)
            {
                findings.CannotDecide("P-18", page.Number, $"The colours of the font {Quoted(glyph.Face.Name)}, whose letters are drawings.");
                continue;
            }

            if (glyph.Fill.Unknown is { } paint)
            {
                findings.CannotDecide("P-18", page.Number, $"The contrast of text that is painted with {paint}. Look at the page.");
                continue;
            }

            if (grounds.Under(glyph, out var colours) is { } unknown)
            {
                findings.CannotDecide("P-18", page.Number, $"The contrast of text that stands on {unknown}. Look at the page.");
                continue;
            }

            var ground = colours.MinBy(colour => Contrast.Ratio(glyph.Fill.On(colour), colour));
            var ratio = Contrast.Ratio(glyph.Fill.On(ground), ground);
            _lowest = Math.Min(ratio, _lowest ?? double.MaxValue);
            if (Grade(ratio, glyph) is { } grade)
            {
                var (least, text, under, letters) = worst.GetValueOrDefault(grade, (double.MaxValue, default, default, []));
                letters.Add(glyph);
                worst[grade] = ratio < least ? (ratio, glyph.Fill.On(ground), ground, letters) : (least, text, under, letters);
            }
        }

        foreach (var (severity, (ratio, text, ground, letters)) in worst.OrderByDescending(pair => pair.Key))
        {
            findings.Add(
                "P-18", DiagnosticCodes.PrintContrast, severity, page.Number, (ratio, "to 1"),
                $"{letters.Count} letters have too little contrast, the least {text} on {ground}, {Number(ratio, "0.00")} to 1: {Quoted(Glyph.Words(letters))}.",
                severity == Severity.Error ? "Make the text darker or its ground lighter: 4.5 to 1 is the least, 3 to 1 for large letters." : "Aim at 7 to 1 (4.5 to 1 for large letters): ink and paper take some of it away.");
        }
    }

    public override PrintMeasures Measure(PrintMeasures measures) => measures with { LowestContrast = _lowest is { } ratio ? Math.Floor(ratio * 100) / 100 : null };

    /// <summary>Characters of no meaning but in their font: bullets and ornaments.</summary>
    private static bool IsPrivate(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.PrivateUse;

    private static Severity? Grade(double ratio, Glyph glyph)
    {
        var isLarge = glyph.SizePt >= 18 || (glyph.SizePt >= 14 && glyph.Face.IsBold);
        return ratio < (isLarge ? LeastLarge : Least) ? Severity.Error : ratio < (isLarge ? GoodLarge : Good) ? Severity.Warning : null;
    }
}
