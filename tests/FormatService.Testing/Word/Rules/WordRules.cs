using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>All rules. W-12, the schema, is judged by <see cref="Judges.OpenXmlJudge"/>.</summary>
public static class WordRules
{
    public static IReadOnlyList<WordRule> All { get; } =
    [
        new AlternativeTextRule(),
        new TableHeaderRule(),
        new RestrictionRule(),
        new HeadingStyleRule(),
        new ContrastRule(),
        new InlineObjectRule(),
        new SimpleTableRule(),
        new LinkTextRule(),
        new ContentControlRule(),
        new HeadingOrderRule(),
        new RepeatedBlankRule(),
        new LayoutTableRule(),
        new WatermarkRule(),
        new TitleAndLanguageRule(),
        new PropertiesRule(),
        new LanguageRule(),
        new DirectionRule(),
        new TypedListRule(),
        new KeepTogetherRule(),
        new AlignmentRule(),
        new FactsInBodyRule(),
        new FieldRule(),
        new CompatibilityRule(),
        new HiddenContentRule(),
        new NamedStyleRule(),
        new TraceRule(),
    ];

    /// <summary>All that the rules find in a file made from a leaflet, adapted or not.</summary>
    public static IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet) => All.SelectMany(rule => rule.Findings(file, leaflet));

    /// <summary>The rule of an id.</summary>
    public static WordRule Of(string id) => All.Single(rule => rule.Id == id);
}
