using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A leaflet is reviewed within 3 years (FORMATS G-05).</summary>
internal sealed class ReviewPeriodRule : LeafletRule
{
    private const int LongestMonths = 36;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        var facts = leaflet.Metadata;
        var last = facts.LastReviewed > facts.Approved ? facts.LastReviewed : facts.Approved ?? facts.LastReviewed;
        if (last is { } start && facts.NextReview is { } review && review > LatestAfter(start))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.ReviewTooFar,
                Severity.Warning,
                $"The next review is more than {LongestMonths} months after the last one.",
                "Set an earlier review, sooner still where the evidence changes fast.");
        }
    }

    // A front matter is free to say 9999-01-01, and no date comes after the year 9999.
    private static DateOnly LatestAfter(DateOnly start) =>
        start < DateOnly.MaxValue.AddMonths(-LongestMonths) ? start.AddMonths(LongestMonths) : DateOnly.MaxValue;
}
