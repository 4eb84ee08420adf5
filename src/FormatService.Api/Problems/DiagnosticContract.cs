using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;

namespace FormatService.Api.Problems;

/// <summary>A diagnostic as the service writes it.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="File">The file it stands in, where there were several.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
internal sealed record DiagnosticContract(string Code, Severity Severity, string Message, string? Hint, string? File, int? Line, int? Column)
{
    public static DiagnosticContract Of(Diagnostic diagnostic) => new(
        diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Hint,
        diagnostic.Span?.File, diagnostic.Span?.Line, diagnostic.Span?.Column);

    public static ImmutableArray<DiagnosticContract> Of(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];
}
