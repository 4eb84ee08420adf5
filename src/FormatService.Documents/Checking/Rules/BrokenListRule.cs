using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// Dashes on lines of their own, as a copied web page has them, are items without words; under a line of text
/// Markdown takes them for the underline of a heading, so headings with nothing under them stand in a row.
/// </summary>
internal sealed class BrokenListRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var placed in leaflet.Blocks)
        {
            if (placed.Block is ListBlock list && list.Items.FirstOrDefault(IsEmpty) is { } item)
            {
                yield return leaflet.At(
                    item.Id,
                    DiagnosticCodes.BrokenList,
                    Severity.Warning,
                    "A list item has no words.",
                    "Write the dash and the words of an item on one line.");
            }
        }

        foreach (var group in leaflet.Groups)
        {
            foreach (var run in EmptySections.Of(group).Where(run => run.Count > 1))
            {
                yield return leaflet.At(
                    run[0].Id,
                    DiagnosticCodes.BrokenList,
                    Severity.Warning,
                    $"{run.Count} headings in a row have nothing under them, from “{Excerpt.Of(LeafletText.Of(run[0].Heading))}” on.",
                    "A dash alone under a line makes it a heading. If this is a list, write the dash and the words of an item on one line.");
            }
        }
    }

    private static bool IsEmpty(ListItem item) => item.Blocks.All(block => block is Paragraph { Inlines.IsEmpty: true });
}
