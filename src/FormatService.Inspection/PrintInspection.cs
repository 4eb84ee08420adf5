using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection;

/// <summary>What measuring a finished PDF has shown.</summary>
/// <param name="Measures">The figures.</param>
/// <param name="Findings">What is wrong, by page; what concerns the whole file stands first.</param>
/// <param name="Undecided">What could not be decided.</param>
public sealed record PrintInspection(PrintMeasures Measures, ImmutableArray<PrintFinding> Findings, ImmutableArray<UndecidedPoint> Undecided)
{
    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(finding => finding.Says.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count(finding => finding.Says.Severity == Severity.Warning);
}
