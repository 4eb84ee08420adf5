using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds conditions that an edition asks for together where each is enough in the leaflet: “if you have a cough and feel short of breath” for “if you have a cough or feel
/// short of breath”. Whoever has but one of them would wait. And the other way round: where the leaflet asks for both, “you have eaten or you can walk” sends home who cannot walk.
/// </summary>
internal sealed partial class JoinedConditions
{
    // Nobody writes more. A word that so many have tells none apart.
    private const int MostStatements = 5_000, MostParts = 12, MostOfOneWord = 50;

    private readonly List<Condition> _leaflet;
    private readonly Dictionary<string, List<(int Condition, int Part)>> _places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Statement> _edition;
    private readonly JoinedConditions? _alternatives;

    /// <summary>Reads the conditions of a leaflet.</summary>
    /// <param name="leaflet">The leaflet.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="alternatives">The same, of conditions of which each is enough, to look for those that are asked for together; null to read just those.</param>
    public JoinedConditions(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition, JoinedConditions? alternatives = null)
    {
        _edition = edition;
        _alternatives = alternatives;
        _leaflet = [.. leaflet.Where(statement => !statement.IsHeading).Take(MostStatements).SelectMany(statement => ConditionsOf(statement).SelectMany(text => PartsOf(text)).Select(parts => new Condition(statement, Parts(parts))))];
        for (var i = 0; i < _leaflet.Count; i++)
        {
            for (var part = 0; part < _leaflet[i].Parts.Length; part++)
            {
                foreach (var word in _leaflet[i].Parts[part])
                {
                    if (!_places.TryGetValue(word, out var places))
                    {
                        _places.Add(word, places = []);
                    }

                    places.Add((i, part));
                }
            }
        }
    }

    /// <summary>What is asked for together, or one by one, where the leaflet asks for it otherwise; in the order of the edition.</summary>
    public IEnumerable<OppositeStatement> Find() =>
        from row in _edition.Where(said => !said.IsHeading).Take(MostStatements).GroupBy(said => said.Group)
        let open = row.TakeWhile(said => !IfAtEnd().IsMatch(said.Beginning)).Count()
        from pair in row.Select((said, place) => (said, IsBelow: place > open))
        let said = pair.said
        from text in pair.IsBelow ? [said.Beginning] : ConditionsOf(said)
        from part in _alternatives is null ? Alternatives(text) : [text]
        let both = (_alternatives is null ? And() : Or()).Split(part, 2)
        where both.Length == 2
        let meant = Both(WordsOf(both[0]), WordsOf(both[1]))
        where meant is not null
        select _alternatives is null ? new OppositeStatement(said, meant, "and", "or", IsGrave: false) : new OppositeStatement(said, meant, "or", "and", IsGrave: false);

    // One condition of the leaflet has both, in two of its parts; where it is the only way, none has them otherwise.
    private Statement? Both(ImmutableHashSet<string> one, ImmutableHashSet<string> other, bool isOnly = true)
    {
        if (_alternatives?.Both(one, other, isOnly: false) is not null)
        {
            return null;
        }

        var (own, others) = (one.Except(other), other.Except(one));
        var (places, otherPlaces) = (PlacesOf(own), PlacesOf(others));
        return isOnly && places.Overlaps(otherPlaces) ? null : places
            .SelectMany(place => otherPlaces.Where(beside => beside.Condition == place.Condition && beside.Part != place.Part).Select(beside => (place, beside)))
            .Where(pair => IsMostlyIn(own, pair.place) && IsMostlyIn(others, pair.beside))
            .OrderBy(pair => pair.place)
            .Select(pair => _leaflet[pair.place.Condition].Statement)
            .FirstOrDefault();
    }

    private bool IsMostlyIn(ImmutableHashSet<string> words, (int Condition, int Part) place) => 2 * words.Count(_leaflet[place.Condition].Parts[place.Part].Contains) >= words.Count;

    private HashSet<(int Condition, int Part)> PlacesOf(ImmutableHashSet<string> words) =>
        [.. words.Where(word => _places.TryGetValue(word, out var places) && places.Count <= MostOfOneWord).SelectMany(word => _places[word])];

    // What stands behind “if”, or all of what goes on from it.
    private static IEnumerable<string> ConditionsOf(Statement statement)
    {
        var text = statement.Beginning;
        if (IfAtEnd().IsMatch(statement.Lead.Length > StatementSense.Longest ? "" : statement.Lead))
        {
            return [text];
        }

        return If().Matches(text).Take(MostParts).Select(match => match.Groups["condition"].Value);
    }

    // “A cough, a fever or pain” are three; in “a cough, a fever, and pain” a comma tells nothing.
    private static IEnumerable<string> Alternatives(string text) =>
        (text.Contains(", and ", StringComparison.OrdinalIgnoreCase) || !Or().IsMatch(text) ? Or() : OrComma()).Split(CommaAnd().Replace(text, " and ")).Take(MostParts);

    // The alternatives of a condition; or, where both are looked for, all that each of them asks for together.
    private IEnumerable<IEnumerable<string>> PartsOf(string text) =>
        _alternatives is null ? [Alternatives(text)] : Or().Split(text).Take(MostParts).Select(alternative => And().Split(CommaAnd().Replace(alternative, " and ")).Take(MostParts));

    // “Liver disease or kidney disease” are told apart by what each has alone.
    private static ImmutableArray<ImmutableHashSet<string>> Parts(IEnumerable<string> texts)
    {
        var parts = texts.Select(WordsOf).ToList();
        var counts = parts.SelectMany(words => words).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return [.. parts.Select(words => words.Where(word => counts[word] == 1).ToImmutableHashSet())];
    }

    private static ImmutableHashSet<string> WordsOf(string text) =>
        [.. StatementSense.WordsOf(text).Select(AkinWords.Of).Where(word => !AkinWords.Light.Contains(word) && !Feeling.Contains(word))];

    // Whoever has a fever feels it.
    private static readonly ImmutableHashSet<string> Feeling = [.. StatementSense.WordsOf("feel become get new bad very think see notice look start sign symptom").Select(AkinWords.Of)];

    [GeneratedRegex(@"\b(?:if|when)\b(?<condition>[^.;:]{1,400})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex If();

    [GeneratedRegex(@"\b(?:if|when)(?: you)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfAtEnd();

    // “70 or older” is one; “a cough or fever” is two.
    private const string NoBound = @"(?!(?:more|less|over|under|above|below|(?:high|low|old|young|long|short|lat|earli|bigg|small|larg|great|heavi|light|fast|slow|bett|strong|weak|soon|few|thick|thin|deep|wid|furth)er)\b)";

    [GeneratedRegex(@",? or " + NoBound, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Or();

    [GeneratedRegex(@",? or " + NoBound + "|, ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrComma();

    [GeneratedRegex(@", and ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommaAnd();

    [GeneratedRegex(@" and ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    private sealed record Condition(Statement Statement, ImmutableArray<ImmutableHashSet<string>> Parts);
}
