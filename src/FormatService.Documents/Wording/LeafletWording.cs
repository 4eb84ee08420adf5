using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>
/// The words that we generate (“Page 2 of 5”, “Emergency”), in the language of the leaflet. The phrases are data, one file a language;
/// each file says whether a person has checked it. A phrase that a language lacks is said in English and marked as English.
/// </summary>
public sealed class LeafletWording
{
    // A program that makes one leaflet reads the phrases of its language and no others.
    private static readonly FrozenDictionary<string, Lazy<PhraseFile>> Files = Find();

    private readonly PhraseFile _english = Files["en"].Value;
    private readonly PhraseFile? _own;

    private LeafletWording(LanguageTag language, PhraseFile? own)
    {
        Language = language;
        _own = own;
    }

    /// <summary>The language asked for.</summary>
    public LanguageTag Language { get; }

    /// <summary>Whether there are any phrases in the language at all.</summary>
    public bool IsKnown => _own is not null;

    /// <summary>Whether a person has checked the phrases of the language.</summary>
    public bool IsChecked => _own is { Checked: true };

    /// <summary>The languages that have phrases, by their first subtag, in order.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. Files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The phrases for a leaflet in a language: those of the whole tag, or else of its first part.</summary>
    public static LeafletWording For(LanguageTag language)
    {
        var own = Files.GetValueOrDefault(language.Value) ?? Files.GetValueOrDefault(language.Language);
        return new LeafletWording(language, own?.Value);
    }

    /// <summary>A phrase by its key, with <c>{0}</c>, <c>{1}</c>, … filled in.</summary>
    public Phrase this[string key, params ReadOnlySpan<string> arguments]
    {
        get
        {
            var own = _own?.Phrases.GetValueOrDefault(key);
            var text = own ?? _english.Phrases[key];
            for (var i = 0; i < arguments.Length; i++)
            {
                text = text.Replace($"{{{i}}}", arguments[i], StringComparison.Ordinal);
            }

            return new Phrase(text, own is null ? LanguageTag.BritishEnglish : Language);
        }
    }

    /// <summary>The keys that this language has no phrase for.</summary>
    public ImmutableArray<string> Missing =>
        [.. _english.Phrases.Keys.Where(key => _own?.Phrases.ContainsKey(key) != true).Order(StringComparer.Ordinal)];

    /// <summary>A date in words, as the language writes it: 27 February 2026.</summary>
    public Phrase Date(DateOnly date)
    {
        var months = _own?.Months ?? [];
        var (file, language) = months.Length == 12 ? (_own!, Language) : (_english, LanguageTag.BritishEnglish);
        var text = file.DatePattern
            .Replace("{day}", FormattableString.Invariant($"{date.Day}"), StringComparison.Ordinal)
            .Replace("{month}", file.Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{monthNumber}", FormattableString.Invariant($"{date.Month}"), StringComparison.Ordinal)
            .Replace("{year}", FormattableString.Invariant($"{date.Year:0000}"), StringComparison.Ordinal);
        return new Phrase(text, language);
    }

    private static FrozenDictionary<string, Lazy<PhraseFile>> Find()
    {
        const string Prefix = "wording.", Suffix = ".json";
        var files = new Dictionary<string, Lazy<PhraseFile>>(StringComparer.Ordinal);
        foreach (var resource in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            var start = resource.LastIndexOf(Prefix, StringComparison.Ordinal);
            if (start >= 0 && resource.EndsWith(Suffix, StringComparison.Ordinal))
            {
                files.Add(resource[(start + Prefix.Length)..^Suffix.Length], new Lazy<PhraseFile>(() => Read(resource)));
            }
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static PhraseFile Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize(stream, PhraseFileContext.Default.PhraseFile)!;
    }
}
