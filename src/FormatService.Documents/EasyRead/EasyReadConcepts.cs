using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// The ideas that there is a picture for, by the name that sources give them (<c>doctor</c>, <c>blood-pressure</c>), from <c>concepts.tsv</c>.
/// The same idea has the same picture throughout (FORMATS E-04).
/// </summary>
public static partial class EasyReadConcepts
{
    private const string Resource = "FormatService.Documents.EasyRead.concepts.tsv";

    // The rows of the file that are no ideas: words in which a word means something else, fields that others name, and what no picture shows.
    private const string OtherSenses = "-";
    private const char Field = '@', Unsure = '*', Not = '!', Unshown = '~';

    // “ department is closed” and the like.
    private const int FarthestClosed = 40;

    // No sentence names more. Each is looked for in all of it.
    private const int MostIdeas = 20;

    private static readonly Lazy<Concepts> All = new(Read);

    /// <summary>The names of all ideas, in the order of the file.</summary>
    public static ImmutableArray<string> Names => All.Value.Names;

    /// <summary>The picture for an idea: <c>hi:people/doctor</c> of Health Icons or <c>ms:flight</c> of Material Symbols; null when there is none.</summary>
    public static string? PictureOf(string name) => All.Value.Pictures.GetValueOrDefault(name);

    /// <summary>
    /// The idea that an English sentence is about; null where none is certain. A sentence that denies or forbids has none: a picture of a car beside
    /// “do not drive” says the opposite, and what a crossed-out one denies may not be what the sentence does. A word of several senses needs another of
    /// the same field beside it: “joint accounts” are no joints.
    /// </summary>
    public static string? Find(string sentence)
    {
        if (Denials.Discourages(sentence))
        {
            return null;
        }

        // What a sentence begins with is what it is about, but for when something is done: “before the operation we ask you to sign” is about the signing.
        var said = Timeless(sentence, [.. All.Value.Said.FindAll(sentence).Where(phrase => phrase.Value.Name.Length > 0 && !Closed().IsMatch(sentence[phrase.End..Math.Min(sentence.Length, phrase.End + FarthestClosed)]))]);
        if (said.Count == 0 || !IsShown(sentence, said[0]))
        {
            return null;
        }

        var first = said[0].Value;
        var other = said.Take(MostIdeas).FirstOrDefault(phrase => first.GivesWayTo.Contains(phrase.Value.Name) && (IsUnshown(phrase.Value.Name) || IsShown(sentence, phrase))).Value?.Name ?? first.Name;
        return IsUnshown(other) ? null : other;
    }

    /// <summary>Whether a text denies or forbids something of an idea in one sentence, whatever it allows in another.</summary>
    internal static bool IsDenied(string name, string text) =>
        SentenceSplitter.Split(text).Any(sentence => Denials.Discourages(sentence) && All.Value.Said.FindAll(sentence).Any(phrase => phrase.Value.Name == name));

    private static List<FoundPhrase<SaidIdea>> Timeless(string sentence, List<FoundPhrase<SaidIdea>> said)
    {
        if (said.Count == 0)
        {
            return said;
        }

        var times = Times.In(sentence, ofTreatment: false);
        var treatments = said.Exists(phrase => IsTreatment(phrase.Value.Name)) ? Times.In(sentence, ofTreatment: true) : times;
        return said.FindAll(phrase => !(IsTreatment(phrase.Value.Name) ? treatments : times)[phrase.Start]);
    }

    private static bool IsShown(string sentence, FoundPhrase<SaidIdea> found) =>
        !IsUnshown(found.Value.Name) && !ProperNames.GoesOn(sentence, found.Start, found.End) && found.Value.IsMeantIn(sentence, found)
        && !(IsPartOfBody(found.Value.Name) && (IsOneOfTwo(sentence, found) || IsMeasure(sentence, found) || IsPartOfThing(sentence, found)));

    private static bool IsUnshown(string name) => name[0] == Unshown;

    private static bool IsTreatment(string name) => name is "operation" or "vessel-surgery";

    private static bool IsPartOfBody(string name) => All.Value.Pictures[name].StartsWith("hi:body/", StringComparison.Ordinal);

