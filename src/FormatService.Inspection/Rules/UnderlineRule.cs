using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-08: nothing is underlined but links. A line is taken for an underline where it is as wide as the words over it.</summary>
internal sealed class UnderlineRule : PrintRule
{
    /// <summary>How far below the baseline an underline is, in sizes.</summary>
    private const double Lowest = 0.3;

    /// <summary>How many lines are looked at on a page: more make a drawing, or a form.</summary>
    private const int MostRules = 400;

    public override void Look(PaintedPage page, Findings findings)
    {
        if (page.Rules.Count > MostRules)
        {
            findings.CannotDecide("P-08", page.Number, $"Whether words are underlined: the page has {page.Rules.Count} thin lines.");
            return;
        }

        var glyphs = page.Glyphs.Where(glyph => glyph is { IsLevel: true, IsUnseen: false, IsBlank: false }).OrderBy(glyph => glyph.Baseline).ToList();
        var heights = glyphs.ConvertAll(glyph => glyph.Baseline);
        var (words, sample) = (0, "");
        foreach (var rule in page.Rules.Where(rule => !page.Links.Any(link => link.Left - 3 < rule.Left && link.Right + 3 > rule.Right && link.Bottom - 4 < rule.Bottom && link.Top > rule.Bottom)))
        {
            if (Over(rule, glyphs, heights) is { Length: > 0 } text)
            {
                words++;
                sample = sample.Length > 0 ? sample : text;
            }
        }

        if (words > 0)
        {
            findings.Add(
                "P-08", DiagnosticCodes.PrintUnderlined, Severity.Warning, page.Number, (words, "places"),
                $"Words that are no link are underlined: {Quoted(sample)}.", "Use bold where a word must stand out: a line through the tails of letters hides them.");
        }
    }

    /// <summary>The words that a thin line underlines; none where it is longer than they are, as lines of tables and under headings are.</summary>
    private static string Over(Box rule, List<Glyph> glyphs, List<double> heights)
    {
        var from = heights.BinarySearch(rule.Bottom - 1);
        var over = new List<Glyph>();
        for (var i = from < 0 ? ~from : from; i < glyphs.Count && glyphs[i].Baseline < rule.Top + 30 && over.Count < 400; i++)
        {
            var glyph = glyphs[i];
            var middle = (glyph.Left + glyph.Right) / 2;
            if (glyph.Baseline - rule.Bottom is var depth && depth > -0.5 && depth < Lowest * glyph.SizePt && middle > rule.Left && middle < rule.Right
                && (glyph.Place.Kinds & TagKinds.Link) == 0)
            {
                over.Add(glyph);
            }
        }

        if (over.Count < 2 || over.Count(glyph => glyph.Text.Any(char.IsLetterOrDigit)) < 2)
        {
            return "";
        }

        var (left, right) = (over.Min(glyph => glyph.Left), over.Max(glyph => glyph.Right));
        var slack = 0.4 * over[0].SizePt;
        return Math.Abs(left - rule.Left) < slack && Math.Abs(right - rule.Right) < slack ? Glyph.Words(over.OrderBy(glyph => glyph.Left)) : "";
    }
}
