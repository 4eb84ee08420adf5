using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>
/// P-22: no heading stands alone at the foot of a page. Tags say what a heading is; without them, larger or bold lines without a full stop are
/// taken for one, and the finding says so.
/// </summary>
internal sealed class HeadingRule : PrintRule
{
    private const double Larger = 1.15;
    private const int LongestGuess = 80;

    /// <summary>How many other lines a page has on which headings are guessed: a title page has fewer.</summary>
    private const int FewestOthers = 6;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        foreach (var page in file.Pages)
        {
            var lines = page.Lines.Where(line => !line.IsFurniture).ToList();
            if (lines.Count == 0 || !IsHeading(lines[^1], file) || lines.Count(line => !IsHeading(line, file)) < FewestOthersOf(page, file))
            {
                continue;
            }

            var last = lines[^1];
            if (!file.IsTagged && (IsUnderPicture(page, last) || !StandsAlone(lines)))
            {
                continue;
            }

            if (file.IsTagged && !CouldBeKept(file, page, lines))
            {
                findings.Add(
                    "P-22", DiagnosticCodes.PrintHeadingAtFoot, Severity.Information, page.Number, (last.SizePt, "pt"),
                    $"A heading fills a page, so that nothing it stands over is on it: {Quoted(last.Reading)}.", "Shorten the heading, and those next to it: with two lines more it is higher than a page.");
                continue;
            }

            findings.Add(
                "P-22", DiagnosticCodes.PrintHeadingAtFoot, file.IsTagged ? Severity.Warning : Severity.Information, page.Number, (last.SizePt, "pt"),
                file.IsTagged ? $"A heading stands alone at the foot of the page: {Quoted(last.Reading)}." : $"What looks like a heading stands alone at the foot of the page: {Quoted(last.Reading)}.",
                "Keep headings with the two lines that follow (“keep with next”).");
        }

        if (!file.IsTagged && file.Pages.Length > 1)
        {
            findings.CannotDecide("P-22", null, "What is a heading: the file has no tags. Larger and bold lines were taken for headings.");
        }
    }

    /// <summary>Whether a page has room for the headings that end one, for what of them and further headings begins the next page, and for two lines more.</summary>
    private static bool CouldBeKept(PrintedFile file, PaintedPage page, List<TextLine> lines)
    {
        const int Following = 2;
        const double LeastLeading = 1.2;
        var last = lines[^1];
        var first = lines[^Enumerable.Reverse(lines).TakeWhile(line => IsHeading(line, file)).Count()];
        var more = file.Pages.Where(next => next.Number == page.Number + 1).SelectMany(next => next.Lines).Where(line => !line.IsFurniture).TakeWhile(line => IsHeading(line, file)).Count();
        var height = first.Baseline - last.Baseline + ((more + Following) * Math.Max(LeastLeading, PrintedFile.CommonLeading(file.Paragraphs) ?? 0) * last.SizePt);
        return height <= file.BodyLines.Max(line => line.Baseline) - file.BodyLines.Min(line => line.Baseline);
    }

    /// <summary>A first page may be a cover, with nothing on it but the title. Any other that ends with a heading parts it from what it stands over.</summary>
    private static int FewestOthersOf(PaintedPage page, PrintedFile file) => !file.IsTagged ? FewestOthers : page.Number == 1 ? 1 : 0;

    private static bool IsHeading(TextLine line, PrintedFile file) => file.IsTagged
        ? line.IsIn(TagKinds.Heading)
        : line.Text.Length <= LongestGuess && line.Text[^1] is not ('.' or ',' or ';') && line.Text.Any(char.IsLetter)
            && !char.IsLower(line.Text[0]) && !line.Text.Contains("...", StringComparison.Ordinal) && !line.Text.Contains("__", StringComparison.Ordinal)
            && (line.SizePt >= Larger * file.BodySizePt || (line.IsBold && line.SizePt >= file.BodySizePt));

    /// <summary>
    /// Whether the last line looks like the whole of a heading: at the edge where most lines begin, with nothing beside it, and not the end of
    /// more text in the same letters.
    /// </summary>
    private static bool StandsAlone(List<TextLine> lines)
    {
        var (last, above) = (lines[^1], lines[^2]);
        var edge = lines.CountBy(line => Math.Round(line.Start / 4)).MaxBy(count => count.Value).Key;
        return Math.Abs(Math.Round(last.Start / 4) - edge) <= 1 && above.Baseline - last.Baseline > 0.3 * last.SizePt
            && (above.IsBold != last.IsBold || Math.Abs(above.SizePt - last.SizePt) > 0.5 || above.Baseline - last.Baseline > 1.9 * last.SizePt);
    }

    /// <summary>A caption in bold, or the name of a picture: nothing has to follow it.</summary>
    private static bool IsUnderPicture(PaintedPage page, TextLine line) =>
        page.Areas.Any(area => area.IsPicture && area.Bounds.Bottom > line.Baseline && area.Bounds.Bottom < line.Baseline + (3 * line.SizePt));
}
