using System.Collections.Frozen;
using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Language;

/// <summary>
/// What the rules look for in one language. All words are small letters with straight quotes. An empty set silences the rules that need it:
/// a language whose words change their endings, as Polish, cannot be searched for a title by exact words.
/// </summary>
internal sealed record CheckingWords
{
    private static readonly FrozenDictionary<string, CheckingWords> Languages = new Dictionary<string, CheckingWords>
    {
        ["en"] = EnglishWords.All,
        ["cy"] = WelshWords.All,
        ["pl"] = PolishWords.All,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Phrases that are true on a screen only.</summary>
    public required ImmutableArray<string> WebOnlyPhrases { get; init; }

    /// <summary>Words for a page that a number comes after: “page 4”.</summary>
    public ImmutableArray<string> PageWords { get; init; } = [];

    /// <summary>Phrases that are true of one way to part the text into pages only.</summary>
    public ImmutableArray<string> PagePhrases { get; init; } = [];

    /// <summary>Headings of sections that say whom to contact.</summary>
    public required FrozenSet<string> ContactHeadings { get; init; }

    /// <summary>Headings of sections that every leaflet has, whatever it is about.</summary>
    public required FrozenSet<string> BoilerplateHeadings { get; init; }

    /// <summary>Words of a title that say nothing of its subject.</summary>
    public FrozenSet<string> TitleStopWords { get; init; } = [];

    /// <summary>Phrases that leaflets about a procedure use again and again; others speak of surgery too, but not of “the operation”.</summary>
    public ImmutableArray<string> ProcedurePhrases { get; init; } = [];

    /// <summary>Words and numbers that show that a leaflet says when to get help at once.</summary>
    public ImmutableArray<string> EmergencyWords { get; init; } = [];

    /// <summary>Short forms that need no explanation.</summary>
    public FrozenSet<string> CommonAbbreviations { get; init; } = [];

    /// <summary>Pairs of words that look like a misspelling and are not: “dysphagia” and “dysphasia”.</summary>
    public FrozenSet<(string, string)> LookAlikes { get; init; } = [];

    /// <summary>Words of a link that do not say where it leads.</summary>
    public FrozenSet<string> EmptyLinkTexts { get; init; } = [];

    /// <summary>Beginnings of an alternative text that say only that there is a picture.</summary>
    public ImmutableArray<string> EmptyAltBeginnings { get; init; } = [];

    /// <summary>The most words of a sentence; null where nobody has set a limit for the language.</summary>
    public int? LongestSentence { get; init; }

    /// <summary>The words of a language, or null.</summary>
    public static CheckingWords? For(LanguageTag language) => Languages.GetValueOrDefault(language.Language);

    /// <summary>Whether a section says whom to contact.</summary>
    public bool IsContactHeading(string heading) => ContactHeadings.Contains(Plain(heading));

    /// <summary>Whether a section is one that every leaflet has.</summary>
    public bool IsBoilerplateHeading(string heading) => IsContactHeading(heading) || BoilerplateHeadings.Contains(Plain(heading));

    /// <summary>A text for comparison, character for character: small letters, straight quotes, plain spaces.</summary>
    public static string Comparable(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] switch
            {
                '‘' or '’' => '\'',
                '“' or '”' => '"',
                '\n' or '\u00A0' or '\u202F' => ' ',
                var other => char.ToLowerInvariant(other),
            };
        }
    });

    /// <summary>Whether a comparable text has a phrase as whole words.</summary>
    public static bool Holds(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (IsWhole(text, at, at + phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no word goes on before <paramref name="start"/> or after <paramref name="end"/>.</summary>
    public static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));

    private static string Plain(string heading) => Comparable(heading).Trim().TrimEnd(':', '.', '?', '…').TrimEnd();
}
