using System.Collections.Immutable;

namespace FormatService.Inspection;

/// <summary>What could not be decided by measuring, so that nobody takes silence for praise.</summary>
/// <param name="Rule">The requirement, such as <c>P-18</c>; “all” where it concerns every rule.</param>
/// <param name="Pages">The pages, counted from 1; none where it concerns the whole file.</param>
/// <param name="Reason">Why it cannot be decided, and what to look at instead.</param>
public sealed record UndecidedPoint(string Rule, ImmutableArray<int> Pages, string Reason);
