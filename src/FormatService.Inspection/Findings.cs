using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection;

/// <summary>Gathers what rules find, and what they cannot decide.</summary>
internal sealed class Findings
{
    private readonly List<PrintFinding> _found = [];
    private readonly Dictionary<(string Rule, string Reason), SortedSet<int>> _undecided = [];

    public IEnumerable<PrintFinding> Found => _found;

    public IEnumerable<UndecidedPoint> Undecided => _undecided.Select(point => new UndecidedPoint(point.Key.Rule, [.. point.Value], point.Key.Reason));

    /// <summary>Notes a finding.</summary>
    public void Add(string rule, string code, Severity severity, int? page, (double Value, string Unit)? figure, string message, string hint) =>
        _found.Add(new PrintFinding(
            rule, page, figure is { } found ? Math.Round(found.Value, 2) : null, figure?.Unit, new Diagnostic(code, severity, message, hint, null)));

    /// <summary>Notes what cannot be decided; the same on several pages is told once.</summary>
    public void CannotDecide(string rule, int? page, string reason)
    {
        if (!_undecided.TryGetValue((rule, reason), out var pages))
        {
            _undecided.Add((rule, reason), pages = []);
        }

        if (page is { } number)
        {
            pages.Add(number);
        }
    }
}
