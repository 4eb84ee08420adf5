using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>An edition goes to readers when the clinical owner and a group of readers have signed off what it is now (FORMATS E-15, 2.4).</summary>
internal sealed class SignOffRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (edition.Edition.Origin != EasyReadOrigin.Authored)
        {
            yield break;
        }

        foreach (var reason in EasyReadApproval.Of(edition.Leaflet).Reasons)
        {
            yield return edition.AboutAll(
                DiagnosticCodes.EasyReadNotSignedOff,
                Severity.Warning,
                $"The easy-read edition counts as a draft: {char.ToLowerInvariant(reason[0])}{reason[1..]}",
                $"Write role, name, date, version and fingerprint below “easy-read-sign-offs”. The fingerprint of what it is now is {EasyReadApproval.FingerprintOf(edition.Leaflet)}.");
        }

        // What is given to readers hangs on no clock, so this alone does not make a draft of it.
        foreach (var signOff in edition.Leaflet.Metadata.EasyReadSignOffs.Where(signOff => SignOffCredibility.IsStillToCome(signOff, edition.Today)))
        {
            yield return edition.AboutAll(
                DiagnosticCodes.EasyReadNotSignedOff,
                Severity.Error,
                $"The sign-off of “{signOff.Name}” has the date {SignOffCredibility.Written(signOff.Date)}, which is still to come.",
                "Write the day on which it was signed.");
        }
    }
}
