using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>Somebody has to answer for what it says (FORMATS G-02).</summary>
internal sealed class OwnerRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (string.IsNullOrWhiteSpace(leaflet.Metadata.Owner))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.OwnerMissing,
                Severity.Error,
                "The leaflet does not say who answers for its content.",
                "Write the role, not the name, as “owner: …” in the front matter.");
        }
    }
}
