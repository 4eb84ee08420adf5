using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-03: nobody is kept from copying, changing or hearing the document.</summary>
public sealed class RestrictionRule() : WordRule("MS-03")
{
    private static readonly string[] Settings = ["documentProtection", "writeProtection", "formsDesign", "lockedCanvas"];

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var name in Settings.Where(name => file.Settings?.Element(WordNames.W + name) is not null))
        {
            yield return At("settings", $"{name} restricts the document");
        }

        foreach (var name in file.Package.Names.Where(name => name.Contains("EncryptedPackage", StringComparison.OrdinalIgnoreCase) || name.Contains("DataSpaces", StringComparison.OrdinalIgnoreCase)))
        {
            yield return At(name, "the document is encrypted");
        }

        foreach (var locked in file.Stories.SelectMany(story => story.Element.Descendants(WordNames.W + "lock")).Where(locked => locked.Val() is not ("unlocked" or null)))
        {
            yield return At("body", $"a content control is locked: {locked.Val()}");
        }
    }
}
