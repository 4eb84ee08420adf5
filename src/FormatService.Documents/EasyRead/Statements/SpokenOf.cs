using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Tells whether some row of an edition speaks of a statement of the leaflet, in whatever words: by those that both have, by what the glossary says for a hard one, and by the rows around.</summary>
internal sealed partial class SpokenOf
{
    // A word that so many rows have tells none apart, and to follow it would take the square of the length of a text.
    private const int MostOfOneWord = 100;

    // Nobody writes more in a sentence, and a row that is not among the likest speaks of something else.
    private const int MostWords = 60, MostRows = 12, MostParts = 12, ShortestPart = 3, ShortestName = 5, LongestCompound = 20;

    // Found by trial over the samples and a hundred real leaflets.
    private const double LeastOfRow = 0.34, LeastAround = 0.4, LeastAlone = 0.85, LeastOfPart = 0.45;

    private readonly StatementIndex _weights;
    private readonly List<Row> _rows;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wordsOfHelp;

    public SpokenOf(StatementIndex leaflet, AkinStatements akin, IEnumerable<IGrouping<int, Statement>> rows, ILookup<int, ImmutableArray<Statement>> near)
    {
        _weights = leaflet;
        _rows = [.. rows.Select(row => new Row(
            [.. row.SelectMany(said => said.Sense.Words).Select(AkinWords.Of), .. row.Any(said => LessWell().IsMatch(said.Beginning)) ? Worse : []],
            row.Any(said => said.IsUrgent),
            row.Any(said => said.Urgency is not null),
            row.Any(said => said.Lead.Length > 0 || Help().IsMatch(said.Beginning)),
            near[row.Key].SelectMany(meant => meant).Concat(akin.Likest([.. row.SelectMany(said => said.Sense.Words).Select(AkinWords.Of)])).ToHashSet<Statement>(ReferenceEqualityComparer.Instance)))];
        _wordsOfHelp = [.. _rows.Where(row => row.IsHelp).SelectMany(row => row.Words)];
        for (var i = 0; i < _rows.Count; i++)
        {
            foreach (var word in _rows[i].Words)
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }
    }

    /// <summary>What of a statement no row speaks of: all of it, or one of the things that it names; null where all is spoken of.</summary>
    public Statement? LeftOf(Statement statement)
    {
        var words = WordsOf(statement.Sense);
        if (words.Count == 0)
        {
            return null;
        }

        var meanings = Meanings(statement.Beginning);
        return Likest(words, meanings).Exists(row => IsOfTheKind(row, statement) && Covers(words, meanings, row) is var covered && (covered >= LeastAlone || (covered > 0 && _rows[row].Near.Contains(statement))))
            ? PartLeftOf(statement, meanings)
            : statement;
    }

    /// <summary>What of the things that a statement names no row speaks of, where a row surely says the rest; null where all are spoken of.</summary>
    public Statement? PartLeftOf(Statement statement) => PartLeftOf(statement, Meanings(statement.Beginning));

    // “You have chest pain or you struggle to breathe” is two things to call for. Of each at least a word has to stand anywhere, and of what to call for nearly half: “chest pain” is not said by another pain; one word alone has too many plainer ones.
    private Statement? PartLeftOf(Statement statement, List<Meaning> meanings)
    {
        var parts = (statement.IsUrgent ? Between() : BetweenOrAnd()).Split(statement.Beginning);
        return parts.Length is 1 or > MostParts ? null : parts
            .Where(part => WordsOf(StatementSense.Of(part)) is { Count: > 0 } words && (words.Count == 1
                ? IsNamedAlone(words[0], parts, statement, meanings)
                : words.Where(word => IsSaid(word, meanings, statement)).Sum(_weights.Weight) < (statement.IsUrgent || (statement.Urgency is null && Instructions.Is(statement) && !Instructions.Calls(statement)) ? LeastOfPart * words.Sum(_weights.Weight) : double.Epsilon)))
            .Select(part => new Statement(statement.Node, statement.Group, part.Trim(), "", IsHeading: false) { Lead = statement.Lead, IsUrgent = statement.IsUrgent, IsRisk = statement.IsRisk })
            .FirstOrDefault();
    }

    // “Diabetes or kidney disease”: where the edition says the other in the leaflet’s own words, it would say this one too.
    private bool IsNamedAlone(string word, string[] parts, Statement statement, List<Meaning> meanings) =>
        statement.Urgency is null && !statement.Text.Contains('(', StringComparison.Ordinal) && word.Length >= ShortestName && !_places.ContainsKey(AkinWords.Of(word)) && !meanings.Exists(meaning => meaning.Word.Contains(word) && _rows.Exists(row => meaning.Said.Count(row.Contains) * 3 >= meaning.Said.Count * 2))
        && parts.Select(part => WordsOf(StatementSense.Of(part))).Any(others => others.Count > 1 && !others.Contains(word) && others.TrueForAll(other => IsSaid(other, meanings, statement)));

    private bool IsSaid(string word, List<Meaning> meanings, Statement statement) =>
        IsSaid(word, statement) || meanings.Exists(meaning => meaning.Word.Contains(word) && meaning.Said.Exists(said => IsSaid(said, statement)));

