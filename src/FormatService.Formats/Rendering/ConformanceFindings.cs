using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Pdf.Validation;

namespace FormatService.Formats.Rendering;

/// <summary>Says of the rules that a file breaks what the policy wants said.</summary>
internal static class ConformanceFindings
{
    public static IEnumerable<RenderFinding> Of(IEnumerable<PdfViolation> violations, ConformancePolicy policy) => policy switch
    {
        ConformancePolicy.Off => [],
        ConformancePolicy.Report => violations.Select(violation => Finding(
            violation, Severity.Warning, "The file breaks", "It does not claim to be PDF/UA or PDF/A, so it may be looked at but should not be published. ")),
        _ => violations.Select(violation => Finding(violation, Severity.Error, "The file would break", "")),
    };

    private static RenderFinding Finding(PdfViolation violation, Severity severity, string breaks, string hint) => new(
        DiagnosticCodes.ConformanceViolation,
        severity,
        $"{breaks} {violation.Clause}: {violation.Message}",
        hint + "This is a fault of the program, not of the leaflet: please report it.",
        violation.NodeId is { } node ? new NodeId(node) : null);
}
