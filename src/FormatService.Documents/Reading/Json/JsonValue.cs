using System.Text;
using System.Text.Json;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Reading.Json;

/// <summary>A JSON value that knows where it stands in the source.</summary>
internal sealed class JsonValue(JsonTokenType type, int offset)
{
    /// <summary>What it is: the token it began with.</summary>
    public JsonTokenType Type { get; } = type;

    /// <summary>Where it stands, in characters.</summary>
    public int Offset { get; } = offset;

    /// <summary>The text of a string or a number.</summary>
    public string Text { get; init; } = "";

    /// <summary>The items of an array.</summary>
    public List<JsonValue> Items { get; } = [];

    /// <summary>The properties of an object, in order.</summary>
    public List<(string Name, JsonValue Value)> Properties { get; } = [];
}

/// <summary>Reads JSON with the place of each value.</summary>
internal static class JsonTree
{
    // An array and an object of blocks and of items; an array and an object of inlines; and what stands around and within them.
    private const int LevelsOfBlock = 4;
    private const int LevelsOfInline = 2;
    private const int LevelsBeside = 16;

    private static int DepthOf(ReadingLimits limits) =>
        ((limits.MaxDepth + JsonBlocks.SectionsBeyond) * LevelsOfBlock) + ((limits.MaxDepth + JsonInlines.MarksBeyond) * LevelsOfInline) + LevelsBeside;

    /// <summary>Reads a source; null when it is no JSON, and then the findings say why and where.</summary>
    public static JsonValue? Read(SourceText source, ReadingLimits limits, Findings findings)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DepthOf(limits) });
        var places = new Places(bytes, limits.MaxParts);
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, places);
            reader.Read();
            return root;
        }
        catch (TooManyValuesException)
        {
            findings.Add(
                DiagnosticCodes.SourceTooLarge,
                Severity.Error,
                $"The source has more than {limits.MaxParts} values; no more are read.",
                "Split the leaflet.",
                source.PlaceAt(places.CharactersBefore((int)reader.TokenStartIndex)));
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            findings.Add(
                DiagnosticCodes.JsonBroken,
                Severity.Error,
                $"This is not JSON that can be read: {exception.Message.Split(" LineNumber")[0].ReplaceLineEndings(" ")}",
                "Let a program write the file, or look at this place for a comma, a bracket or a quotation mark that is missing.",
                new SourceSpan(source.File, line, (int)(exception.BytePositionInLine ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair (\ud800) is JSON by its grammar, and no text.
            findings.Add(
                DiagnosticCodes.JsonBroken,
                Severity.Error,
                "A string holds half of a surrogate pair, which is no character.",
                "Write the whole character, or both halves: \\ud83d\\ude00.",
                source.PlaceAt(places.CharactersBefore((int)reader.TokenStartIndex)));
        }

        return null;
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, Places places)
    {
        var offset = places.OfNextValue((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var parent = new JsonValue(JsonTokenType.StartObject, offset);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    parent.Properties.Add((name, ReadValue(ref reader, places)));
                }

                return parent;
            case JsonTokenType.StartArray:
                var list = new JsonValue(JsonTokenType.StartArray, offset);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(ReadValue(ref reader, places));
                }

                return list;
            case JsonTokenType.String:
                return new JsonValue(JsonTokenType.String, offset) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new JsonValue(JsonTokenType.Number, offset) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            default:
                return new JsonValue(reader.TokenType, offset);
        }
    }

    private sealed class TooManyValuesException : Exception;

    // Tokens come in order, so each stretch of bytes is counted once.
    private sealed class Places(byte[] bytes, int most)
    {
        private int _byte;
        private int _character;
        private int _values;

        public int OfNextValue(int position) => ++_values > most ? throw new TooManyValuesException() : CharactersBefore(position);

        public int CharactersBefore(int position)
        {
            _character += Encoding.UTF8.GetCharCount(bytes.AsSpan(_byte, position - _byte));
            _byte = position;
            return _character;
        }
    }
}
