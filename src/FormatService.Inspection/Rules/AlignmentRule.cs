using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-10: lines begin at one edge and end where their words end.</summary>
internal sealed class AlignmentRule : PrintRule
{
    /// <summary>How near edges are that are one, in points.</summary>
    private const double Close = 1;

    // A file may say that a letter is as wide as it likes.
    private const double FurthestPlace = 1e6;

    /// <summary>How much the gaps of words differ between lines that are stretched, in sizes; kerning makes a tenth of it.</summary>
    private const double Varied = 0.03;

    /// <summary>How many lines end at one edge by chance, in a leaflet of a hundred pages: their gaps have to differ twice as much.</summary>
    private const int ByChance = 3;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var rightEdges = file.Pages.SelectMany(page => page.Lines).Where(line => line.IsRightToLeft).Select(EdgeOf).ToHashSet();
        foreach (var page in file.Pages)
        {
            var justified = page.Paragraphs.Where(IsJustified).ToList();
            var lines = justified.Sum(paragraph => paragraph.Lines.Length - 1);
            if (justified.Exists(paragraph => paragraph.Lines.Length > 3) || lines > 4)
            {
                findings.Add(
                    "P-10", DiagnosticCodes.PrintJustified, Severity.Warning, page.Number, (lines, "lines"),
                    $"{lines} lines are stretched to end at one edge, with gaps of different width: {Quoted(justified[0].Lines[0].Reading)}.",
                    "Align text at the side where reading begins, and leave the other side ragged.");
            }

            var isRightToLeft = PrintedFile.IsRightToLeft(page);
            if (page.Paragraphs.FirstOrDefault(paragraph => IsOfOneDirection(paragraph, isRightToLeft) && !IsJustified(paragraph) && IsMoved(paragraph) && !IsOfRightToLeft(paragraph, rightEdges)) is { } moved)
            {
                findings.Add(
                    "P-10", DiagnosticCodes.PrintNotAtStart, Severity.Warning, page.Number, (moved.Lines.Length, "lines"),
                    $"{moved.Lines.Length} lines do not begin at one edge: {Quoted(moved.Lines[0].Reading)}.", "Align text at the side where reading begins: the eye looks there for the next line.");
            }
        }
    }

    /// <summary>An address in Latin letters stands at the right edge of an Arabic page, and rightly so.</summary>
    private static bool IsOfOneDirection(Paragraph paragraph, bool isRightToLeft) => paragraph.Lines.All(line =>
        line.IsRightToLeft == isRightToLeft && (isRightToLeft || !line.Text.Any(Scripts.IsRightToLeft)));

    /// <summary>Whether its lines end where others begin that run from right to left: Latin words among them, an address, what is said for staff.</summary>
    private static bool IsOfRightToLeft(Paragraph paragraph, HashSet<int> rightEdges) =>
        paragraph.Lines.All(line => Enumerable.Range(EdgeOf(line) - 1, 3).Any(rightEdges.Contains));

    private static int EdgeOf(TextLine line) => (int)Math.Round(Math.Clamp(line.Right, -FurthestPlace, FurthestPlace) / Close);

    private static bool IsJustified(Paragraph paragraph)
    {
        if (paragraph.Lines.Length < 3)
        {
            return false;
        }

        var stretched = paragraph.Lines[..^1];
        var gaps = paragraph.Lines.Select(line => line.WordGap).OfType<double>().ToList();
        return gaps.Count > 2 && stretched.Max(line => line.End) - stretched.Min(line => line.End) < Close && gaps.Max() - gaps.Min() > Varied * (stretched.Length > ByChance ? 1 : 2);
    }

    private static bool IsMoved(Paragraph paragraph)
    {
        // Two lines may meet by chance; the first may be indented.
        var lines = paragraph.Lines;
        if (lines.Length < 3 || lines.Skip(1).Max(line => line.Start) - lines.Skip(1).Min(line => line.Start) < Math.Max(3 * Close, 0.3 * lines[0].SizePt))
        {
            return false;
        }

        var isCentred = lines.Max(line => line.Start + line.End) - lines.Min(line => line.Start + line.End) < 2 * Close;
        var isAtEnd = lines.Max(line => line.End) - lines.Min(line => line.End) < Close;
        return isCentred || isAtEnd;
    }
}
