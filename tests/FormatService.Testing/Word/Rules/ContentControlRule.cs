using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-09: every content control has a title and a tag.</summary>
public sealed class ContentControlRule() : WordRule("MS-09")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet) =>
        from story in file.Stories
        from control in story.Element.Descendants(WordNames.W + "sdt")
        let properties = control.Element(WordNames.W + "sdtPr")
        from name in (string[])["alias", "tag"]
        where string.IsNullOrWhiteSpace(properties?.Element(WordNames.W + name).Val())
        select At(story.Name, $"a content control has no {name}");
}
