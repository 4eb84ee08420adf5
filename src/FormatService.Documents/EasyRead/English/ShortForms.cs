using FormatService.Documents.Checking;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>The short forms that a leaflet explains, and what they are short for. Those that everybody knows better (NHS, GP) are not among them.</summary>
internal sealed class ShortForms
{
    private static readonly string[] EndingsOfAdjectives = ["ic", "al", "ar", "able", "ive", "ous", "ary", "ory"];
    private static readonly string[] Scan = [" scan", " test", " appointment", " examination", " room", " department", " machine", " team", " clinic", " nurse", " service"];

    // No short form with marks in it is longer.
    private const int LongestJoined = 20;

    private readonly Dictionary<string, string> _expansions;
    private readonly Dictionary<string, string> _plurals;

    // Whether some are more than letters, as “U&Es” is.
    private readonly bool _haveMarks;

    private ShortForms(Dictionary<string, string> expansions, Dictionary<string, string> plurals) =>
        (_expansions, _plurals, _haveMarks) = (expansions, plurals, expansions.Keys.Any(key => !key.All(char.IsLetterOrDigit)));

    /// <summary>Finds the short forms of a leaflet; where one is explained twice the first counts.</summary>
    public static ShortForms In(Leaflet leaflet)
    {
        var known = CheckingWords.For(LanguageTag.BritishEnglish)!.CommonAbbreviations;
        var expansions = new Dictionary<string, string>(StringComparer.Ordinal);
        var plurals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in CheckedLeaflet.Of(leaflet, Diagnostics.SourceMap.Empty, default).Texts)
        {
            foreach (var abbreviation in InlineWalk.All(text.Inlines).OfType<Abbreviation>().Where(abbreviation => !known.Contains(abbreviation.Short)))
            {
                expansions.TryAdd(abbreviation.Short, abbreviation.Expansion);
            }

            foreach (var defined in DefinedAbbreviation.In(text.Text).Where(defined => !known.Contains(defined.Short)))
            {
                if (expansions.TryAdd(defined.Short, WithinSentence(defined.Expansion)) && defined.Plural is { } plural)
                {
                    plurals.Add(defined.Short, WithinSentence(plural));
                }
            }
        }

        return new ShortForms(expansions, plurals);
    }

    /// <summary>Whether some words are a short form, or more than one, and the words before them are what it is short for.</summary>
    /// <param name="words">The words.</param>
    /// <param name="before">What stands before them.</param>
    /// <returns>The short form and what it is short for; null where they are something else.</returns>
    public (string Short, string Expansion)? Explained(string words, ReadOnlySpan<char> before)
    {
        if (Find(words) is not var (shortForm, expansion))
        {
            return null;
        }

        before = before.TrimEnd().TrimEnd('s');
        return before.EndsWith(expansion.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
            || (_plurals.TryGetValue(shortForm, out var plural) && before.EndsWith(plural.TrimEnd('s'), StringComparison.OrdinalIgnoreCase))
                ? (shortForm, expansion)
                : null;
    }

    /// <summary>Whether the last word of a text is a short form, and what it is short for are these words.</summary>
    public bool IsExplainedBy(ReadOnlySpan<char> text, string words)
    {
        var last = text.TrimEnd();
        last = last[(last.LastIndexOf(' ') + 1)..].TrimStart("“\"");
        return Find(last.ToString()) is var (_, expansion) && expansion.Equals(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Says short forms in full, and tells of each.</summary>
    public string Expand(string text, Action<string, string> tell)
    {
        if (_expansions.Count == 0)
        {
            return text;
        }

        var result = new System.Text.StringBuilder(text.Length);
        var start = 0;
        foreach (var (token, shortForm, expansion) in FoundIn(text))
        {
            tell(shortForm, expansion);
            if (IsOneOf(text, token, expansion) || IsBesideName(text, token))
            {
                continue;
            }

            var isPlural = token.Length > shortForm.Length;

            result.Append(text.AsSpan(start, token.Start - start));
            WordChoice.MendArticle(result, expansion);
            var said = !isPlural ? expansion : _plurals.TryGetValue(shortForm, out var plural) ? plural : expansion.EndsWith('s') ? expansion : expansion + "s";
            result.Append(token.Start == 0 || (token.Start > 1 && text[token.Start - 1] == ' ' && text[token.Start - 2] is '.' or '?' or '!') ? char.ToUpperInvariant(said[0]) + said[1..] : said);
            start = token.End;
        }

        return start == 0 ? text : result.Append(text.AsSpan(start)).ToString();
    }

    /// <summary>The short forms of a leaflet that a text still has.</summary>
    public IEnumerable<string> LeftIn(string text) => _expansions.Count == 0 ? [] : FoundIn(text).Select(found => found.Short);

    private IEnumerable<(Token Token, string Short, string Expansion)> FoundIn(string text)
    {
        var end = 0;
        foreach (var single in Tokens.Of(text))
        {
            if (single.Start < end)
            {
                continue;
            }

            foreach (var token in _haveMarks && Joined(text, single) is var joined && joined.Length > single.Length ? (Token[])[joined, single] : [single])
            {
                if (Find(token.In(text)) is var (shortForm, expansion) && !IsPartOfName(text, token))
                {
                    end = token.End;
                    yield return (token, shortForm, expansion);
                    break;
                }
            }
        }
    }

    // “U&Es” is three words and a mark to whoever parts a text.
    private static Token Joined(string text, Token token)
    {
        var end = token.End;
        while (end + 1 < text.Length && end - token.Start < LongestJoined && text[end] is '&' or '/' or '-' or '.' or '+' && char.IsLetter(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }
        }

        return new Token(token.Start, end - token.Start);
    }

    private (string Short, string Expansion)? Find(string words) =>
        _expansions.TryGetValue(words, out var expansion) ? (words, expansion)
        : words.EndsWith('s') && _expansions.TryGetValue(words[..^1], out expansion) ? (words[..^1], expansion)
        : null;

    // The capital of “Magnetic resonance imaging (MRI) …” is that of the sentence. A name keeps its own: “Crohn disease”.
    private static string WithinSentence(string expansion) =>
        char.IsAsciiLetterUpper(expansion[0]) && !expansion.AsSpan(1).ContainsAnyInRange('A', 'Z') && expansion.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            && Array.Exists(EndingsOfAdjectives, ending => expansion.AsSpan(0, space).EndsWith(ending, StringComparison.Ordinal))
                ? char.ToLowerInvariant(expansion[0]) + expansion[1..]
                : expansion;

    // “An MRI” is one scan; nobody says “a magnetic resonance imaging”.
    private static bool IsOneOf(string text, Token token, string expansion) =>
        expansion.EndsWith("ing", StringComparison.Ordinal)
        && (text.AsSpan(0, token.Start).EndsWith(" an ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(0, token.Start).EndsWith(" a ", StringComparison.OrdinalIgnoreCase))
        && (token.End == text.Length || !Scan.Any(noun => text.AsSpan(token.End).StartsWith(noun, StringComparison.OrdinalIgnoreCase)));

    // “ENT UK” and “MRI Unit” are names: with other words in them nobody would find the one or the other.
    private static bool IsBesideName(string text, Token token) =>
        token.End + 2 < text.Length && text[token.End] == ' ' && char.IsUpper(text[token.End + 1]) && char.IsLetter(text[token.End + 2]);

    // “PAD-UK” and “A/PAD” are names.
    private static bool IsPartOfName(string text, Token token) =>
        (token.Start > 0 && text[token.Start - 1] is '-' or '/' or '@' or '.') || (token.End < text.Length && text[token.End] is '-' or '/' or '@');
}
