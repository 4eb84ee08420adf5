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

    // Words in them name something of which the sentence does not speak.
    private static readonly ImmutableArray<string> Idioms =
    [
        "an eye on", "in the form of", "the form of", "the rest of", "on foot", "the foot of", "by heart", "at heart", "the heart of", "cut down", "cut out", "cut back", "word of mouth", "in question", "procedure for complaints", "procedure for complaining", "procedure for making a complaint", "procedure for appeals", "complaints procedure", "complaint procedure", "appeals procedure", "appeal procedure",
        "grievance procedure", "disciplinary procedure", "fire procedure", "evacuation procedure", "out of the question",
    ];

    private static readonly Lazy<Concepts> All = new(Read);

    /// <summary>The names of all ideas, in the order of the file.</summary>
    public static ImmutableArray<string> Names => All.Value.Names;

    /// <summary>The picture for an idea: <c>hi:people/doctor</c> of Health Icons or <c>ms:flight</c> of Material Symbols; null when there is none.</summary>
    public static string? PictureOf(string name) => All.Value.Pictures.GetValueOrDefault(name);

    /// <summary>
    /// The idea that an English sentence is about; null where none is certain. A sentence that denies or forbids has none: a picture of a car beside
    /// “do not drive” says the opposite, and what a crossed-out one denies may not be what the sentence does.
    /// </summary>
    public static string? Find(string sentence)
    {
        // What a sentence begins with is what it is about.
        var found = Denials.Discourages(sentence) ? default : All.Value.Said.FindAll(sentence).FirstOrDefault(phrase => phrase.Value.Length > 0);
        return found.Value is null || (IsPartOfBody(found.Value) && (IsOneOfTwo(sentence, found) || IsMeasure(sentence, found))) ? null : found.Value;
    }

    /// <summary>Whether a text denies or forbids something of an idea in one sentence, whatever it allows in another.</summary>
    internal static bool IsDenied(string name, string text) =>
        SentenceSplitter.Split(text).Any(sentence => Denials.Discourages(sentence) && All.Value.Said.FindAll(sentence).Any(phrase => phrase.Value == name));

    private static bool IsPartOfBody(string name) => All.Value.Pictures[name].StartsWith("hi:body/", StringComparison.Ordinal);

    // Lungs beside “a clot in a leg or lung” would say that it is in the lungs.
    private static bool IsOneOfTwo(string sentence, FoundPhrase<string> found) =>
        sentence.AsSpan(0, found.Start).TrimEnd().EndsWith(" or", StringComparison.OrdinalIgnoreCase)
        || sentence.AsSpan(found.End).TrimStart().StartsWith("or ", StringComparison.OrdinalIgnoreCase);

    // “Higher than the back of your knee” is about a seat.
    private static bool IsMeasure(string sentence, FoundPhrase<string> found) => sentence.AsSpan(0, found.Start).Contains(" than ", StringComparison.OrdinalIgnoreCase);

    private static Concepts Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        var (names, pictures, said) = (ImmutableArray.CreateBuilder<string>(), new Dictionary<string, string>(StringComparer.Ordinal), new PhraseIndex<string>());
        foreach (var fields in TabbedFile.Read(stream))
        {
            names.Add(fields[0]);
            pictures.Add(fields[0], fields[1]);
            foreach (var phrase in fields.ElementAtOrDefault(2)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                said.Add(phrase, fields[0]);
            }
        }

        foreach (var idiom in Idioms)
        {
            said.Add(idiom, "");
        }

        return new Concepts(names.ToImmutable(), pictures.ToFrozenDictionary(StringComparer.Ordinal), said);
    }

    private sealed record Concepts(ImmutableArray<string> Names, FrozenDictionary<string, string> Pictures, PhraseIndex<string> Said);
}
