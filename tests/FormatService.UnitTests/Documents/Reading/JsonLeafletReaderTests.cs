using System.Text;
using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class JsonLeafletReaderTests
{
    public static TheoryData<string> Chapters => [.. SpecFile.Chapters()];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_leaflet_written_and_read_and_written_again_has_the_same_bytes(string chapter)
    {
        foreach (var leaflet in LeafletsOf(chapter))
        {
            var first = LeafletJson.Write(leaflet);
            var reading = Read(Encoding.UTF8.GetString(first));

            Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(LeafletJson.Write(reading.Leaflet!)));
        }
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void What_is_written_keeps_to_the_schema(string chapter)
    {
        using var schema = JsonDocument.Parse(LeafletJson.Schema);

        foreach (var leaflet in LeafletsOf(chapter))
        {
            using var json = JsonDocument.Parse(LeafletJson.Write(leaflet));

            Assert.Equal([], new SchemaCheck(schema.RootElement).Faults(json.RootElement));
        }
    }

    [Fact]
    public void The_cell_that_a_picture_was_written_in_comes_back()
    {
        var leaflet = MarkdownLeafletReaderTests.Read("# T\n\n| A | B |\n| --- | --- |\n| 1 | ![x](x.png) |\n").Leaflet!;

        var read = Read(Encoding.UTF8.GetString(LeafletJson.Write(leaflet))).Leaflet!;

        Assert.Equal(((Table)leaflet.Blocks[0]).Rows[1].Cells[1].Id, Assert.IsType<Figure>(read.Blocks[1]).Cell);
    }

    [Fact]
    public void The_schema_knows_every_kind_of_node()
    {
        var schema = Encoding.UTF8.GetString(LeafletJson.Schema.Span);

        var blocks = typeof(BlockVisitor<>).GetMethods().Count(method => method.Name == "Visit");
        var inlines = typeof(InlineVisitor<>).GetMethods().Count(method => method.Name == "Visit");
        using var document = JsonDocument.Parse(schema);
        var definitions = document.RootElement.GetProperty("$defs");

        Assert.Equal(blocks, definitions.GetProperty("block").GetProperty("oneOf").GetArrayLength());
        Assert.Equal(inlines, definitions.GetProperty("inline").GetProperty("oneOf").GetArrayLength());
    }

    [Fact]
    public void All_that_is_wrong_is_said_with_path_and_place()
    {
        var reading = Read("""
            {
              "metadata": { "title": "T", "colour": 1 },
              "blocks": [
                { "kind": "paragraph", "id": "a", "text": ["One"] },
                { "kind": "paragraph", "id": "a", "text": ["Two", { "kind": "link", "target": "javascript:x", "text": ["here"] }] },
                { "kind": "poster" },
                { "kind": "figure", "source": "../x.png", "alt": "X" },
                { "kind": "table", "headerRow": false, "headerColumn": false, "rows": [{ "cells": [{ "text": ["A"] }] }] }
              ]
            }
            """);

        Assert.Equal(
            [
                DiagnosticCodes.JsonUnknownProperty, DiagnosticCodes.DuplicateId, DiagnosticCodes.LinkDropped,
                DiagnosticCodes.JsonBadValue, DiagnosticCodes.PictureNameRefused, DiagnosticCodes.TableHeaders,
            ],
            reading.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("$.blocks[2]: “poster” is no kind of block.", reading.Diagnostics[3].Message, StringComparison.Ordinal);
        Assert.Equal(6, reading.Diagnostics[3].Span!.Value.Line);
    }

    [Fact]
    public void Nodes_without_ids_get_them_from_their_place()
    {
        var reading = Read("""{"metadata":{"title":"T"},"blocks":[{"kind":"section","heading":["Risks"],"blocks":[{"kind":"paragraph","text":["Few."]}]}]}""");

        var ids = LeafletIds.In(reading.Leaflet!);

        Assert.Equal(["risks", "risks/p-1"], ids.Select(id => id.Value));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"metadata\":{\"title\":\"\\ud800\"},\"blocks\":[]}")]
    public void What_is_no_leaflet_is_an_error_and_no_leaflet(string json)
    {
        var reading = Read(json);

        Assert.Null(reading.Leaflet);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void Ten_thousand_levels_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"kind\":\"section\",\"heading\":[\"a\"],\"blocks\":[", 10_000));

        var reading = Read($"{{\"metadata\":{{\"title\":\"T\"}},\"blocks\":[{deep}");

        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void The_fingerprint_changes_with_one_letter()
    {
        var leaflet = MarkdownLeafletReaderTests.Read("# T\n\nOne\n").Leaflet!;
        var other = MarkdownLeafletReaderTests.Read("# T\n\nOna\n").Leaflet!;

        Assert.NotEqual(LeafletFingerprint.Of(leaflet), LeafletFingerprint.Of(other));
        Assert.Equal(LeafletFingerprint.Of(leaflet), LeafletFingerprint.Of(MarkdownLeafletReaderTests.Read("# T\n\nOne\n").Leaflet!));
    }

    private static LeafletReading Read(string json) => new JsonLeafletReader().Read(Encoding.UTF8.GetBytes(json), "leaflet.json", ReadingLimits.Default);

    private static List<Leaflet> LeafletsOf(string chapter)
    {
        var leaflets = new List<Leaflet>();
        SpecFile.Answered(chapter, (_, source) =>
        {
            if (MarkdownLeafletReaderTests.Read(source).Leaflet is { } leaflet)
            {
                leaflets.Add(leaflet);
            }

            return "";
        });
        return leaflets;
    }
}
