using System.Globalization;
using FormatService.Inspection;

namespace FormatService.Cli;

/// <summary>Writes an inspection for people: the figures, then what is wrong by page, then what nobody could decide.</summary>
internal static class InspectionReport
{
    public static void Write(TextWriter writer, string file, PrintInspection inspection)
    {
        var measures = inspection.Measures;
        Line(writer, file);
        Line(writer, string.Create(CultureInfo.InvariantCulture, $"  pages            {measures.Pages}, the first {measures.PageWidthMm:0} × {measures.PageHeightMm:0} mm, {(measures.IsTagged ? "tagged" : "without tags")}"));
        Figure(writer, "smallest text", measures.SmallestSizePt, "0.##", " pt");
        Figure(writer, "most text", measures.BodySizePt, "0.##", " pt");
        Figure(writer, "lines apart", measures.Leading, "0.00", " sizes");
        Figure(writer, "full line", measures.CharactersPerLine, "0", " characters");
        Figure(writer, "lowest contrast", measures.LowestContrast, "0.00", " to 1");
        Figure(writer, "least margin", measures.SmallestMarginMm, "0.0", " mm");
        if (!measures.Fonts.IsEmpty)
        {
            Line(writer, $"  fonts            {string.Join(", ", measures.Fonts)}");
        }

        foreach (var finding in inspection.Findings)
        {
            var place = finding.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}") : "whole file";
            Line(writer, DiagnosticLine.Of($"  {place}, {finding.Rule}", finding.Says));
        }

        foreach (var point in inspection.Undecided)
        {
            Line(writer, $"  {PlaceOf(point)}, {point.Rule}: cannot be decided: {point.Reason}");
        }

        Line(writer, string.Create(CultureInfo.InvariantCulture, $"  errors {inspection.Errors}, warnings {inspection.Warnings}, cannot be decided {inspection.Undecided.Length}"));
    }

    private static void Figure(TextWriter writer, string name, double? figure, string format, string unit) =>
        Line(writer, $"  {name,-16} {(figure is { } value ? value.ToString(format, CultureInfo.InvariantCulture) + unit : "nothing to measure")}");

    private static string PlaceOf(UndecidedPoint point) => point.Pages.Length switch
    {
        0 => "whole file",
        1 => string.Create(CultureInfo.InvariantCulture, $"page {point.Pages[0]}"),
        _ => $"pages {Ranges([.. point.Pages])}",
    };

    /// <summary>Numbers as “1 to 4, 7”.</summary>
    private static string Ranges(ReadOnlySpan<int> numbers)
    {
        var ranges = new List<string>();
        for (var i = 0; i < numbers.Length;)
        {
            var end = i;
            while (end + 1 < numbers.Length && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            ranges.Add(end == i
                ? numbers[i].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{numbers[i]} to {numbers[end]}"));
            i = end + 1;
        }

        return string.Join(", ", ranges);
    }

    /// <summary>What a file says must not steer the terminal it is shown on.</summary>
    private static void Line(TextWriter writer, string text) =>
        writer.WriteLine(string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character)));
}
