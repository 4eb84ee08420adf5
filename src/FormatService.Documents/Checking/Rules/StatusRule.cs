using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A leaflet says whether it may be given to readers (FORMATS G-07).</summary>
internal sealed class StatusRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Metadata.Status is null)
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.StatusMissing,
                Severity.Warning,
                "The leaflet does not say whether it is approved.",
                "Write “status: draft” or “status: approved” in the front matter.");
        }
    }
}
