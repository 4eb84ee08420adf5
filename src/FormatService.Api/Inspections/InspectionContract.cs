using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection;

namespace FormatService.Api.Inspections;

/// <summary>What was measured in a PDF.</summary>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Warnings">How many findings are warnings.</param>
/// <param name="Measures">The figures.</param>
/// <param name="Findings">What is wrong, by page; what concerns the whole file stands first.</param>
/// <param name="Undecided">What could not be decided, and where to look instead.</param>
internal sealed record InspectionContract(
    int Errors, int Warnings, PrintMeasures Measures, ImmutableArray<FindingContract> Findings, ImmutableArray<UndecidedPoint> Undecided)
{
    public static InspectionContract Of(PrintInspection inspection) => new(
        inspection.Errors, inspection.Warnings, inspection.Measures, [.. inspection.Findings.Select(FindingContract.Of)], inspection.Undecided);
}

/// <summary>A finding as the service writes it.</summary>
/// <param name="Rule">The requirement that is broken, such as P-18.</param>
/// <param name="Code">The stable code of the finding.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Page">The page, counted from 1; none where it concerns the whole file.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Unit">The unit of the figure.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
internal sealed record FindingContract(string Rule, string Code, Severity Severity, int? Page, double? Figure, string? Unit, string Message, string? Hint)
{
    public static FindingContract Of(PrintFinding finding) => new(
        finding.Rule, finding.Says.Code, finding.Says.Severity, finding.Page, finding.Figure, finding.Unit, finding.Says.Message, finding.Says.Hint);
}
