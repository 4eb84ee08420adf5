using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>What the leaflet says in numbers, its easy-read edition says too, by value and with its unit (FORMATS E-13); and it says no others.</summary>
internal sealed class KeptFactsRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        var known = LeafletValues.Known(edition.Leaflet);
        var differences = ValueComparison.Of(LeafletValues.Of(edition.OnPaper), known, LeafletValues.Of(edition.Edition.Blocks), LeafletValues.Of(edition.Said)).ToList();

        // The leaflet’s own contact details stand in an edition that has none, and its reference in every edition.
        var contacts = ContactsIn.The(edition.Leaflet.Blocks).Select(contact => contact.Id).ToHashSet();
        return differences
            .Where(difference => difference.Kind switch
            {
                ValueDifferenceKind.Missing => difference.Value.Shown != edition.Leaflet.Metadata.Reference && (edition.HasContact || !contacts.Contains(difference.Value.Node)),
                ValueDifferenceKind.Added => !IsSmall(difference.Value.Shown),
                _ => true,
            })
            .Concat(Exchanged(edition).Where(exchanged => !differences.Exists(told => told.Kind == exchanged.Kind && told.Value.Key == exchanged.Value.Key)))
            .Select(difference => Finding(edition, difference))
            .Concat(Moved(edition, known))
            .Concat(edition.IsEnglish ? BelowOthers(edition).Select(moved => Moved(edition, moved)) : []);
    }

    // A heading with the wrong number is told once for all that stands below it.
    private static IEnumerable<MisplacedRow> BelowOthers(CheckedEdition edition)
    {
        var told = edition.ExchangedPhones.Where(exchanged => exchanged.Said.Phones.IsEmpty).Select(exchanged => exchanged.Said.Below.Node).ToHashSet();
        return edition.MisplacedUrgency.Where(moved => !told.Contains(moved.Said.Below.Node));
    }

    private static Diagnostic Moved(CheckedEdition edition, MisplacedRow moved) => edition.At(
        moved.Said.Node,
        DiagnosticCodes.EasyReadFactExchanged,
        Severity.Warning,
        $"The leaflet says “{Excerpt.Of(moved.Meant.Whole)}” below “{Excerpt.Of(moved.Meant.Below.Text)}”; this row stands below “{Excerpt.Of(moved.Said.Below.Text)}”: “{Excerpt.Of(moved.Said.Whole)}”.",
        "See that each row stands below the heading that says whom to call for it.");

    // What the leaflet has nowhere is told already, and when somebody answers is said of whoever it is.
    private static IEnumerable<Diagnostic> Moved(CheckedEdition edition, LeafletValues known)
    {
        if (!edition.IsEnglish)
        {
            return [];
        }

        var ofContacts = LeafletValues.Of([.. ContactsIn.The(edition.Leaflet.Blocks)]);
        return edition.Statements.Exchanged
            .Where(exchanged => known.Has(exchanged.Value) && !(exchanged.Said.Label.Length == 0 && exchanged.Value.Kind is ValueKind.Time or ValueKind.Day && ofContacts.Has(exchanged.Value)))
            .Concat(edition.ExchangedPhones)
            .Concat(edition.MisplacedValues)
            .Concat(edition.MisplacedContacts)
            .Where(exchanged => !edition.IsColumnHead(exchanged.Said.Text))
            .DistinctBy(exchanged => (exchanged.Said.Node, exchanged.Value.Shown))
            .Select(exchanged => Moved(edition, exchanged));
    }

    private static Diagnostic Moved(CheckedEdition edition, ExchangedValue exchanged) => edition.At(
        exchanged.Said.Node,
        DiagnosticCodes.EasyReadFactExchanged,
        Severity.Warning,
        $"The leaflet says “{Excerpt.Of(exchanged.InLeaflet.Shown)}” in “{Excerpt.Of(exchanged.Meant.Whole)}”; this row says “{Excerpt.Of(exchanged.Value.Shown)}”: “{Excerpt.Of(exchanged.Said.Whole)}”.",
        "See that each number stands with what it is said of.");

    // “5 days” and “5 weeks” may both stand in the leaflet: a sentence that is nearly the leaflet’s own is held against that one alone.
    private static IEnumerable<ValueDifference> Exchanged(CheckedEdition edition) => edition.IsEnglish
        ? edition.Statements.Same.SelectMany(pair => ValueComparison.Between([.. pair.Meant.Select(meant => meant.Text)], pair.Said.Text, pair.Said.Node))
        : [];

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
            ValueDifferenceKind.Changed => edition.At(
                node,
                DiagnosticCodes.EasyReadFactAdded,
                Severity.Error,
                $"The leaflet says “{meant}”; this row says “{said}”.",
                "Write what the leaflet has."),
            ValueDifferenceKind.NearlySame => edition.At(
                node,
                DiagnosticCodes.EasyReadFactAdded,
                Severity.Warning,
                $"The leaflet says “{meant}”; this row says “{said}”, which the leaflet does not.",
                "See that nobody mistyped it, or say it in the leaflet first."),
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
