using System.Collections.Frozen;
using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Lists whose items end the sentence that stands before them: “Tell us if you:” and “have diabetes”.</summary>
internal static class OpenLists
{
    private static readonly FrozenSet<string> OpenEnds = new[]
    {
        "if", "you", "to", "of", "for", "with", "by", "from", "about", "when", "can", "cause", "causes", "include", "includes", "mean", "means", "have", "need", "bring", "avoid", "take", "using", "on", "in", "or",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether each item goes on from the sentence before, and none becomes too long.</summary>
    public static bool GoesOn(DraftText intro, ImmutableArray<ListItem> items)
    {
        var words = intro.Text.TrimEnd();
        return words.EndsWith(':')
            && words.IndexOf(':', StringComparison.Ordinal) == words.Length - 1
            && intro.Addresses.Count == 0
            && SentenceSplitter.Split(words).Count() == 1
            && OpenEnds.Contains(words[(words.LastIndexOf(' ') + 1)..^1])
            && items.All(item => item.Blocks is [Paragraph first, ..] && Continues(DraftText.Of(first.Inlines), EnglishSentence.CountWords(words)));
    }

    /// <summary>The sentence and the item behind it as one sentence.</summary>
    public static string Joined(string text) => text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? $"{text[..colon]} {text[(colon + 1)..].Trim()}" : text;

    // What begins with a capital may be a name, or a sentence of its own.
    private static bool Continues(DraftText item, int before) =>
        item.Text.TrimStart() is [var start, ..] && char.IsLower(start)
        && SentenceSplitter.Split(item.Text).FirstOrDefault() is { } first
        && before + EnglishSentence.CountWords(first) <= EnglishSentence.MostWordsOfAll;
}
