using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A reader has to see who says this (FORMATS G-02).</summary>
internal sealed class OrganisationRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (string.IsNullOrWhiteSpace(leaflet.Metadata.Organisation))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.OrganisationMissing,
                Severity.Error,
                "The leaflet does not say which organisation publishes it.",
                "Write “organisation: …” in the front matter.");
        }
    }
}
