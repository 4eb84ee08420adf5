using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-16: text stands in one column, above all from 16 point up.</summary>
internal sealed class ColumnRule : PrintRule
{
    private const double LargePrint = 16;

    /// <summary>What makes a column: lines of this many characters, as many of them as this, beside as many others.</summary>
    private const int Wide = 15, High = 6;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        foreach (var page in file.Pages)
        {
            var columns = page.Paragraphs
                .Where(paragraph => paragraph.Lines.Length >= 2 && !paragraph.Lines[0].IsIn(TagKinds.Table | TagKinds.Artifact) && paragraph.Lines.Average(line => line.Text.Length) >= Wide)
                .GroupBy(paragraph => (int)Math.Round(paragraph.Lines[1].Left / 12))
                .Select(group => (
                    Left: group.Min(paragraph => paragraph.Lines.Min(line => line.Left)),
                    Right: group.Max(paragraph => paragraph.Lines.Max(line => line.Right)),
                    Top: group.Max(paragraph => paragraph.Lines[0].Baseline),
                    Bottom: group.Min(paragraph => paragraph.Lines[^1].Baseline),
                    Lines: group.Sum(paragraph => paragraph.Lines.Length)))
                .Where(column => column.Lines >= High)
                .OrderBy(column => column.Left)
                .ToList();
            var beside = columns.Zip(columns.Skip(1)).Where(pair => pair.First.Right < pair.Second.Left && Math.Min(pair.First.Top, pair.Second.Top) > Math.Max(pair.First.Bottom, pair.Second.Bottom)).ToList();
            if (beside.Count == 0)
            {
                continue;
            }

            var gutter = beside.Min(pair => pair.Second.Left - pair.First.Right);
            findings.Add(
                "P-16", DiagnosticCodes.PrintColumns, file.BodySizePt >= LargePrint ? Severity.Warning : Severity.Information, page.Number, (beside.Count + 1, "columns"),
                $"Text stands in {beside.Count + 1} columns, {Number(gutter)} point apart{(file.IsTagged ? "" : ", or in a table without tags")}.",
                "Use one column: who reads with a magnifier loses the way between columns.");
        }
    }
}
