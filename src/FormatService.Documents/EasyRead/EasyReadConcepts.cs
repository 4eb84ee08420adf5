using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// The ideas that there is a picture for, by the name that sources give them (<c>doctor</c>, <c>blood-pressure</c>), from <c>concepts.tsv</c>.
/// The same idea has the same picture throughout (FORMATS E-04).
/// </summary>
public static class EasyReadConcepts
{
    private const string Resource = "FormatService.Documents.EasyRead.concepts.tsv";

    // The rows of the file that are no ideas: words in which a word means something else, and fields that others name.
    private const string OtherSenses = "-";
    private const char Field = '@', Unsure = '*', Not = '!';

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
        // What a sentence begins with is what it is about.
        var found = Denials.Discourages(sentence) ? default : All.Value.Said.FindAll(sentence).FirstOrDefault(phrase => phrase.Value.Name.Length > 0);
        return found.Value is not { Name.Length: > 0 } said || ProperNames.GoesOn(sentence, found.Start, found.End) || !said.IsMeantIn(sentence, found)
            || (IsPartOfBody(said.Name) && (IsOneOfTwo(sentence, found) || IsMeasure(sentence, found) || IsPartOfThing(sentence, found)))
                ? null
                : said.Name;
    }

    /// <summary>Whether a text denies or forbids something of an idea in one sentence, whatever it allows in another.</summary>
    internal static bool IsDenied(string name, string text) =>
        SentenceSplitter.Split(text).Any(sentence => Denials.Discourages(sentence) && All.Value.Said.FindAll(sentence).Any(phrase => phrase.Value.Name == name));

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
            if (isIdea)
            {
                names.Add(row[0]);
                pictures.Add(row[0], row[1]);
            }

            var beside = new PhraseIndex<bool>();
            foreach (var word in Words(row, 3).OrderByDescending(word => word[0] == Not).SelectMany(word => fields.GetValueOrDefault(word, [word])))
            {
                beside.Add(word.TrimStart(Not), word[0] != Not);
            }

            foreach (var phrase in Words(row, 2))
            {
                said.Add(phrase.TrimEnd(Unsure), new SaidIdea(isIdea ? row[0] : "", phrase[^1] == Unsure ? beside : null));
            }
        }

        return new Concepts(names.ToImmutable(), pictures.ToFrozenDictionary(StringComparer.Ordinal), said);
    }

    private static string[] Words(string[] row, int column) =>
        row.ElementAtOrDefault(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private sealed record Concepts(ImmutableArray<string> Names, FrozenDictionary<string, string> Pictures, PhraseIndex<SaidIdea> Said);

    /// <summary>What words may be about.</summary>
    /// <param name="Name">The idea; empty where they are about none.</param>
    /// <param name="Beside">What has to stand beside them (true), or must not (false), for them to be about it; null: they always are.</param>
    private sealed record SaidIdea(string Name, PhraseIndex<bool>? Beside)
    {
        /// <summary>Whether the words mean the idea where they were found.</summary>
        public bool IsMeantIn(string sentence, FoundPhrase<SaidIdea> found)
        {
            if (Beside is null)
            {
                return true;
            }

            var others = Beside.FindAll(sentence).Where(word => word.End <= found.Start || word.Start >= found.End).ToList();
            return others.Exists(word => word.Value) && others.TrueForAll(word => word.Value);
        }
    }
}
