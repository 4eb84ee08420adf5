using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-09: the file is not in compatibility mode, in which checkers check less.</summary>
public sealed class CompatibilityRule() : WordRule("W-09")
{
    private const string Mode = "15";

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var mode = file.Settings?.Descendants(WordNames.W + "compatSetting").Where(setting => setting.Attribute(WordNames.W + "name")?.Value == "compatibilityMode"
            && setting.Attribute(WordNames.W + "uri")?.Value == "http://schemas.microsoft.com/office/word").Select(setting => setting.Val()).FirstOrDefault();
        if (mode != Mode)
        {
            yield return At("settings", $"the compatibility mode is “{mode}”");
        }
    }
}
