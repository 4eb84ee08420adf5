using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-02: the document says its language for every kind of script, and each letter has a language that is known.</summary>
public sealed class LanguageRule() : WordRule("W-02")
{
    private static readonly string[] Attributes = ["val", "eastAsia", "bidi"];

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var language = file.Styles.Default("rPr", "lang");
        var theme = file.Settings?.Element(WordNames.W + "themeFontLang");
        var wanted = leaflet.Language;
        var own = wanted.IsRightToLeft ? "bidi" : wanted.Script is "Hans" or "Hant" or "Jpan" or "Kore" ? "eastAsia" : "val";
        foreach (var (place, element) in new[] { ("styles", language), ("settings", theme) })
        {
            if (!WordLanguages.AreSame(element?.Attribute(WordNames.W + own)?.Value, wanted.Value))
            {
                yield return At(place, $"the language of the document is not {wanted}");
            }

            foreach (var name in Attributes)
            {
                var value = element?.Attribute(WordNames.W + name)?.Value;
                if (value is not null ? !WordLanguages.IsKnown(value) : name == "val")
                {
                    yield return At(place, $"the language {name} is “{value}”");
                }
            }
        }

        foreach (var run in file.Stories.SelectMany(story => story.Runs))
        {
            foreach (var letter in run.Text.EnumerateRunes().Where(Rune.IsLetter))
            {
                if (run.LanguageOf(letter) is var said && (said is null || !WordLanguages.IsKnown(said)))
                {
                    yield return At(run.Paragraph, $"“{letter}” in “{run.Text}” has the language “{said}”");
                    break;
                }
            }
        }
    }
}