    // Lungs beside “a clot in a leg or lung” would say that it is in the lungs.
    private static bool IsOneOfTwo(string sentence, FoundPhrase<SaidIdea> found) =>
        sentence.AsSpan(0, found.Start).TrimEnd().EndsWith(" or", StringComparison.OrdinalIgnoreCase)
        || sentence.AsSpan(found.End).TrimStart().StartsWith("or ", StringComparison.OrdinalIgnoreCase);

    // “Higher than the back of your knee” is about a seat.
    private static bool IsMeasure(string sentence, FoundPhrase<SaidIdea> found) => sentence.AsSpan(0, found.Start).Contains(" than ", StringComparison.OrdinalIgnoreCase);

    // “The teeth of the saw”, “the leg of the journey”: bodies are yours.
    private static bool IsPartOfThing(string sentence, FoundPhrase<SaidIdea> found) =>
        sentence.AsSpan(found.End) is var after && (after.StartsWith(" of the ", StringComparison.OrdinalIgnoreCase) || after.StartsWith(" of a ", StringComparison.OrdinalIgnoreCase));

    private static Concepts Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        var rows = TabbedFile.Read(stream).ToList();
        var fields = rows.Where(row => row[0][0] == Field).ToDictionary(row => row[0], row => Words(row, 2).ToList(), StringComparer.Ordinal);
        var (names, pictures, said) = (ImmutableArray.CreateBuilder<string>(), new Dictionary<string, string>(StringComparer.Ordinal), new PhraseIndex<SaidIdea>());
        foreach (var row in rows.Where(row => row[0][0] != Field))
        {
            var isIdea = row[0] != OtherSenses;
            if (isIdea && !IsUnshown(row[0]))
            {
                names.Add(row[0]);
                pictures.Add(row[0], row[1]);
            }

            var beside = new PhraseIndex<bool>();
            foreach (var word in Words(row, 3).OrderByDescending(word => word[0] == Not).SelectMany(word => fields.GetValueOrDefault(word, [word])))
            {
                beside.Add(word.TrimStart(Not), word[0] != Not);
            }

            var isBarred = Words(row, 3) is { Length: > 0 } others && Array.TrueForAll(others, word => word[0] == Not);
            string[] before = Words(row, 4);
            foreach (var phrase in Words(row, 2))
            {
                said.Add(phrase.TrimEnd(Unsure), new SaidIdea(isIdea ? row[0] : "", phrase[^1] == Unsure ? beside : null, isBarred, before));
            }
        }

        return new Concepts(names.ToImmutable(), pictures.ToFrozenDictionary(StringComparer.Ordinal), said);
    }

    private static string[] Words(string[] row, int column) =>
        row.ElementAtOrDefault(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    // “If the clinic is closed” is about where else to go.
    [GeneratedRegex(@"^ (?:(?:department|unit|team|office|desk) )?(?:is|are) (?:closed|shut|busy|full)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    private sealed record Concepts(ImmutableArray<string> Names, FrozenDictionary<string, string> Pictures, PhraseIndex<SaidIdea> Said);

    /// <summary>What words may be about.</summary>
    /// <param name="Name">The idea; empty where they are about none.</param>
    /// <param name="Beside">What has to stand beside them (true), or must not (false), for them to be about it; null: they always are.</param>
    /// <param name="IsBarred">Whether nothing has to stand beside them, and only what must not counts.</param>
    /// <param name="GivesWayTo">The ideas that go before it where a sentence says both.</param>
    private sealed record SaidIdea(string Name, PhraseIndex<bool>? Beside, bool IsBarred, string[] GivesWayTo)
    {
        /// <summary>Whether the words mean the idea where they were found.</summary>
        public bool IsMeantIn(string sentence, FoundPhrase<SaidIdea> found)
        {
            if (Beside is null)
            {
                return true;
            }

            var others = Beside.FindAll(sentence).Where(word => word.End <= found.Start || word.Start >= found.End).ToList();
            return (IsBarred || others.Exists(word => word.Value)) && others.TrueForAll(word => word.Value);
        }
    }
}
