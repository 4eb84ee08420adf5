using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-12: full lines have 45 to 75 characters. Asked up to 20 point in Latin, Greek and Cyrillic; told beyond.</summary>
internal sealed class LineLengthRule : PrintRule
{
    private const int Shortest = 45, Longest = 75, Enough = 8;
    private const double LargestSize = 20;

    /// <summary>A margin that cannot be much narrower, in points: 25 mm.</summary>
    private const double NarrowMargin = 25 / 25.4 * 72;

    private int? _characters;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var lines = file.Paragraphs
            .SelectMany(paragraph => paragraph.Lines.Take(paragraph.Lines.Length - 1))
            .Where(line => Math.Abs(line.SizePt - (file.BodySizePt ?? 0)) < 0.5 && !line.IsIn(TagKinds.Table | TagKinds.Artifact))
            .ToList();

        // The column that holds most text: tables without tags have columns of their own.
        var column = lines.Where(line => line.IsAlphabetic)
            .GroupBy(line => (int)Math.Round(line.Start / 6))
            .OrderByDescending(group => group.Sum(line => line.Text.Length))
            .FirstOrDefault();
        var lengths = column?.Select(line => line.Text.Length).Order().ToList() ?? [];
        if (lengths.Count < Enough)
        {
            if (lines.Count >= Enough && lines.Count(line => line.IsAlphabetic) * 2 < lines.Count)
            {
                findings.CannotDecide("P-12", null, "The length of lines: it is counted in Latin, Greek and Cyrillic letters.");
            }

            return;
        }

        var median = lengths[lengths.Count / 2];
        _characters = median;
        if (median is >= Shortest and <= Longest)
        {
            return;
        }

        // Where letters are wide, a page may hold no more of them: nobody can do anything about it.
        var fillsPage = median < Shortest && column!.Any(line => line.Width > file.Pages[line.Page - 1].Width - (2 * NarrowMargin) - line.SizePt);
        var isAsked = file.BodySizePt <= LargestSize && !fillsPage;
        findings.Add(
            "P-12", DiagnosticCodes.PrintLineLength, isAsked ? Severity.Warning : Severity.Information, null, (median, "characters"),
            $"A full line has {median} characters at {Number(file.BodySizePt!.Value)} point; {Shortest} to {Longest} are read with ease.",
            median > Longest ? "Make the margins wider or the letters larger." : fillsPage ? "This paper holds no more of these letters: larger paper does." : "Make the margins narrower, as far as 20 mm, or use one column.");
    }

    public override PrintMeasures Measure(PrintMeasures measures) => measures with { CharactersPerLine = _characters };
}
