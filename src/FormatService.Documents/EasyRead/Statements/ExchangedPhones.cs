using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds telephone numbers that an edition gives for somebody else, or for something else: “Call 111” of what the leaflet says to call 999 for, the number of
/// the ward below the name of the clinic. It is only told where the leaflet gives another number for the same, and the row, its heading or its contact has that nowhere.
/// </summary>
internal sealed class ExchangedPhones
{
    // Found by trial over the samples and a hundred real leaflets.
    private const double LeastLikeness = 0.5, LeastToBeSure = 0.75, NearlyAsLike = 0.7, MuchLess = 0.5;

    // Nobody gives more. A word that so many have tells none apart.
    private const int MostStatements = 5_000, MostOfOneWord = 100, MostBeside = 20, MostPhones = 10, LongestNumber = 15;

    // How it is called says nothing of what for.
    private static readonly ImmutableHashSet<string> HowToCall = [.. StatementSense.Of("call phone ring contact telephone number text speak talk line message urgent emergency now straight away").Words];

    private readonly List<Subject> _leaflet;
    private readonly List<Subject> _edition;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public ExchangedPhones(IEnumerable<Statement> leaflet, ImmutableArray<Block> leafletBlocks, IEnumerable<Statement> edition, ImmutableArray<Block> editionBlocks)
    {
        _leaflet = [.. Subjects(leaflet, leafletBlocks, isEdition: false)];
        _edition = [.. Subjects(edition, editionBlocks, isEdition: true)];
        _known = [.. _leaflet.SelectMany(subject => subject.Keys)];
        for (var i = 0; i < _leaflet.Count; i++)
        {
            foreach (var word in _leaflet[i].About.SelectMany(words => words).Distinct(StringComparer.Ordinal))
            {
                if (!_places.TryGetValue(word, out var places))
                {
                    _places.Add(word, places = []);
                }

                places.Add(i);
            }
        }
    }

    /// <summary>What is exchanged, in the order of the edition; of a callout whose heading has the number of something else, once.</summary>
    public IEnumerable<ExchangedValue> Find()
    {
        foreach (var together in _edition.GroupBy(subject => subject.Place))
        {
            var judged = together.Where(subject => subject.Keys.Exists(_known.Contains)).Select(subject => (Said: subject, Verdict: Judge(subject))).ToList();
            var isMostlyRight = judged.Count(pair => pair.Verdict.IsRight) > judged.Count(pair => pair.Verdict.Meant is not null);
            foreach (var (said, verdict) in judged.Where(pair => pair.Verdict.Meant is not null && (!isMostlyRight || !pair.Said.IsByHeading || pair.Verdict.IsSure)).Take(isMostlyRight ? MostStatements : 1))
            {
                var (meant, phone) = (verdict.Meant!, said.Phones.First(phone => _known.Contains(PhoneNumbers.KeyOf(phone))));
                yield return new ExchangedValue(said.Statement, Value(phone, said.Statement.Node), meant.Statement, Value(meant.Phones[0], meant.Statement.Node));
            }
        }
    }

    private static StatedValue Value(string phone, NodeId node) => new(ValueKind.Named, PhoneNumbers.KeyOf(phone), phone, node);

    // By its own words, or where they tell nothing by those of its row or its heading. Whoever may be meant by any of them has the number: it is right.
    private (bool IsRight, bool IsSure, Subject? Meant) Judge(Subject said)
    {
        Subject? meant = null;
        var isSure = false;
        foreach (var words in said.About)
        {
            var likest = Likest(words);
            var (best, owner) = (likest.Count > 0 ? likest[0].Likeness : 0, likest.Where(pair => said.IsAnyOf(pair.Subject)).Select(pair => pair.Likeness).FirstOrDefault());
            if (owner > 0 && owner >= best * NearlyAsLike)
            {
                return (true, false, null);
            }

            if (meant is null && best >= LeastLikeness && owner <= best * MuchLess)
            {
                (meant, isSure) = (likest[0].Subject, best >= LeastToBeSure);
            }
        }

        return (false, isSure, meant);
    }

