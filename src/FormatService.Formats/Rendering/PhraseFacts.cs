using System.Collections.Immutable;
using FormatService.Documents.Reading.Facts;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>Finds the facts within words of ours, so that a telephone number stays whole there too.</summary>
internal static class PhraseFacts
{
    /// <summary>The parts of a phrase that its author wrote as words alone, such as a title: each date in it is a fact all the same.</summary>
    public static ImmutableArray<ImprintPart> In(Phrase phrase)
    {
        var facts = new List<FoundFact>();
        FactFinder.Find(phrase.Text, facts);
        return Split(phrase, [.. facts.Select(fact => phrase.Text.Substring(fact.Start, fact.Length))]);
    }

    /// <summary>The parts of a phrase.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="facts">The facts that may stand in them, in order; null for none.</param>
    public static ImmutableArray<ImprintPart> Split(Phrase phrase, params ReadOnlySpan<string?> facts)
    {
        var parts = ImmutableArray.CreateBuilder<ImprintPart>();
        var rest = phrase.Text;
        foreach (var fact in facts)
        {
            if (string.IsNullOrEmpty(fact) || rest.IndexOf(fact, StringComparison.Ordinal) is not (>= 0 and var at))
            {
                continue;
            }

            AddWords(rest[..at]);
            parts.Add(new ImprintPart(phrase with { Text = fact }, true));
            rest = rest[(at + fact.Length)..];
        }

        AddWords(rest);
        return parts.ToImmutable();

        void AddWords(string words)
        {
            if (words.Length > 0)
            {
                parts.Add(new ImprintPart(phrase with { Text = words }, false));
            }
        }
    }
}
