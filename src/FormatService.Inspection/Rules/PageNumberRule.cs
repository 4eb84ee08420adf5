using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-15 and P-21: every page has its number, always in the same place. Asked of files of two pages and more.</summary>
internal sealed class PageNumberRule : PrintRule
{
    private const double Close = 2;
    private const int LongestLine = 90;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var pages = file.Pages.Where(page => page.Lines.Length > 0).ToList();
        if (pages.Count < 2)
        {
            return;
        }

        var numbered = Candidates(pages)
            .GroupBy(candidate => (candidate.Offset, candidate.IsAbove, candidate.Beside))
            .Select(group => group.DistinctBy(candidate => candidate.Page).ToList())
            .MaxBy(group => group.Count) ?? [];
        if (numbered.Count < Math.Max(2, pages.Count / 2))
        {
            findings.Add(
                "P-21", DiagnosticCodes.PrintPageNumbers, Severity.Information, null, (pages.Count, "pages"),
                numbered.Count == 0 ? "No page numbers were found." : $"{numbered.Count} of {pages.Count} pages have a number at one place, too few to be page numbers.", "Number every page, best as “Page 3 of 9”, as large as the text.");
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
    private static IEnumerable<(int Page, int Offset, bool IsAbove, string Beside, TextLine Line)> Candidates(List<PaintedPage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var line in page.Lines)
            {
                var isAbove = line.Baseline > page.Height / 2;
                if ((!FurnitureFinder.IsInZone(line, page) && !line.IsFurniture) || line.Text.Length > LongestLine)
                {
                    continue;
                }

                foreach (var (number, beside) in NumbersIn(line.Text))
                {
                    yield return (page.Number, number - page.Number, isAbove, beside, line);
                }
            }
        }
    }

    /// <summary>The numbers of a text, each with the word before it or, at the beginning, after it: “Page” in “Page 3 of 9”.</summary>
    private static IEnumerable<(int Number, string Beside)> NumbersIn(string text)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('-', '–', '|', '.', ',', '(', ')', '[', ']', '·');
            if (word.Length is > 0 and < 6 && word.All(char.IsDigit))
            {
                var number = word.Aggregate(0, (value, digit) => (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit));
                yield return (number, i > 0 ? FurnitureFinder.Pattern(words[i - 1]) : words.Length > 1 ? FurnitureFinder.Pattern(words[1]) : "");
            }
        }
    }

    private static double Spread<T>(List<T> values, Func<T, double> of) => values.Max(of) - values.Min(of);
}
