using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>A page whose words are a picture, as a scanner makes it: nothing on it can be measured, enlarged or read out.</summary>
internal sealed class PicturePageRule : PrintRule
{
    private const double Most = 0.6;
    private const int FewLetters = 20;

    public override void Look(PaintedPage page, Findings findings)
    {
        if (page.Damage is { } damage)
        {
            findings.CannotDecide("all", page.Number, $"The page could not be read, or not all of it. {damage}");
            return;
        }

        var sheet = page.Width * page.Height;
        var pictures = page.Areas.Where(area => area.IsPicture).ToList();
        var seen = page.Glyphs.Count(glyph => !glyph.IsUnseen && !glyph.IsBlank);
        if (pictures.Count == 0)
        {
            return;
        }

        var covered = pictures.Max(area => area.Bounds.Width * area.Bounds.Height) / sheet;
        if (covered > Most && seen < FewLetters)
        {
            var isSearched = page.Glyphs.Any(glyph => glyph.IsUnseen);
            findings.Add(
                "P-15", DiagnosticCodes.PrintPicturePage, Severity.Error, page.Number, (covered * 100, "% of the page"),
                isSearched ? "The page is a picture with unseen text over it, as scanners make it." : "The page is a picture without text, as scanners make it.",
                "Make the PDF from the document itself: a picture of words blurs when it is enlarged, and a screen reader has nothing to read.");
            findings.CannotDecide("all", page.Number, "Words in the picture: their size, contrast and lines. Look at the page.");
        }
        else
        {
            findings.CannotDecide("P-01", page.Number, "Words in pictures, if there are any: look whether they are as large and clear as the text.");
        }
    }
}
