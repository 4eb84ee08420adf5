using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A heading stands alone in the list of headings that a screen reader reads out: a colon leads nowhere there.</summary>
internal sealed class HeadingColonRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var section in leaflet.Blocks.Select(placed => placed.Block).OfType<Section>())
        {
            var heading = LeafletText.Of(section.Heading).TrimEnd();
            if (heading.EndsWith(':'))
            {
                yield return leaflet.At(
                    section.Id,
                    DiagnosticCodes.HeadingColon,
                    Severity.Warning,
                    $"The heading “{Excerpt.Of(heading)}” ends with a colon.",
                    "Take the colon away.");
            }
        }
    }
}
