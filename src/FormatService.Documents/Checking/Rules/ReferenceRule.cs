using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>Staff order, file and replace leaflets by their reference (FORMATS G-03).</summary>
internal sealed class ReferenceRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (string.IsNullOrWhiteSpace(leaflet.Metadata.Reference))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.ReferenceMissing,
                Severity.Warning,
                "The leaflet has no reference.",
                "Write “reference: …” in the front matter, such as Y/064.");
        }
    }
}
