using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-05: text has a contrast of 4.5 to 1 with what is under it (WCAG 1.4.3), by colours that no theme can change.</summary>
public sealed class ContrastRule() : WordRule("MS-05")
{
    private const double Least = 4.5;

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var run in file.Stories.SelectMany(story => story.Runs).Where(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            var contrast = TextColours.Contrast(run);
            if (contrast is null)
            {
                yield return At(run.Paragraph, $"the colours of “{run.Text}” are not known");
            }
            else if (contrast < Least)
            {
                yield return At(run.Paragraph, FormattableString.Invariant($"“{run.Text}” has a contrast of {contrast:0.00}"));
            }

            if (run.Effective("color")?.Attribute(WordNames.W + "themeColor") is { } theme)
            {
                yield return At(run.Paragraph, $"“{run.Text}” has the colour {theme.Value} of a theme");
            }

            if (run.Effective("highlight").Val() is { } highlight and not "none")
            {
                yield return At(run.Paragraph, $"“{run.Text}” is highlighted in {highlight}");
            }
        }

        foreach (var paragraph in file.Said.SelectMany(story => story.Paragraphs))
        {
            if (paragraph.Label is { Colour: { } colour } label && colour != "auto" && !(TextColours.Contrast(paragraph, colour) >= Least))
            {
                yield return At(paragraph, $"“{label.Text}” does not stand out from its ground");
            }
        }
    }
}
