using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>Two versions of one leaflet have to be told apart (FORMATS G-03).</summary>
internal sealed class VersionRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (string.IsNullOrWhiteSpace(leaflet.Metadata.Version))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.VersionMissing,
                Severity.Error,
                "The leaflet has no version.",
                "Write “version: 1.0” in the front matter.");
        }
    }
}
