using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FormatService.Drafting;

/// <summary>What a server of chat completions is asked.</summary>
internal sealed record CompletionRequest(
    string Model,
    ImmutableArray<CompletionMessage> Messages,
    float? Temperature,
    long? Seed,
    int? MaxTokens,
    CompletionFormat? ResponseFormat);

/// <summary>What is said to the model, and by whom.</summary>
internal sealed record CompletionMessage(string Role, string Content);

/// <summary>The form that the answer is to have.</summary>
internal sealed record CompletionFormat(string Type, CompletionSchema JsonSchema);

/// <summary>A schema of JSON, by its name.</summary>
internal sealed record CompletionSchema(string Name, bool Strict, JsonElement Schema);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompletionRequest))]
internal sealed partial class CompletionJson : JsonSerializerContext;
