using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-05, P-08 and P-15: letters are level, of their own width, and upright.</summary>
internal sealed class TextShapeRule : PrintRule
{
    /// <summary>How far a width may be from that of the font: more is seen.</summary>
    private const double Stretched = 0.05;

    /// <summary>How many squeezed letters are worth a word: fewer make a mark or a fraction.</summary>
    private const int Few = 20;

    public override void Look(PaintedPage page, Findings findings)
    {
        var seen = page.Glyphs.Where(glyph => !glyph.IsUnseen && glyph.Text.Any(char.IsLetterOrDigit)).ToList();
        var turned = seen.Where(glyph => !glyph.IsLevel).ToList();
        if (turned.Count > 0)
        {
            findings.Add(
                "P-15", DiagnosticCodes.PrintTurned, Severity.Warning, page.Number, (turned[0].Turn, "degrees"),
                $"{turned.Count} letters do not run level: {Quoted(Glyph.Words(turned))}.", "Set all text level, in labels of pictures too: readers with a magnifier cannot turn the page.");
        }

        var squeezed = seen.Where(glyph => Math.Abs(glyph.Stretch - 1) > Stretched).ToList();
        if (squeezed.Count >= Few)
        {
            var worst = squeezed.MaxBy(glyph => Math.Abs(glyph.Stretch - 1));
            findings.Add(
                "P-05", DiagnosticCodes.PrintSqueezed, Severity.Warning, page.Number, (worst.Stretch * 100, "%"),
                $"{squeezed.Count} letters are {(worst.Stretch < 1 ? "squeezed" : "stretched")} to {Number(worst.Stretch * 100, "0")} % of their width: {Quoted(Glyph.Words(squeezed))}.",
                "Set the text anew instead of scaling it, with letters of their own width.");
        }

        var italic = seen.Where(glyph => (glyph.Face.IsItalic || glyph.IsSlanted) && glyph.Text.Any(char.IsLetter)).ToList();
        if (italic.Count > 0)
        {
            findings.Add(
                "P-08", DiagnosticCodes.PrintItalic, Severity.Warning, page.Number, (italic.Count, "letters"),
                $"{italic.Count} letters are in italics: {Quoted(Glyph.Words(italic))}.", "Use upright letters; bold where a word must stand out.");
        }
    }
}
