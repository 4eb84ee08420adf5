using System.Globalization;
using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Json;

/// <summary>The properties of an object; those nobody asked for are reported at the end.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonValue> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly JsonReading _reading;

    /// <summary>Takes an object; a value that is none is reported and has no properties.</summary>
    public JsonFields(JsonValue value, JsonReading reading)
    {
        Value = value;
        _reading = reading;
        if (value.Type != JsonTokenType.StartObject)
        {
            reading.Bad(value, "an object is wanted here.");
        }

        foreach (var (name, inner) in value.Properties)
        {
            if (!_values.TryAdd(name, inner))
            {
                reading.Bad(inner, $"“{name}” stands twice; the first counts.");
            }
        }
    }

    /// <summary>The object.</summary>
    public JsonValue Value { get; }

    /// <summary>A property, or null when it is absent or null.</summary>
    public JsonValue? Find(string name)
    {
        _asked.Add(name);
        return _values.TryGetValue(name, out var value) && value.Type != JsonTokenType.Null ? value : null;
    }

    /// <summary>A string with words in it, on one line; null when absent.</summary>
    public string? Words(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Type == JsonTokenType.String && CharacterRules.OneLine(value.Text) is var text && LeafletText.HasWords(text))
        {
            return text;
        }

        _reading.Bad(value, $"“{name}” is a string with words.");
        return null;
    }

    /// <summary>A string that has to be there; empty and reported when it is not.</summary>
    public string Needed(string name)
    {
        var text = Words(name);
        if (text is null && Find(name) is null)
        {
            _reading.Bad(Value, $"“{name}” is missing.");
        }

        return text ?? "";
    }

    /// <summary>A truth value; false when absent.</summary>
    public bool Truth(string name)
    {
        var value = Find(name);
        if (value is not (null or { Type: JsonTokenType.True or JsonTokenType.False }))
        {
            _reading.Bad(value, $"“{name}” is true or false.");
        }

        return value?.Type == JsonTokenType.True;
    }

    /// <summary>A whole number from 0; the fallback when absent.</summary>
    public int Number(string name, int fallback)
    {
        if (Find(name) is not { } value)
        {
            return fallback;
        }

        if (value.Type == JsonTokenType.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _reading.Bad(value, $"“{name}” is a whole number from 0.");
        return fallback;
    }

    /// <summary>One of the given names, as its index; the first when it is absent or unknown, and then it is reported.</summary>
    public int Choice(string name, string[] choices, bool isNeeded = true)
    {
        var value = Find(name);
        if (value is null && !isNeeded)
        {
            return 0;
        }

        var index = value is { Type: JsonTokenType.String } ? Array.IndexOf(choices, value.Text) : -1;
        if (index < 0)
        {
            _reading.Bad(value ?? Value, $"“{name}” is one of {string.Join(", ", choices)}.");
        }

        return Math.Max(index, 0);
    }

    /// <summary>A date; null when absent.</summary>
    public DateOnly? Date(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Type == JsonTokenType.String
            && DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        _reading.Bad(value, $"“{name}” is a date such as 2026-02-27.");
        return null;
    }

    /// <summary>A language; null when absent.</summary>
    public LanguageTag? Language(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Type == JsonTokenType.String && LanguageTag.TryParse(value.Text, out var tag))
        {
            return tag;
        }

        _reading.Bad(value, $"“{name}” is a language tag such as en-GB.");
        return null;
    }

    /// <summary>The items of an array; none when it is absent, which is reported when it has to be there.</summary>
    public List<JsonValue> Items(string name, bool isNeeded = true)
    {
        var value = Find(name);
        if (value is { Type: JsonTokenType.StartArray })
        {
            return value.Items;
        }

        if (value is not null || isNeeded)
        {
            _reading.Bad(value ?? Value, $"“{name}” is an array.");
        }

        return [];
    }

    /// <summary>Reports the properties that nobody asked for.</summary>
    public void End()
    {
        foreach (var (name, value) in Value.Properties)
        {
            if (!_asked.Contains(name))
            {
                _reading.Report(DiagnosticCodes.JsonUnknownProperty, Severity.Warning, $"“{name}” is not known here.", value, "The schema lists what is.");
            }
        }
    }
}
