using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A screen reader says “picture” by itself; the alternative text says what the picture shows (WCAG 1.1.1).</summary>
internal sealed class AltTextRule : LeafletRule
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff"];

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var figure in leaflet.Blocks.Select(placed => placed.Block).OfType<Figure>())
        {
            if (figure.Alt.Text is not { } alt)
            {
                continue;
            }

            var comparable = CheckingWords.Comparable(alt).Trim();
            if (PictureEndings.Any(ending => comparable.EndsWith(ending, StringComparison.Ordinal)))
            {
                yield return Finding(leaflet, figure, $"The alternative text “{Excerpt.Of(alt)}” is the name of a file.");
            }
            else if (leaflet.Words?.EmptyAltBeginnings.FirstOrDefault(beginning => comparable.StartsWith(beginning + " ", StringComparison.Ordinal)) is { } said)
            {
                yield return Finding(leaflet, figure, $"The alternative text begins with “{said}”, which a screen reader says anyway.");
            }
        }
    }

    private static Diagnostic Finding(CheckedLeaflet leaflet, Figure figure, string message) => leaflet.At(
        figure.Id, DiagnosticCodes.AltTextUseless, Severity.Warning, message, "Say what the picture shows, or mark it {.decorative} when it adds nothing.");
}
