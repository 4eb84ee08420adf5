using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>
/// Tells what a page may show, or hide, that no other rule measures: notes, stamps and form fields, which are painted by themselves; text that
/// something was painted over; words that are drawn as shapes.
/// </summary>
internal sealed class UnmeasuredRule : PrintRule
{
    /// <summary>How many corners of areas are looked at over the letters of one page.</summary>
    private const long MostSteps = 20_000_000;

    public override void Look(PaintedPage page, Findings findings)
    {
        if (page.Damage is not null)
        {
            return;
        }

        if (page.Annotations.Count > 0)
        {
            findings.CannotDecide("all", page.Number, $"What annotations show ({string.Join(", ", page.Annotations)}): notes, stamps and form fields are painted by themselves. Look at the page.");
        }

        if (page.Glyphs.Count == 0 && page.Areas.Count > 0 && !page.Areas.Any(area => area.IsPicture))
        {
            findings.CannotDecide("all", page.Number, "Words that are drawn as shapes, if there are any: the page has no text that could be measured, or be read out. Look at the page.");
        }

        var covered = CoveredOf(page, out var isAll);
        if (!isAll)
        {
            findings.CannotDecide("P-18", page.Number, "Whether text is painted over: there are so many shapes that they are not all looked at. Look at the page.");
        }

        if (covered.Count > 0)
        {
            findings.CannotDecide("P-18", page.Number, $"Whether text is to be seen that something is painted over: {Quoted(Glyph.Words(covered))}. Search for it, and look at the page.");
        }
    }

    private static List<Glyph> CoveredOf(PaintedPage page, out bool isAll)
    {
        var covered = new List<Glyph>();
        long steps = 0;
        foreach (var glyph in page.Glyphs.Where(glyph => !glyph.IsUnseen && !glyph.IsBlank))
        {
            for (var i = glyph.AreasUnder; i < page.Areas.Count && steps < MostSteps; i++)
            {
                var area = page.Areas[i];
                steps += area.Corners;
                if (Hides(area) && area.Covers(glyph.Ink) == Cover.Whole)
                {
                    covered.Add(glyph);
                    break;
                }
            }
        }

        isAll = steps < MostSteps;
        return covered;
    }

    private static bool Hides(Area area) => area.IsPicture || area.Paint is { Unknown: null, Alpha: >= 1 };
}
