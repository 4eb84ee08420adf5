using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>“Ask a member of staff” is no use to a blind reader at home: there has to be a telephone number or a mail address (FORMATS G-08).</summary>
internal sealed class OtherFormatsRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Metadata.OtherFormats is null)
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.OtherFormatsMissing,
                Severity.Warning,
                "The leaflet does not say how to ask for it in another format or language.",
                "Write “other-formats:” with “phone:” and “email:” in the front matter.");
        }
    }
}
