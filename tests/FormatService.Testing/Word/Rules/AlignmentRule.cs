using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-06: text is ragged and set from where its lines begin; no word is hyphenated.</summary>
public sealed class AlignmentRule() : WordRule("W-06")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        if (file.Settings?.Element(WordNames.W + "autoHyphenation").Val() is not ("0" or "false" or "off"))
        {
            yield return At("settings", "words may be hyphenated");
        }

        foreach (var style in file.Styles.All)
        {
            foreach (var alignment in style.Element.Descendants(WordNames.W + "jc").Select(jc => jc.Val()).Where(value => value is not ("start" or "center" or "end")))
            {
                yield return At($"style {style.Id}", $"lines are set {alignment}");
            }
        }

        foreach (var paragraph in file.Stories.SelectMany(story => story.Paragraphs))
        {
            // What runs against its leaflet, its list or its table is set to the side of the other lines. A picture may stand in the middle; words may not.
            var isAgainst = paragraph.Effective("bidi").IsOn() != leaflet.Language.IsRightToLeft
                || paragraph.Cell is not null || paragraph.Label is not null || paragraph.Property("ind") is not null;
            if (paragraph.Effective("jc").Val() is { } alignment and not "start" && !(alignment == "end" && isAgainst) && !(alignment == "center" && string.IsNullOrWhiteSpace(paragraph.Text)))
            {
                yield return At(paragraph, $"its lines are set {alignment}");
            }
        }
    }
}