    private List<(Subject Subject, double Likeness)> Likest(ImmutableHashSet<string> words)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var word in words.Order(StringComparer.Ordinal).Where(word => _places.TryGetValue(word, out var places) && places.Count <= MostOfOneWord))
        {
            foreach (var place in _places[word])
            {
                sums[place] = sums.GetValueOrDefault(place) + Weight(word);
            }
        }

        var all = words.Sum(Weight);
        return [.. sums.Where(pair => pair.Value > 0).Select(pair => (Subject: _leaflet[pair.Key], Likeness: _leaflet[pair.Key].About.Max(about => Likeness(words, all, about)))).OrderByDescending(pair => pair.Likeness)];
    }

    private double Likeness(ImmutableHashSet<string> words, double all, ImmutableHashSet<string> about)
    {
        var shared = about.Where(words.Contains).Sum(Weight);
        return shared > 0 ? shared / Math.Sqrt(all * about.Sum(Weight)) : 0;
    }

    // What all have tells none apart, and what none has is said of nobody.
    private double Weight(string word) => _places.TryGetValue(word, out var places) ? Math.Log((double)(_leaflet.Count + 1) / places.Count) : 0;

    private static IEnumerable<Subject> Subjects(IEnumerable<Statement> statements, ImmutableArray<Block> blocks, bool isEdition)
    {
        foreach (var group in statements.GroupBy(statement => statement.Group).Take(MostStatements))
        {
            var beside = group.Take(MostBeside).ToList();
            var row = Words(string.Join(". ", beside.Select(statement => statement.Text)));
            foreach (var statement in beside)
            {
                var own = Words($"{statement.Label}. {statement.Text}");
                var below = Words(statement.Below.Text);
                if (!statement.Phones.IsEmpty)
                {
                    yield return new Subject(statement, [.. statement.Phones.Take(MostPhones)], statement.IsHeading ? [own] : About(own, row, isEdition || row.IsEmpty ? below : [])) { Place = statement.Node.Value };
                }
                else if (!statement.IsHeading && !statement.Below.Phones.IsEmpty && !beside.Exists(other => !other.Phones.IsEmpty))
                {
                    yield return new Subject(statement, [.. statement.Below.Phones.Take(MostPhones)], About(own, row)) { Place = statement.Below.Node.Value, IsByHeading = true };
                }
            }
        }

        foreach (var contact in ContactsIn.The(blocks).Take(MostStatements))
        {
            var name = LeafletText.Of(contact.Name).Trim();
            var phones = contact.Entries.SelectMany(entry => StatementReader.PhonesOf(entry.Value)).Take(MostPhones).ToImmutableArray();
            if (phones.Length > 0)
            {
                yield return new Subject(new Statement(contact.Id, 0, name, "", IsHeading: true), phones, [Words(name)]) { Place = contact.Id.Value };
            }
        }
    }

    private static ImmutableArray<ImmutableHashSet<string>> About(params ReadOnlySpan<ImmutableHashSet<string>> words) => [.. words.ToArray().Where(some => !some.IsEmpty).Take(3)];

    private static ImmutableHashSet<string> Words(string text) => [.. StatementSense.Of(text).Words.Where(word => !HowToCall.Contains(word) && !(word.Length > LongestNumber))];

    /// <summary>Who or what some numbers are given for, by its own words and by those around it.</summary>
    private sealed record Subject(Statement Statement, ImmutableArray<string> Phones, ImmutableArray<ImmutableHashSet<string>> About)
    {
        public required string Place { get; init; }

        public bool IsByHeading { get; init; }

        public List<string> Keys => field ??= [.. Phones.Select(PhoneNumbers.KeyOf)];

        public bool IsAnyOf(Subject other) => Keys.Exists(other.Keys.Contains);
    }
}
