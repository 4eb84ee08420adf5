using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Reading;

/// <summary>Collects what a reader has to say. Of one kind it lists so many and counts the rest: a hostile source must not drown the answer.</summary>
internal sealed class Findings
{
    private const int MostOfOneKind = 200;

    private readonly List<Diagnostic> _found = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Severity> _severities = new(StringComparer.Ordinal);

    /// <summary>Adds a diagnostic at a place.</summary>
    public void Add(string code, Severity severity, string message, string? hint, SourceSpan? span)
    {
        var count = _counts.GetValueOrDefault(code) + 1;
        _counts[code] = count;
        _severities[code] = count == 1 || severity > _severities[code] ? severity : _severities[code];
        if (count <= MostOfOneKind)
        {
            _found.Add(new Diagnostic(code, severity, message, hint, span));
        }
    }

    /// <summary>Adds diagnostics that were made elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Hint, diagnostic.Span);
        }
    }

    /// <summary>All that was found, in the order of the source.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var sorted = _found
            .OrderBy(diagnostic => diagnostic.Span?.Line ?? 0)
            .ThenBy(diagnostic => diagnostic.Span?.Column ?? 0);
        var more = _counts
            .Where(pair => pair.Value > MostOfOneKind)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Diagnostic(
                DiagnosticCodes.MoreOfTheSame,
                _severities[pair.Key],
                $"{pair.Value - MostOfOneKind} more of {pair.Key} are not listed.",
                "Mend those listed and look again.",
                null));
        return [.. sorted, .. more];
    }
}
