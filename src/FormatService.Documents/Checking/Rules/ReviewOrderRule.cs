using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>Dates that contradict each other: one of them is wrong, and nobody can tell which.</summary>
internal sealed class ReviewOrderRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        var facts = leaflet.Metadata;
        if (facts.NextReview <= facts.Approved)
        {
            yield return Contradiction("The next review is not after the approval.");
        }

        if (facts.NextReview <= facts.LastReviewed)
        {
            yield return Contradiction("The next review is not after the last review.");
        }

        if (facts.Approved > leaflet.Today)
        {
            yield return Contradiction("The date of approval has not come yet.");
        }

        if (facts.LastReviewed > leaflet.Today)
        {
            yield return Contradiction("The date of the last review has not come yet.");
        }
    }

    private static Diagnostic Contradiction(string message) =>
        CheckedLeaflet.AboutAll(DiagnosticCodes.ReviewOrder, Severity.Error, message, "Correct the dates in the front matter.");
}
