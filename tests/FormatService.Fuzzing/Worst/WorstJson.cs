using System.Text;
using FormatService.Documents.Reading;

namespace FormatService.Fuzzing.Worst;

/// <summary>Two megabytes of JSON, each of the worst of its kind.</summary>
internal static class WorstJson
{
    private static readonly int Most = ReadingLimits.Default.MaxSourceBytes - 4096;

    public static IEnumerable<WorstCase> All { get; } =
    [
        Blocks("JSON paragraphs", """{"kind":"paragraph","text":["a"]}"""),
        Blocks("JSON facts", """{"kind":"paragraph","text":[{"kind":"fact","fact":"phone","value":"0118 496 0123"}," "]}"""),
        Blocks("JSON errors", """{"kind":"nonsense","x":{"y":[1,2,3]}}"""),
        Blocks("JSON notes that are not there", """{"kind":"paragraph","text":["a",{"kind":"note","note":"n"}]}"""),
        Blocks("JSON equal ids", """{"kind":"paragraph","id":"same","text":["a"]}"""),
        Blocks("JSON links inside", """{"kind":"paragraph","text":[{"kind":"link","target":"#nowhere","text":["a"]}]}"""),
        Blocks("JSON at its deepest", Deep("""{"kind":"callout","level":"urgent","heading":["a"],"blocks":[""", """{"kind":"paragraph","text":["a"]}""", "]}", 31)),
        Blocks("JSON inlines at their deepest", """{"kind":"paragraph","text":[""" + Deep("""{"kind":"strong","text":[""", "\"a\"", "]}", 31) + "]}"),
        new("JSON brackets", "json", scale => Encoding.UTF8.GetBytes(new string('[', (int)(scale * Most)))),
        new("JSON text with escapes", "json", scale => Encoding.UTF8.GetBytes(Leaflet("{\"kind\":\"paragraph\",\"text\":[\"" + string.Concat(Enumerable.Repeat("\\u0061\\u0301", (int)(scale * Most / 12))) + "\"]}"))),
        new("JSON properties", "json", scale => Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, (int)(scale * Most / 12)).Select(i => $"\"{i:x7}\":0")) + "}")),
    ];

    private static WorstCase Blocks(string name, string block) =>
        new(name, "json", scale => Encoding.UTF8.GetBytes(Leaflet(string.Join(',', Enumerable.Repeat(block, (int)(scale * Math.Min(Most / (block.Length + 1), 0.98 * ReadingLimits.Default.MaxParts / Values(block))))))));

    private static int Values(string block)
    {
        using var json = System.Text.Json.JsonDocument.Parse(block, new System.Text.Json.JsonDocumentOptions { MaxDepth = 256 });
        return Count(json.RootElement);

        static int Count(System.Text.Json.JsonElement element) => 1 + (element.ValueKind switch
        {
            System.Text.Json.JsonValueKind.Object => element.EnumerateObject().Sum(property => Count(property.Value)),
            System.Text.Json.JsonValueKind.Array => element.EnumerateArray().Sum(Count),
            _ => 0,
        });
    }

    private static string Leaflet(string blocks) => "{\"format\":\"leaflet/1\",\"metadata\":{\"title\":\"A\",\"language\":\"en-GB\"},\"blocks\":[" + blocks + "]}";

    private static string Deep(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
