using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A list of links is read out without the sentences round them (WCAG 2.4.4): “here” and a bare address say nothing.</summary>
internal sealed class LinkTextRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var placed in leaflet.Texts.Where(placed => placed.Kind != TextKind.Contact))
        {
            foreach (var link in InlineWalk.All(placed.Inlines).OfType<Link>())
            {
                var words = LeafletText.Of(link.Inlines).Trim();
                if (IsAddress(words))
                {
                    yield return Finding(leaflet, placed.Id, $"The link text is the bare address “{Excerpt.Of(words)}”.");
                }
                else if (leaflet.Words?.EmptyLinkTexts.Contains(CheckingWords.Comparable(words).TrimEnd('.', '…')) == true)
                {
                    yield return Finding(leaflet, placed.Id, $"The link text is only “{words}”.");
                }
            }
        }
    }

    private static Diagnostic Finding(CheckedLeaflet leaflet, NodeId node, string message) =>
        leaflet.At(node, DiagnosticCodes.LinkTextMeaningless, Severity.Warning, message, "Say where it leads: “Book a blood test”.");

    private static bool IsAddress(string words) =>
        words.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || (words.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !words.Contains(' ', StringComparison.Ordinal));
}
