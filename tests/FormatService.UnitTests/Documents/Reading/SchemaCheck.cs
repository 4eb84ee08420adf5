using System.Text.Json;
using System.Text.RegularExpressions;

namespace FormatService.UnitTests.Documents.Reading;

/// <summary>As much of JSON Schema 2020-12 as our schemas use.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public List<string> Faults(JsonElement value) => [.. Check(root, value, "$")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            foreach (var fault in CheckRule(schema, rule, value, path))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<string> CheckRule(JsonElement schema, JsonProperty rule, JsonElement value, string path)
    {
        switch (rule.Name)
        {
            case "$ref":
                return Check(root.GetProperty("$defs").GetProperty(rule.Value.GetString()!["#/$defs/".Length..]), value, path);
            case "type":
                return IsOfType(rule.Value.GetString()!, value) ? [] : [$"{path} is no {rule.Value}"];
            case "const":
                return JsonElement.DeepEquals(rule.Value, value) ? [] : [$"{path} is not {rule.Value}"];
            case "enum":
                return rule.Value.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)) ? [] : [$"{path} is none of {rule.Value}"];
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!) ? [] : [$"{path} is not like {rule.Value}"];
            case "minLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.Value.GetInt32() ? [] : [$"{path} is too short"];
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.Value.GetDouble() ? [] : [$"{path} is less than {rule.Value}"];
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.Value.GetDouble() ? [] : [$"{path} is more than {rule.Value}"];
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.Value.GetInt32() ? [] : [$"{path} has too few items"];
            case "items" when value.ValueKind == JsonValueKind.Array:
                return value.EnumerateArray().SelectMany((item, index) => Check(rule.Value, item, $"{path}[{index}]"));
            case "required" when value.ValueKind == JsonValueKind.Object:
                return rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}");
            case "properties" when value.ValueKind == JsonValueKind.Object:
                return rule.Value.EnumerateObject()
                    .Where(property => value.TryGetProperty(property.Name, out _))
                    .SelectMany(property => Check(property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}"));
            case "additionalProperties" when value.ValueKind == JsonValueKind.Object:
                return value.EnumerateObject()
                    .Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _))
                    .Select(property => $"{path} has {property.Name}, which is not known");
            case "oneOf":
                return rule.Value.EnumerateArray().Count(choice => !Check(choice, value, path).Any()) == 1 ? [] : [$"{path} is not exactly one of its kinds"];
            case "anyOf":
                return rule.Value.EnumerateArray().Any(choice => !Check(choice, value, path).Any()) ? [] : [$"{path} is none of its kinds"];
            default:
                return [];
        }
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => throw new InvalidOperationException($"The check does not know the type {type}."),
    };
}
