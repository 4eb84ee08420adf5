using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection;

/// <summary>An inspection, or why there is none. One of the two is there.</summary>
/// <param name="Inspection">What was measured.</param>
/// <param name="Refusal">Why the file could not be inspected, and what to do.</param>
public sealed record InspectionAnswer(PrintInspection? Inspection, Diagnostic? Refusal);
