using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Changes JSON as a tree, so that it stays JSON and only its meaning is wrong.</summary>
internal static class JsonMutation
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 512 };
    private static readonly JsonSerializerOptions Writing = new() { MaxDepth = 1000 };

    private static readonly string[] Names =
    [
        "format", "metadata", "blocks", "footnotes", "easyRead", "kind", "id", "text", "title", "language", "heading", "items", "rows", "header", "cells", "caption", "source", "alt", "level", "note", "target", "url", "phone", "meaning", "term", "medium", "status", "translationOf", "checked", "colours", "accent", "logo", "file", "margins", "sidesMm", "organisation", "x",
    ];

    /// <summary>Changes a few places of a tree; null where the bytes are no JSON.</summary>
    public static byte[]? Mutate(byte[] input, byte[] other, Dice dice)
    {
        if (Parse(input) is not { } root)
        {
            return null;
        }

        try
        {
            var nodes = All(root);
            var others = Parse(other) is { } second ? All(second) : nodes;
            for (var changes = 1 + dice.Next(4); changes > 0; changes--)
            {
                Change(dice.Pick(nodes), dice.Pick(others), dice);
            }

            return Encoding.UTF8.GetBytes(root.ToJsonString(Writing));
        }
        // Half a character in a string can be read by its grammar and not be written.
        catch (Exception exception) when (exception is InvalidOperationException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Any JSON.</summary>
    public static byte[] Random(Dice dice) => Encoding.UTF8.GetBytes(Value(dice, 0)?.ToJsonString(Writing) ?? "null");

    private static JsonNode? Parse(byte[] bytes)
    {
        try
        {
            return JsonNode.Parse(bytes, documentOptions: Reading);
        }
        // Names that stand twice are told of only when they are asked for.
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<JsonNode> All(JsonNode root)
    {
        var found = new List<JsonNode>();
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            found.Add(node);
            try
            {
                foreach (var kid in node is JsonObject map ? map.Select(pair => pair.Value) : node is JsonArray list ? list : Enumerable.Empty<JsonNode?>())
                {
                    if (kid is not null)
                    {
                        open.Push(kid);
                    }
                }
            }
            catch (ArgumentException)
            {
                // An object with a name that stands twice is left as it is.
            }
        }

        return found;
    }

    private static void Change(JsonNode node, JsonNode from, Dice dice)
    {
        try
        {
            switch (node)
            {
                case JsonObject map when dice.OneIn(3) || map.Count == 0:
                    map[dice.Pick(Names)] = New(from, dice);
                    break;
                case JsonObject map when dice.OneIn(2):
                    map.Remove(map.ElementAt(dice.Next(map.Count)).Key);
                    break;
                case JsonObject map:
                    var key = map.ElementAt(dice.Next(map.Count)).Key;
                    map[key] = New(from, dice);
                    break;
                case JsonArray list when dice.OneIn(3) || list.Count == 0:
                    list.Insert(dice.Next(list.Count + 1), New(from, dice));
                    break;
                case JsonArray list when dice.OneIn(3):
                    list.RemoveAt(dice.Next(list.Count));
                    break;
                case JsonArray list when dice.OneIn(20):
                    var many = list[dice.Next(list.Count)];
                    for (var times = dice.Next(300); times > 0; times--)
                    {
                        list.Add(many?.DeepClone());
                    }

                    break;
                case JsonArray list:
                    list[dice.Next(list.Count)] = New(from, dice);
                    break;
                case { Parent: not null }:
                    node.ReplaceWith(New(from, dice));
                    break;
            }
        }
        // A tree whose names stand twice cannot be changed by name.
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
        }
    }

    private static JsonNode? New(JsonNode from, Dice dice) => dice.Next(3) switch
    {
        0 => Value(dice, 3),
        1 when dice.OneIn(12) => Deep(from.DeepClone(), dice),
        _ => from.DeepClone(),
    };

    private static JsonNode Deep(JsonNode node, Dice dice)
    {
        for (var depth = dice.Next(100); depth > 0; depth--)
        {
            node = dice.OneIn(2) ? new JsonArray(node) : new JsonObject { [dice.Pick(Names)] = node };
        }

        return node;
    }

    private static JsonNode? Value(Dice dice, int depth) => dice.Next(depth > 4 ? 6 : 9) switch
    {
        0 => null,
        1 => JsonValue.Create(dice.OneIn(2)),
        2 => JsonValue.Create((double)(dice.Next(2_000_000) - 1_000_000) / (1 + dice.Next(100))),
        3 => JsonValue.Create(dice.Pick(Names)),
        4 => JsonValue.Create(string.Concat(Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => dice.Pick(Tokens.Unicode)))),
        5 => JsonValue.Create(string.Concat(Enumerable.Repeat("long words ", dice.Next(400)))),
        6 => new JsonArray([.. Enumerable.Range(0, dice.Next(5)).Select(_ => Value(dice, depth + 1))]),
        _ => Object(dice, depth),
    };

    private static JsonObject Object(Dice dice, int depth)
    {
        var map = new JsonObject();
        for (var count = dice.Next(5); count > 0; count--)
        {
            map[dice.Pick(Names)] = Value(dice, depth + 1);
        }

        return map;
    }
}
