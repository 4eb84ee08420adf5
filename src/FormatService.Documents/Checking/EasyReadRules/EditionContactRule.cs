using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>An edition says whom to ask.</summary>
internal sealed class EditionContactRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        // Numbers in running text do for a reader, if not for a telephone that dials them.
        if (!edition.HasContact && !edition.Edition.Blocks.Any(PlainContacts.TellsHow)
            && !CheckedLeaflet.Of(edition.Leaflet, SourceMap.Empty, default).Blocks.Any(placed => placed.Block is ContactDetails))
        {
            yield return edition.AboutAll(
                DiagnosticCodes.EasyReadContactMissing, Severity.Warning, "The easy-read edition does not say how to contact anybody.", "Write ::: contact with a telephone number, in it or in the leaflet.");
        }
    }
}
