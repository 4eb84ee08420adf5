using FormatService.Documents.Checking;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>The short forms that a leaflet explains, and what they are short for. Those that everybody knows better (NHS, GP) are not among them.</summary>
internal sealed class ShortForms
{
    private readonly Dictionary<string, string> _expansions;

    private ShortForms(Dictionary<string, string> expansions) => _expansions = expansions;

    /// <summary>Finds the short forms of a leaflet; where one is explained twice the first counts.</summary>
    public static ShortForms In(Leaflet leaflet)
    {
        var known = CheckingWords.For(LanguageTag.BritishEnglish)!.CommonAbbreviations;
        var expansions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in CheckedLeaflet.Of(leaflet, Diagnostics.SourceMap.Empty, default).Texts)
        {
            foreach (var abbreviation in InlineWalk.All(text.Inlines).OfType<Abbreviation>().Where(abbreviation => !known.Contains(abbreviation.Short)))
            {
                expansions.TryAdd(abbreviation.Short, abbreviation.Expansion);
            }

            foreach (var defined in DefinedAbbreviation.In(text.Text).Where(defined => !known.Contains(defined.Short)))
            {
                expansions.TryAdd(defined.Short, defined.Expansion);
            }
        }

        return new ShortForms(expansions);
    }

    /// <summary>The short form that some words are, or are the plural of, and what it is short for; null when they are more, or none that is known.</summary>
    public (string Short, string Expansion)? Find(string words) =>
        _expansions.TryGetValue(words, out var expansion) ? (words, expansion)
        : words.EndsWith('s') && _expansions.TryGetValue(words[..^1], out expansion) ? (words[..^1], expansion)
        : null;

    /// <summary>Says short forms in full, and tells of each.</summary>
    public string Expand(string text, Action<string, string> tell)
    {
        if (_expansions.Count == 0)
        {
            return text;
        }

        var result = new System.Text.StringBuilder(text.Length);
        var start = 0;
        foreach (var token in Tokens.Of(text))
        {
            var word = token.In(text);
            var isPlural = !_expansions.ContainsKey(word) && word.EndsWith('s');
            var shortForm = isPlural ? word[..^1] : word;
            if (IsPartOfName(text, token) || !_expansions.TryGetValue(shortForm, out var expansion))
            {
                continue;
            }

            tell(shortForm, expansion);
            result.Append(text.AsSpan(start, token.Start - start));
            WordChoice.MendArticle(result, expansion[0]);
            result.Append(expansion).Append(isPlural && !expansion.EndsWith('s') ? "s" : "");
            start = token.End;
        }

        return start == 0 ? text : result.Append(text.AsSpan(start)).ToString();
    }

    // “PAD-UK” and “A/PAD” are names.
    private static bool IsPartOfName(string text, Token token) =>
        (token.Start > 0 && text[token.Start - 1] is '-' or '/' or '@' or '.') || (token.End < text.Length && text[token.End] is '-' or '/' or '@');
}
