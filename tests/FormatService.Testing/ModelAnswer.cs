using System.Text.Json;
using System.Text.Json.Nodes;

namespace FormatService.Testing;

/// <summary>What a language model answers that does as it is asked: each sentence as it is, but for those that a test has other words for.</summary>
public static class ModelAnswer
{
    /// <summary>The answer to the rows of a question.</summary>
    public static string To(string question, params (string Sentence, string[] Said)[] words)
    {
        ArgumentNullException.ThrowIfNull(question);
        var rows = JsonNode.Parse(question)!["rows"]!.AsArray().Select(row => new JsonObject
        {
            ["id"] = row!["id"]!.GetValue<string>(),
            ["sentences"] = new JsonArray([.. SentencesOf(row).Select(sentence => JsonSerializer.SerializeToNode(Said(sentence, words)))]),
        });
        return new JsonObject { ["rows"] = new JsonArray([.. rows]) }.ToJsonString();
    }

    /// <summary>The sentences of a question, in order.</summary>
    public static IEnumerable<string> Sentences(string question) => JsonNode.Parse(question)!["rows"]!.AsArray().SelectMany(row => SentencesOf(row!));

    private static IEnumerable<string> SentencesOf(JsonNode row) => row["sentences"]!.AsArray().Select(sentence => sentence!["text"]!.GetValue<string>());

    private static string[] Said(string sentence, (string Sentence, string[] Said)[] words) =>
        Array.Find(words, pair => pair.Sentence == sentence) is { Said: { } said } ? said : [sentence];
}
