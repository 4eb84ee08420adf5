using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-14: the file has a title and a language.</summary>
public sealed class TitleAndLanguageRule() : WordRule("MS-14")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        if (string.IsNullOrWhiteSpace(file.Core?.Element(WordNames.Dc + "title")?.Value))
        {
            yield return At("properties", "there is no title");
        }

        if (string.IsNullOrWhiteSpace(file.Styles.Default("rPr", "lang").Val()))
        {
            yield return At("styles", "the document has no language");
        }
    }
}
