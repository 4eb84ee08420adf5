using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A heading is taken in at a glance; in large print a long one fills half a page.</summary>
internal sealed class LongHeadingRule : LeafletRule
{
    private const int LongestCharacters = 65;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        // The limit was set for English; other scripts count characters in other ways.
        if (leaflet.Words is null)
        {
            yield break;
        }

        foreach (var section in leaflet.Blocks.Select(placed => placed.Block).OfType<Section>())
        {
            var heading = LeafletText.Of(section.Heading);
            if (heading.Length > LongestCharacters)
            {
                yield return leaflet.At(
                    section.Id,
                    DiagnosticCodes.LongHeading,
                    Severity.Information,
                    $"The heading “{Excerpt.Of(heading)}” has more than {LongestCharacters} characters.",
                    "Say the point in fewer words, and the rest under it.");
            }
        }
    }
}
