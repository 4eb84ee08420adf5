using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-08 and P-09: no runs of capitals, and bold for single words alone.</summary>
internal sealed class EmphasisRule : PrintRule
{
    /// <summary>How many words make a run of capitals with two long ones among them, or with one in more words: “NHS UK GP” is none.</summary>
    private const int FewestCapitals = 3, LongWord = 4;

    /// <summary>How many lines make a paragraph that is no heading, and how much of the text may be such.</summary>
    private const int FewestLines = 3;
    private const double MostBold = 0.1;

    /// <summary>How much larger than most text a heading is.</summary>
    private const double Larger = 1.05;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        foreach (var page in file.Pages)
        {
            var runs = page.Lines.Where(line => !line.IsFurniture).Select(line => CapitalsIn(line.Reading)).Where(run => run.Length > 0).ToList();
            if (runs.Count > 0)
            {
                findings.Add(
                    "P-08", DiagnosticCodes.PrintCapitals, Severity.Warning, page.Number, (runs.Count, "lines"),
                    $"{(runs.Count == 1 ? "A line has" : $"{runs.Count} lines have")} words in capitals: {Quoted(runs[0])}.", "Write small letters, and bold where a word must stand out: words in capitals have no shape.");
            }
        }

        TellBold(file, findings);
    }

    private static void TellBold(PrintedFile file, Findings findings)
    {
        if (file.BodySizePt is not { } size)
        {
            return;
        }

        var bold = file.Pages
            .Select(page => (page.Number, Lines: page.Paragraphs.Where(paragraph => IsBoldText(paragraph, size)).SelectMany(paragraph => paragraph.Lines).ToList()))
            .Where(page => page.Lines.Count > 0)
            .ToList();
        if (bold.Count == 0)
        {
            return;
        }

        var share = bold.Sum(page => page.Lines.Sum(line => line.Text.Length)) / (double)Math.Max(1, file.BodyLines.Sum(line => line.Text.Length));
        findings.Add(
            "P-09", DiagnosticCodes.PrintBold, share > MostBold ? Severity.Warning : Severity.Information, bold[0].Number, (100 * share, "%"),
            $"{bold.Sum(page => page.Lines.Count)} lines are of paragraphs that are bold from end to end: {Quoted(bold[0].Lines[0].Reading)}.",
            "Make bold the words that must stand out, and nothing else.");
    }

    private static bool IsBoldText(Paragraph paragraph, double size) =>
        paragraph.Lines.Length >= FewestLines
        && paragraph.Lines.All(line => line.IsBold && line.SizePt <= size * Larger && !line.IsIn(TagKinds.Heading | TagKinds.Table | TagKinds.Contents | TagKinds.Artifact));

    // The first run of words in capitals; none where there is none. What holds a digit is a reference or a postcode.
    private static string CapitalsIn(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length; first++)
        {
            var end = first;
            while (end < words.Length && IsCapitals(words[end]))
            {
                end++;
            }

            if (end - first >= FewestCapitals && words[first..end].Count(word => word.Count(char.IsLetter) >= LongWord) >= (end - first > FewestCapitals ? 1 : 2))
            {
                return string.Join(' ', words[first..end]);
            }

            first = end;
        }

        return "";
    }

    private static bool IsCapitals(string word) => word.Any(char.IsUpper) && !word.Any(letter => char.IsLower(letter) || char.IsDigit(letter));
}
