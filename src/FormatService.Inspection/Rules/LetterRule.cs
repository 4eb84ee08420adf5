using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>Says where a file does not tell what its letters are, so that whatever is asked of words cannot be answered.</summary>
internal sealed class LetterRule : PrintRule
{
    private const double Few = 0.05;

    public override void Look(PaintedPage page, Findings findings)
    {
        var unknown = page.Glyphs.Count(glyph => !glyph.IsUnseen && glyph.Text == "\uFFFD");
        if (unknown > Few * page.Glyphs.Count)
        {
            findings.CannotDecide(
                "P-11", page.Number, "What the words say, and so whether words and facts are split: the file does not tell which letters it shows. A screen reader cannot tell either.");
        }
    }
}
