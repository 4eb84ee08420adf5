namespace FormatService.Documents.Diagnostics;

/// <summary>Every code a diagnostic can have. Codes are stable: one that falls out of use is not given again.</summary>
public static class DiagnosticCodes
{
    // FS1xxx: reading a source.

    /// <summary>The source is empty.</summary>
    public const string EmptySource = "FS1001";

    // FS2xxx: what a leaflet says, and what was asked for.

    /// <summary>A profile was asked for that readers must not be given.</summary>
    public const string ProfileRefused = "FS2901";

    // FS3xxx: rendering.

    /// <summary>No font has a character.</summary>
    public const string MissingGlyph = "FS3001";

    // FS4xxx: conformance of what was rendered.

    /// <summary>An artefact breaks a rule of the standard it claims.</summary>
    public const string ConformanceViolation = "FS4001";
}
