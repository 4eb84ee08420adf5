namespace FormatService.Documents.Diagnostics;

/// <summary>Something to say about a leaflet to the person who wrote or asked for it: what is wrong, where, and what to do.</summary>
/// <param name="Code">A stable code, listed in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">Whether it stops the work.</param>
/// <param name="Message">What is wrong, in one sentence a person without training understands.</param>
/// <param name="Hint">What to do about it; null only where the message says it.</param>
/// <param name="Span">Where in the source; null when it concerns no one place.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string? Hint, SourceSpan? Span);

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Information,

    /// <summary>Somebody should look; nothing is stopped.</summary>
    Warning,

    /// <summary>No artefact can be made, or none that may be given out.</summary>
    Error,
}
