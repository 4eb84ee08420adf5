using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-10: nothing is hidden in the file: no variables, no words that are not shown.</summary>
public sealed class HiddenContentRule() : WordRule("W-10")
{
    private static readonly string[] Hiding = ["vanish", "webHidden", "specVanish"];

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        if (file.Settings?.Element(WordNames.W + "docVars") is not null)
        {
            yield return At("settings", "there are document variables");
        }

        foreach (var run in file.Stories.SelectMany(story => story.Runs).Where(run => Hiding.Any(name => run.Effective(name).IsOn())))
        {
            yield return At(run.Paragraph, $"“{run.Text}” is hidden");
        }
    }
}
