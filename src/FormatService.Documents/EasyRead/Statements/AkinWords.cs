using System.Collections.Frozen;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Words that are held to be one when a row is looked for that speaks of something: “bleeding” and “bleed”, “tablet” and “pill”.</summary>
internal static class AkinWords
{
    // “Bleeding” and “bleed”, “warmth” and “warm”, “infected” and “infection”: words that begin alike are held to be of one kind.
    private const int Beginning = 5;

    // Plain words of which easy read takes the one or the other; the glossary has those that are harder.
    private static readonly FrozenDictionary<string, string> SameInPlainWords = (
        from line in new[]
        {
            "pain painful hurt sore ache aching", "redder red", "sick vomit nausea", "tablet medicine pill drug dose", "start begin", "hospital ward", "doctor surgeon gp consultant specialist",
            "call phone ring contact telephone", "swollen swelling swell", "wound cut", "car vehicle", "poo bowel stool", "pee urine", "someone somebody person", "wash bath shower clean", "breath breathe breathing breathless breathlessness",
            "food eat meal ate", "take took taken", "bring brought", "disease illness ill", "speak speech talk sentence", "get got", "go gone went", "see seen saw sight vision", "give given gave", "write written wrote", "wear worn wore", "feel felt", "keep kept", "tell told", "say said", "hold held",
            "fly flight plane", "collect fetch pick", "collapse fall faint", "unconscious wake conscious", "fluid liquid wet", "big large", "lend borrow", "anyone another else other"
        }
        let words = line.Split(' ').SelectMany(word => StatementSense.Of(word).Words).Distinct(StringComparer.Ordinal).ToList()
        from word in words
        select KeyValuePair.Create(word, words[0])).DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Akin words that say little of a matter: what people do with anything, and how they call for help.</summary>
    public static IReadOnlySet<string> Light { get; } =
        StatementSense.WordsOf("go goes gone going get gets getting come comes coming keep stay take takes taking make use have give happens happen people person call phone ring contact us same now straight away").Select(Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is the same for a word, as <see cref="StatementSense.Words"/> has it, and all that are akin.</summary>
    public static string Of(string word) => SameInPlainWords.GetValueOrDefault(word) ?? (word.Length > Beginning ? word[..Beginning] : word);
}
