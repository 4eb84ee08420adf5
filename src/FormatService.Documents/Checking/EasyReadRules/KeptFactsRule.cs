using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>What the leaflet says in numbers, its easy-read edition says too, by value (FORMATS E-13); and it says no others.</summary>
internal sealed class KeptFactsRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        var leaflet = LeafletValues.Of(new PaperAdaptation().Adapt(edition.Leaflet with { EasyRead = null }, ReadingProfile.EasyRead));
        var said = LeafletValues.Of(edition.Edition.Blocks);
        // The leaflet’s own contact details stand in an edition that has none, and its reference in every edition.
        var contacts = ContactsIn.The(edition.Leaflet.Blocks).Select(contact => contact.Id).ToHashSet();
        foreach (var (shown, node) in leaflet.MissingFrom(said))
        {
            if (shown != edition.Leaflet.Metadata.Reference && (edition.HasContact || !contacts.Contains(node)))
            {
                yield return edition.At(
                    node,
                    DiagnosticCodes.EasyReadFactMissing,
                    Severity.Warning,
                    $"The easy-read edition does not say “{Excerpt.Of(shown)}”, which stands here.",
                    "Say it there too, unless no reader could decide or do anything by it.");
            }
        }

        var known = LeafletValues.Of(edition.Leaflet);
        foreach (var (shown, node) in LeafletValues.Of([.. edition.Rows]).MissingFrom(known))
        {
            if (!IsSmall(shown))
            {
                yield return edition.At(
                    node,
                    DiagnosticCodes.EasyReadFactAdded,
                    Severity.Warning,
                    $"The easy-read edition says “{Excerpt.Of(shown)}”, and the leaflet does not.",
                    "Mend the number, or say it in the leaflet first.");
            }
        }
    }

    // “There are 2 kinds” counts what the edition itself says.
    private static bool IsSmall(string shown) => shown is ['0' or '1' or '2' or '3' or '4'];
}
