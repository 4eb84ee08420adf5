using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection;

/// <summary>Something measured in a finished PDF that its readers will stumble over.</summary>
/// <param name="Rule">The requirement that it breaks, such as <c>P-01</c>.</param>
/// <param name="Page">The page, counted from 1; null where it concerns the whole file.</param>
/// <param name="Figure">What was measured, in the unit of the rule; null where there is nothing to count.</param>
/// <param name="Unit">The unit of the figure, such as <c>pt</c>; null where there is no figure.</param>
/// <param name="Says">The diagnostic: code, severity, what is wrong, what to do. It has no place in a source.</param>
public sealed record PrintFinding(string Rule, int? Page, double? Figure, string? Unit, Diagnostic Says);
