using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.Diagnostics;

namespace FormatService.Fuzzing.Checks;

/// <summary>What is promised of every diagnostic: a code, what is wrong in words that fit on a screen, and, of an error, what to do and where.</summary>
internal static partial class DiagnosticContract
{
    private const int LongestMessage = 600;
    private const int MostDiagnostics = 5_000;

    // These concern the source as a whole, or what stands in no one place of it: its title, its head, what is no longer listed.
    private static readonly HashSet<string> Placeless =
    [
        DiagnosticCodes.EmptySource, DiagnosticCodes.SourceTooLarge, DiagnosticCodes.NotText, DiagnosticCodes.TooManyPages, DiagnosticCodes.MissingTitle,
        DiagnosticCodes.NestedTooDeeply, DiagnosticCodes.MoreOfTheSame, DiagnosticCodes.MissingGlyph,
    ];

    /// <summary>The first thing that is wrong with them; null where nothing is.</summary>
    public static (string Code, string What, string Message)? Fault(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.Length > MostDiagnostics)
        {
            return (diagnostics[^1].Code, "comes thousands of times", $"There are {diagnostics.Length}.");
        }

        foreach (var diagnostic in diagnostics)
        {
            if (FaultOf(diagnostic) is { } what)
            {
                return (diagnostic.Code, what, $"{diagnostic}");
            }
        }

        return null;
    }

    private static string? FaultOf(Diagnostic diagnostic) => diagnostic switch
    {
        { Code: var code } when !Code().IsMatch(code) => "has no code",
        { Message: var message } when string.IsNullOrWhiteSpace(message) => "has no message",
        { Message.Length: > LongestMessage } => "has a message as long as a page",
        { Hint.Length: > LongestMessage } => "has a hint as long as a page",
        { Message: var message } when !IsWellFormed(message) => "has half a character in its message",
        { Hint: { } hint } when !IsWellFormed(hint) => "has half a character in its hint",
        { Severity: Severity.Error, Hint: null or "" } => "has no hint",
        { Severity: Severity.Error, Span: null } when !Placeless.Contains(diagnostic.Code) && !IsAdvice(diagnostic.Code) => "has no place",
        { Span: { Line: < 1 } or { Column: < 1 } } => "has a place that is none",
        _ => null,
    };

    // What the checker says may concern something that the leaflet lacks.
    private static bool IsAdvice(string code) => code.StartsWith("FS2", StringComparison.Ordinal);

    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD && !text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex("^FS[0-9]{4}$")]
    private static partial Regex Code();
}
