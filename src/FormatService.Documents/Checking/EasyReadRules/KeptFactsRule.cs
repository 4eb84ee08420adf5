using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>What the leaflet says in numbers, its easy-read edition says too, by value and with its unit (FORMATS E-13); and it says no others.</summary>
internal sealed class KeptFactsRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        var leaflet = LeafletValues.Of(new PaperAdaptation().Adapt(edition.Leaflet with { EasyRead = null }, ReadingProfile.EasyRead));
        var differences = ValueComparison.Of(leaflet, LeafletValues.Known(edition.Leaflet), LeafletValues.Of(edition.Edition.Blocks), LeafletValues.Of([.. edition.Rows]));

        // The leaflet’s own contact details stand in an edition that has none, and its reference in every edition.
        var contacts = ContactsIn.The(edition.Leaflet.Blocks).Select(contact => contact.Id).ToHashSet();
        return differences
            .Where(difference => difference.Kind switch
            {
                ValueDifferenceKind.Missing => difference.Value.Shown != edition.Leaflet.Metadata.Reference && (edition.HasContact || !contacts.Contains(difference.Value.Node)),
                ValueDifferenceKind.Added => !IsSmall(difference.Value.Shown),
                _ => true,
            })
            .Select(difference => Finding(edition, difference));
    }

    private static Diagnostic Finding(CheckedEdition edition, ValueDifference difference)
    {
        var (node, said) = (difference.Value.Node, Excerpt.Of(difference.Value.Shown));
        var meant = Excerpt.Of(difference.InLeaflet?.Shown ?? "");
        return difference.Kind switch
        {
            ValueDifferenceKind.Missing => edition.At(
                node,
                DiagnosticCodes.EasyReadFactMissing,
                Severity.Warning,
                $"The easy-read edition does not say “{said}”, which stands here.",
                "Say it there too, unless no reader could decide or do anything by it."),
            ValueDifferenceKind.UnitChanged => edition.At(
                node,
                DiagnosticCodes.EasyReadUnit,
                Severity.Error,
                $"The leaflet says “{meant}”; this row says “{said}”.",
                "Write the unit that the leaflet has."),
            ValueDifferenceKind.UnitLost => edition.At(
                node,
                DiagnosticCodes.EasyReadUnit,
                Severity.Error,
                $"The leaflet says “{meant}”; this row says “{said}” without a unit.",
                "Write the unit beside the number: nobody can tell the dose without it."),
            _ => edition.At(
                node,
                DiagnosticCodes.EasyReadFactAdded,
                Severity.Warning,
                $"The easy-read edition says “{said}”, and the leaflet does not.",
                "Mend the number, or say it in the leaflet first."),
        };
    }

    // “There are 2 kinds” counts what the edition itself says.
    private static bool IsSmall(string shown) => shown is ['0' or '1' or '2' or '3' or '4'];
}
