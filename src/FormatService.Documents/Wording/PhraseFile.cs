using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FormatService.Documents.Wording;

/// <summary>One language's phrases, as they stand in its file.</summary>
internal sealed record PhraseFile(string Language, DateWording Dates, ImmutableSortedDictionary<string, PhraseEntry> Phrases);

/// <summary>
/// A phrase, and whether a person who knows the language has checked it. One that counts may differ by the number: its forms are by their names
/// in the plural rules of CLDR (“one”, “few”, “many”, “other”), and a number whose form is not given takes the text itself.
/// Some are said in short where there is little room, and the whole stands elsewhere.
/// </summary>
internal sealed record PhraseEntry(string Text, bool Checked, ImmutableSortedDictionary<string, string>? Forms = null, string? Short = null)
{
    /// <summary>The phrase as it is said of a number.</summary>
    public string TextOf(string form) => Forms?.GetValueOrDefault(form) ?? Text;
}

/// <summary>How a language writes dates of the Gregorian calendar: <c>{day}</c>, <c>{month}</c> in words, <c>{monthNumber}</c>, <c>{year}</c>.</summary>
internal sealed record DateWording(string Pattern, ImmutableArray<string> Months, bool Checked);

[JsonSerializable(typeof(PhraseFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PhraseFileContext : JsonSerializerContext;
