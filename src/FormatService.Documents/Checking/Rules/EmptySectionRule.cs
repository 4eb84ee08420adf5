using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A heading promises something under it; where all of that is for the web, paper has the bare heading.</summary>
internal sealed class EmptySectionRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var group in leaflet.Groups)
        {
            foreach (var run in EmptySections.Of(group).Where(run => run.Count == 1))
            {
                yield return Empty(leaflet, run[0], "has nothing under it", "Write the section, or take the heading away.");
            }

            foreach (var section in group.Blocks.OfType<Section>().Where(section => !group.IsWebOnly && IsWebOnly(section)))
            {
                yield return Empty(leaflet, section, "has nothing under it but web-only text", "Put the heading inside “::: web-only” too.");
            }
        }
    }

    private static bool IsWebOnly(Section section) =>
        !section.Blocks.IsEmpty && section.Blocks.All(block => block is MediumBlock { Medium: Medium.WebOnly });

    private static Diagnostic Empty(CheckedLeaflet leaflet, Section section, string what, string hint) => leaflet.At(
        section.Id,
        DiagnosticCodes.EmptySection,
        Severity.Warning,
        $"The heading “{Excerpt.Of(LeafletText.Of(section.Heading))}” {what}.",
        hint);
}
