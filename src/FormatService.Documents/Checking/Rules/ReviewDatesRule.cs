using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A reader has to see how old the advice is and when somebody looks at it again (FORMATS G-04).</summary>
internal sealed class ReviewDatesRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        // A draft waits for its approval; readers get none.
        if (leaflet.Metadata is { Approved: null, Status: not LeafletStatus.Draft })
        {
            yield return Missing("when it was approved", "approved: 2026-02-27");
        }

        if (leaflet.Metadata.NextReview is null)
        {
            yield return Missing("when it is next to be reviewed", "next-review: 2029-02-01");
        }
    }

    private static Diagnostic Missing(string what, string line) => CheckedLeaflet.AboutAll(
        DiagnosticCodes.ReviewDatesMissing,
        Severity.Warning,
        $"The leaflet does not say {what}.",
        $"Write the date in the front matter, as in “{line}”.");
}
