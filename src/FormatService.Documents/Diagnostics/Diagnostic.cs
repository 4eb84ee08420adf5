namespace FormatService.Documents.Diagnostics;

/// <summary>Something to say about a leaflet to the person who wrote or asked for it: what is wrong, where, and what to do.</summary>
/// <param name="Code">A stable code, listed in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">Whether it stops the work.</param>
/// <param name="Message">What is wrong, in one sentence a person without training understands.</param>
/// <param name="Hint">What to do about it; null only where the message says it.</param>
/// <param name="Span">Where in the source; null when it concerns no one place.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, string? Hint, SourceSpan? Span)
{
    private const int Longest = 500;

    /// <summary>What is wrong; what a source put into it is cut in the middle where it would fill a page.</summary>
    public string Message { get; init; } = Shortened(Message);

    /// <summary>What to do about it, as short.</summary>
    public string? Hint { get; init; } = Hint is null ? null : Shortened(Hint);

    private static string Shortened(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int head = Longest / 2, tail = text.Length - (Longest / 2) + 1;
        head -= char.IsHighSurrogate(text[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(text[tail]) ? 1 : 0;
        return $"{text.AsSpan(0, head)}…{text.AsSpan(tail)}";
    }
}

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
