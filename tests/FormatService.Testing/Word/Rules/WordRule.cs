using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>One rule for Word files (FORMATS §3). It looks at a file as it is; the leaflet says what the author wrote, which no format may change.</summary>
/// <param name="id">Its id.</param>
public abstract class WordRule(string id)
{
    public string Id { get; } = id;

    /// <summary>What breaks the rule.</summary>
    public abstract IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet);

    protected WordFinding At(string place, string message) => new(Id, place, message);

    protected WordFinding At(WordParagraph paragraph, string message) => new(Id, paragraph.Place, message);
}
