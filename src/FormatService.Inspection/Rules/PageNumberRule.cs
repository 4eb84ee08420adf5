using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-15 and P-21: every page has its number, always in the same place. Asked of files of two pages and more.</summary>
internal sealed class PageNumberRule : PrintRule
{
    private const double Zone = 0.15, Close = 2;
    private const int LongestLine = 90;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var pages = file.Pages.Where(page => page.Lines.Length > 0).ToList();
        if (pages.Count < 2)
        {
            return;
        }

        var numbered = Candidates(pages)
            .GroupBy(candidate => (candidate.Offset, candidate.IsAbove))
            .Select(group => group.DistinctBy(candidate => candidate.Page).ToList())
            .MaxBy(group => group.Count) ?? [];
        if (numbered.Count < Math.Max(2, pages.Count / 2))
        {
            findings.Add(
                "P-21", DiagnosticCodes.PrintPageNumbers, Severity.Information, null, (pages.Count, "pages"),
                "No page numbers were found.", "Number every page, best as “Page 3 of 9”, as large as the text.");
            return;
        }

        // The first page is often a cover.
        var without = pages.Where(page => page != pages[0] && numbered.TrueForAll(candidate => candidate.Page != page.Number)).Select(page => page.Number).ToList();
        if (without.Count > 0)
        {
            findings.Add(
                "P-21", DiagnosticCodes.PrintPageNumbers, Severity.Information, without[0], (without.Count, "pages"),
                $"{without.Count} pages have no number where the others have theirs.", "Number every page, best as “Page 3 of 9”, as large as the text.");
        }

        if (Spread(numbered, candidate => candidate.Line.Baseline) > Close
            || Math.Min(Spread(numbered, candidate => candidate.Line.Left), Math.Min(Spread(numbered, candidate => candidate.Line.Right), Spread(numbered, candidate => (candidate.Line.Left + candidate.Line.Right) / 2))) > Close)
        {
            findings.Add(
                "P-15", DiagnosticCodes.PrintPageNumberPlace, Severity.Information, null, (numbered.Count, "pages"),
                "Page numbers do not always stand in the same place.", "Put them in one place on every page, left and right pages alike: some readers see a part of the page only.");
        }
    }

    /// <summary>Every number in a line near an edge, as the difference to its page.</summary>
    private static IEnumerable<(int Page, int Offset, bool IsAbove, TextLine Line)> Candidates(List<PaintedPage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var line in page.Lines)
            {
                var isAbove = line.Baseline > (1 - Zone) * page.Height;
                if ((!isAbove && line.Baseline > Zone * page.Height) || line.Text.Length > LongestLine)
                {
                    continue;
                }

                foreach (var number in NumbersIn(line.Text))
                {
                    yield return (page.Number, number - page.Number, isAbove, line);
                }
            }
        }
    }

    private static IEnumerable<int> NumbersIn(string text)
    {
        int? number = null;
        foreach (var character in text.Append(' '))
        {
            if (char.IsDigit(character))
            {
                number = Math.Min(((number ?? 0) * 10) + CharUnicodeInfo.GetDecimalDigitValue(character), 100_000);
            }
            else if (number is { } found)
            {
                yield return found;
                number = null;
            }
        }
    }

    private static double Spread<T>(List<T> values, Func<T, double> of) => values.Max(of) - values.Min(of);
}
