using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// What a leaflet itself says that its words mean, in a list of words: “Dislocation: When the ball comes out of the cup.” A draft says the same, since two meanings of
/// one word help nobody.
/// </summary>
internal sealed partial class OwnMeanings : TextVisitor
{
    private const int Longest = 120;

    private readonly Dictionary<string, string> _byTerm = new(StringComparer.OrdinalIgnoreCase);

    private OwnMeanings()
    {
    }

    /// <summary>Finds the meanings that a leaflet gives; of two the first counts.</summary>
    public static OwnMeanings In(Leaflet leaflet)
    {
        var meanings = new OwnMeanings();
        meanings.VisitAll(leaflet);
        return meanings;
    }

    /// <summary>A hard word as the leaflet explains it, or as the glossary does.</summary>
    /// <param name="term">The word.</param>
    /// <param name="met">The form of it that was met.</param>
    public GlossaryTerm Of(GlossaryTerm term, string met) =>
        _byTerm.Count > 0 && (_byTerm.TryGetValue(term.Term, out var meaning) || _byTerm.TryGetValue(met, out meaning)) ? term with { Plain = meaning } : term;

    /// <inheritdoc/>
    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            if (definition.Meaning is [Paragraph first, ..] && first.Inlines.All(inline => inline is Text) && MeaningIn(LeafletText.Of(first.Inlines)) is { } meaning)
            {
                _byTerm.TryAdd(InBrackets().Replace(LeafletText.Of(definition.Term), "").Trim(), meaning);
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Take(ImmutableArray<Inline> line)
    {
    }

    /// <inheritdoc/>
    protected override void Take(string line)
    {
    }

    // “means” has to go on with it, and what tells to do something is no meaning.
    private static string? MeaningIn(string text) =>
        SentenceSplitter.Split(text).FirstOrDefault()?.TrimEnd('.') is { Length: > 0 and <= Longest } first && Meaning().IsMatch(first) && !Order().IsMatch(first)
            ? char.ToLowerInvariant(first[0]) + first[1..]
            : null;

    [GeneratedRegex(@" ?\([^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:an?|the|when|medicines?|something|someone|somebody|part|parts|words?) [^0-9:;?!]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaning();

    [GeneratedRegex(@"\b(?:must|should|do not|don['’]t|never|call|phone|tell us|ask)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
