using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FormatService.Documents.Wording;

/// <summary>One language's phrases, as they stand in its file.</summary>
internal sealed record PhraseFile(
    string Language,
    string NativeName,
    bool Checked,
    string DatePattern,
    ImmutableArray<string> Months,
    ImmutableSortedDictionary<string, string> Phrases);

[JsonSerializable(typeof(PhraseFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PhraseFileContext : JsonSerializerContext;
