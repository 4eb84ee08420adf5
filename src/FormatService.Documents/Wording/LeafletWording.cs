using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>
/// The words and numbers that we generate (“Page 2 of 5”, “Emergency”), in the language of the leaflet. The phrases are data, one file a
/// language; each phrase says whether a person has checked it. A phrase that a language lacks is said in English and marked as English.
/// </summary>
public sealed class LeafletWording
{
    // A program that makes one leaflet reads the phrases of its language and no others.
    private static readonly FrozenDictionary<(string Language, string? Script), (string Name, Lazy<PhraseFile> File)> Files = Find();

    private readonly PhraseFile _english = Files[WordingLanguage.Of(LanguageTag.BritishEnglish)].File.Value;
    private readonly PhraseFile? _own;
    private readonly Numerals _numerals;

    private LeafletWording(LanguageTag language, PhraseFile? own)
    {
        Language = language;
        _own = own;
        _numerals = Numerals.Of(language);
    }

    /// <summary>The language asked for.</summary>
    public LanguageTag Language { get; }

    /// <summary>Whether there are any phrases in the language at all.</summary>
    public bool IsKnown => _own is not null;

    /// <summary>Whether a person has checked every phrase of the language, and its dates.</summary>
    public bool IsChecked => _own is not null && _own.Dates.Checked && Missing.IsEmpty && Unchecked.IsEmpty;

    /// <summary>The languages that have phrases, in order: with their script where a language is written in several.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. Files.Values.Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The phrases for a leaflet in a language: those of that language in the same script, whatever the region. Words in another script
    /// than the reader's would be of no use to them: better English, and said to be so.
    /// </summary>
    public static LeafletWording For(LanguageTag language) =>
        new(language, Files.TryGetValue(WordingLanguage.Of(language), out var file) ? file.File.Value : null);

    /// <summary>A phrase by its key, with <c>{0}</c>, <c>{1}</c>, … filled in.</summary>
    public Phrase this[string key, params ReadOnlySpan<string> arguments]
    {
        get
        {
            var own = _own?.Phrases.GetValueOrDefault(key);
            return new Phrase(Fill((own ?? _english.Phrases[key]).Text, arguments), own is null ? LanguageTag.BritishEnglish : Language);
        }
    }

    /// <summary>A phrase in few words, for where there is little room and the whole stands elsewhere; the phrase itself where it has no shorter one.</summary>
    public Phrase Short(string key)
    {
        var own = _own?.Phrases.GetValueOrDefault(key);
        return (own ?? _english.Phrases[key]).Short is { } few ? new Phrase(few, own is null ? LanguageTag.BritishEnglish : Language) : this[key];
    }

    /// <summary>A phrase that counts, in the form that its language has for the number: 18 punktów, 24 punkty.</summary>
    /// <param name="key">The key of the phrase.</param>
    /// <param name="number">The number.</param>
    /// <param name="written">The number as it is written, for <c>{0}</c>.</param>
    public Phrase Counted(string key, double number, string written)
    {
        var own = _own?.Phrases.GetValueOrDefault(key);
        return own is null
            ? this[key, written]
            : new Phrase(Fill(own.TextOf(PluralForm.Of(Language, number)), [written]), Language);
    }

    /// <summary>The keys that this language has no phrase for.</summary>
    public ImmutableArray<string> Missing =>
        [.. _english.Phrases.Keys.Where(key => _own?.Phrases.ContainsKey(key) != true).Order(StringComparer.Ordinal)];

    /// <summary>The keys of the phrases in this language that no person has checked.</summary>
    public ImmutableArray<string> Unchecked => [.. _own?.Phrases.Where(pair => !pair.Value.Checked).Select(pair => pair.Key) ?? []];

    /// <summary>A date in words, as the language writes it: 27 February 2026.</summary>
    public Phrase Date(DateOnly date)
    {
        var dates = _own?.Dates;
        var (wording, language) = dates is { Months.Length: 12 } ? (dates, Language) : (_english.Dates, LanguageTag.BritishEnglish);
        var numerals = dates == wording ? _numerals : Numerals.European;
        var text = wording.Pattern
            .Replace("{day}", numerals.Write(date.Day), StringComparison.Ordinal)
            .Replace("{month}", wording.Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{monthNumber}", numerals.Write(date.Month), StringComparison.Ordinal)
            .Replace("{year}", numerals.Write(date.Year), StringComparison.Ordinal);
        return new Phrase(text, language);
    }

    /// <summary>
    /// A whole number from 0 that we count ourselves (of a page, an item, a note), in the digits of the language. Numbers that an author
    /// wrote are never rewritten.
    /// </summary>
    public string Number(int number) => _numerals.Write(number);

    private static string Fill(string text, ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            text = text.Replace($"{{{i}}}", arguments[i], StringComparison.Ordinal);
        }

        return text;
    }

    private static FrozenDictionary<(string Language, string? Script), (string Name, Lazy<PhraseFile> File)> Find()
    {
        const string Prefix = "wording.", Suffix = ".json";
        var files = new Dictionary<(string, string?), (string, Lazy<PhraseFile>)>();
        foreach (var resource in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            var start = resource.LastIndexOf(Prefix, StringComparison.Ordinal);
            if (start >= 0 && resource.EndsWith(Suffix, StringComparison.Ordinal))
            {
                var name = resource[(start + Prefix.Length)..^Suffix.Length];
                files.Add(WordingLanguage.Of(LanguageTag.Parse(name)), (name, new Lazy<PhraseFile>(() => Read(resource))));
            }
        }

        return files.ToFrozenDictionary();
    }

    private static PhraseFile Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize(stream, PhraseFileContext.Default.PhraseFile)!;
    }
}