    // What is spoken of among what to call for is not said to be done.
    private bool IsSaid(string word, Statement statement) => statement.IsUrgent ? _wordsOfHelp.Contains(AkinWords.Of(word))
        : _places.TryGetValue(AkinWords.Of(word), out var places) && (statement.Urgency is not null || places.Count > MostOfOneWord || places.Exists(place => !_rows[place].IsInCallout));

    // What may go wrong is not told by what to call for, nor the other way round.
    private bool IsOfTheKind(int row, Statement statement) => statement.IsUrgent ? _rows[row].IsHelp : !(statement.IsRisk && _rows[row].IsUrgent);

    // Where nothing else is said, they are all that there is.
    private static List<string> WordsOf(StatementSense sense)
    {
        var words = sense.Words.Where(word => !char.IsDigit(word[0])).Take(MostWords).ToList();
        return words.TrueForAll(Weak.Contains) ? words : [.. words.Where(word => !Weak.Contains(word))];
    }

    private static readonly string[] Worse = [.. StatementSense.Of("worse").Words];

    // What says little of a matter: easy read says “normal” for “usual”, and “get” for “become”.
    private static readonly FrozenSet<string> Weak = StatementSense.Of("become becomes get gets own usual usually normal normally likely feel email able certain already last lasts").Words.ToFrozenSet(StringComparer.Ordinal);

    private List<int> Likest(List<string> words, List<Meaning> meanings)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var word in words.Concat(words.SelectMany(Parts)).Concat(meanings.SelectMany(meaning => meaning.Said)))
        {
            if (_places.TryGetValue(AkinWords.Of(word), out var places) && places.Count <= MostOfOneWord)
            {
                foreach (var place in places)
                {
                    sums[place] = sums.GetValueOrDefault(place) + _weights.Weight(word);
                }
            }
        }

        return [.. sums.OrderByDescending(pair => pair.Value).Take(MostRows).Select(pair => pair.Key)];
    }

    private double Covers(List<string> words, List<Meaning> meanings, int row)
    {
        var (own, around, all) = (0d, 0d, 0d);
        foreach (var word in words)
        {
            var weight = _weights.Weight(word);
            var isOwn = Says(row, word, meanings);
            all += weight;
            own += isOwn ? weight : 0;
            around += isOwn || Says(row - 1, word, meanings) || Says(row + 1, word, meanings) ? weight : 0;
        }

        return own >= all * LeastOfRow && around >= all * LeastAround ? own / all : 0;
    }

    private bool Says(int row, string word, List<Meaning> meanings) =>
        row >= 0 && row < _rows.Count
        && (_rows[row].Contains(word) || IsInTwoWords(_rows[row], word) || meanings.Exists(meaning => meaning.Word.Contains(word) && meaning.Said.Count(_rows[row].Contains) * 3 >= meaning.Said.Count * 2));

    // “Nosebleed” is said by “your nose bleeds”.
    private static bool IsInTwoWords(Row row, string word)
    {
        var parts = Parts(word).ToList();
        return Enumerable.Range(0, parts.Count / 2).Any(pair => row.Contains(parts[2 * pair]) && row.Contains(parts[(2 * pair) + 1]));
    }

    private static IEnumerable<string> Parts(string word) =>
        Enumerable.Range(ShortestPart, Math.Max(0, Math.Min(word.Length, LongestCompound) - (2 * ShortestPart) + 1)).SelectMany(end => (string[])[word[..end].TrimEnd('e'), word[end..].TrimEnd('e')]);

    // “Constipated” is said by “it is hard to poo”.
    private static List<Meaning> Meanings(string text) =>
    [
        .. EasyReadGlossary.Standard.Hard.FindAll(text).Select(found => new Meaning(
            StatementSense.Of(text[found.Start..found.End]).WordSet,
            [.. StatementSense.Of(found.Value.Plain).Words])),
    ];

    // “Doctors call this” calls for nothing.
    [GeneratedRegex(@"\b(?:call(?! (?:this|it|these|them)\b)|phone|ring|999|111|112|emergency|hospital|ambulance|get help|tell (?:us|your|the|a)|speak to|talk to|contact|see (?:your|the|a))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Help();

    // “You cannot see as well” is “Your sight gets worse”.
    [GeneratedRegex(@"\b(?:not|n['’]t|less) (?:\w+ ){0,2}(?:(?:as|so|very) )?(?:well|good)\b|\b(?:as|less) well\b|\bbadly\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LessWell();

    [GeneratedRegex(@";|,? or\b|, and\b|\([^()]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenOrAnd();

    [GeneratedRegex(@";|,? or\b|\([^()]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    private sealed record Meaning(IReadOnlySet<string> Word, List<string> Said);

    private sealed record Row(HashSet<string> Words, bool IsUrgent, bool IsInCallout, bool IsHelp, HashSet<Statement> Near)
    {
        public bool Contains(string word) => Words.Contains(AkinWords.Of(word));
    }
}
