using CsCheck;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class MarkdownProperties
{
    private static readonly string[] Pieces =
    [
        "a", "word ", " ", "\n", "\n\n", "# ", "## ", "#### ", "- ", "1. ", "> ", "    ", "*", "**", "_", "`", "```\n", "[", "](", ")", "]", "![", "{", "}", "{.term}",
        "{#id}", "{lang=cy}", "::: ", ":::\n", "urgent ", "contact ", "question ", "easy-read\n", "Phone: 0118 496 0111\n", "|", "|-|-|\n", "\\", "<b>", "</b>", "<br>",
        "<sup>", "<!--", "-->", "[^1]", "\n[^1]: ", "&amp;", "&#0;", "---\n", "title: x\n", "^", "~", "~~", ":   ", "*[a]: b\n", "https://a.uk/", "1 in 10 ", "27 ", "May ",
        "2026", "9am", "\u2028", "\u0000", "\r", "é", "文", "🙂", "\u202E", "+---+\n", "| a |\n", "x.png", "\"c\"", "'", "\t", "<div>\n", "<script>", "#id", "#",
    ];

    private static readonly Gen<string> Source = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(indices => string.Concat(indices.Select(index => Pieces[index])));

    [Fact]
    public void No_source_throws_and_every_leaflet_survives_its_json() => Source.Sample(
        source =>
        {
            var reading = MarkdownLeafletReaderTests.Read(source);
            if (reading.Leaflet is not { } leaflet)
            {
                return !reading.Diagnostics.IsEmpty;
            }

            var ids = LeafletIds.In(leaflet);
            var first = LeafletJson.Write(leaflet);
            var again = new JsonLeafletReader().Read(first, "leaflet.json", ReadingLimits.Default).Leaflet;
            return ids.Distinct().Count() == ids.Length && again is not null && first.AsSpan().SequenceEqual(LeafletJson.Write(again));
        },
        iter: 3_000,
        print: source => System.Text.Json.JsonSerializer.Serialize(source));
}
