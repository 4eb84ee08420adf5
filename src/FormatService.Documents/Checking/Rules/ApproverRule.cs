using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>An approval is somebody's (FORMATS G-07).</summary>
internal sealed class ApproverRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Metadata is { Status: LeafletStatus.Approved } facts && string.IsNullOrWhiteSpace(facts.Approver))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.ApproverMissing,
                Severity.Warning,
                "The leaflet is approved, but does not say by whom.",
                "Write “approver: …” in the front matter.");
        }
    }
}
