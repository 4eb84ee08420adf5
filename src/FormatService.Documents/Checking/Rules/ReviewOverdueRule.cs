using System.Globalization;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A leaflet past its review may say what is no longer right (FORMATS G-04). It is a finding and never in the bytes of an artefact.</summary>
internal sealed class ReviewOverdueRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Metadata.NextReview is { } review && review < leaflet.Today)
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.ReviewOverdue,
                Severity.Warning,
                $"The review of the leaflet was due on {review.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
                "Ask its owner to review it before more people are given it.");
        }
    }
}
