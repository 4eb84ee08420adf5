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

    public override void Conclude(PrintedFile file, Findings findings)
    {
        foreach (var page in file.Pages)
        {
            var lines = page.Lines.Where(line => !line.IsFurniture).ToList();
            if (lines.Count < 3 || !IsHeading(lines[^1], file) || lines.TrueForAll(line => IsHeading(line, file)))
            {
                continue;
            }

            // Words side by side on the last line are a table or a form.
            var last = lines[^1];
            if (lines[^2].Baseline - last.Baseline < 0.3 * last.SizePt || IsUnderPicture(page, last))
            {
                continue;
            }

            findings.Add(
                "P-22", DiagnosticCodes.PrintHeadingAtFoot, Severity.Warning, page.Number, (last.SizePt, "pt"),
                file.IsTagged ? $"A heading stands alone at the foot of the page: {Quoted(last.Text)}." : $"What looks like a heading stands alone at the foot of the page: {Quoted(last.Text)}.",
                "Keep headings with the two lines that follow (“keep with next”).");
        }

        if (!file.IsTagged && file.Pages.Length > 1)
        {
            findings.CannotDecide("P-22", null, "What is a heading: the file has no tags. Larger and bold lines were taken for headings.");
        }
    }

    private static bool IsHeading(TextLine line, PrintedFile file) => file.IsTagged
        ? line.IsIn(TagKinds.Heading)
        : line.Text.Length <= LongestGuess && line.Text[^1] is not ('.' or ',' or ';') && line.Text.Any(char.IsLetter)
            && (line.SizePt >= Larger * file.BodySizePt || (line.IsBold && line.SizePt >= file.BodySizePt));

    /// <summary>A caption in bold, or the name of a picture: nothing has to follow it.</summary>
    private static bool IsUnderPicture(PaintedPage page, TextLine line) =>
        page.Areas.Any(area => area.IsPicture && area.Bounds.Bottom > line.Baseline && area.Bounds.Bottom < line.Baseline + (3 * line.SizePt));
}
