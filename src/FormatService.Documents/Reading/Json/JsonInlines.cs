using System.Collections.Immutable;
using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Json;

/// <summary>Reads running text of canonical JSON. Facts are as stated; none are recognised.</summary>
internal sealed class JsonInlines(JsonReading reading)
{
    /// <summary>
    /// How much deeper than the limit inlines may be: what Markdown has in its deepest span is a link in a language of its own, in a paragraph of
    /// another.
    /// </summary>
    public const int MarksBeyond = 3;

    /// <summary>Reads a property that holds running text.</summary>
    public ImmutableArray<Inline> Read(JsonFields fields, string name, bool isNeeded = true)
    {
        using var step = reading.Down($".{name}");
        var inlines = Read(fields.Items(name, isNeeded), 0, isInLink: false);
        if (isNeeded && inlines.IsEmpty && fields.Find(name) is { Type: JsonTokenType.StartArray } value && name is not "text")
        {
            reading.Bad(value, "there are no words.");
        }

        return inlines;
    }

    private ImmutableArray<Inline> Read(List<JsonValue> values, int depth, bool isInLink)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            using var step = reading.Down($"[{i}]");
            inlines.AddRange(ReadOne(values[i], depth, isInLink));
        }

        return inlines.DrainToImmutable();
    }

    private ImmutableArray<Inline> ReadOne(JsonValue value, int depth, bool isInLink)
    {
        if (value.Type == JsonTokenType.String)
        {
            var text = CharacterRules.OneLine(value.Text);
            if (!string.Equals(text, value.Text, StringComparison.Ordinal))
            {
                reading.Report(
                    DiagnosticCodes.ControlCharacter, Severity.Warning, "line ends and control characters were taken out of text.", value, "A line end is {\"kind\":\"break\"}.");
            }

            return text.Length == 0 ? [] : [new Text(text)];
        }

        var fields = new JsonFields(value, reading);
        if (value.Type != JsonTokenType.StartObject)
        {
            return [];
        }

        if (depth > reading.Limits.MaxDepth + MarksBeyond)
        {
            reading.Report(DiagnosticCodes.NestedTooDeeply, Severity.Error, "this is nested too deeply.", value);
            return [];
        }

        var inlines = ReadKind(fields, depth, isInLink);
        fields.End();
        return inlines;
    }

    private ImmutableArray<Inline> ReadKind(JsonFields fields, int depth, bool isInLink)
    {
        var kind = fields.Needed("kind");
        switch (kind)
        {
            case "strong":
                return Container(fields, depth, isInLink, static inner => new Strong(inner));
            case "emphasis":
                return Container(fields, depth, isInLink, static inner => new Emphasis(inner));
            case "term":
                return Container(fields, depth, isInLink, static inner => new Term(inner));
            case "superscript":
                return Container(fields, depth, isInLink, static inner => new Superscript(inner));
            case "subscript":
                return Container(fields, depth, isInLink, static inner => new Subscript(inner));
            case "language":
                var language = fields.Language("language");
                return language is { } tag
                    ? Container(fields, depth, isInLink, inner => new LanguageSpan(tag, inner))
                    : Inner(fields, depth, isInLink);
            case "link":
                return ReadLink(fields, depth, isInLink);
            case "abbreviation":
                return fields.Needed("short") is { Length: > 0 } shortForm && fields.Needed("expansion") is { Length: > 0 } expansion
                    ? [new Abbreviation(shortForm, expansion)]
                    : [];
            case "fact":
                var fact = (FactKind)fields.Choice("fact", LeafletJsonNames.Facts);
                return fields.Needed("value") is { Length: > 0 } words ? [new Fact(fact, words)] : [];
            case "note":
                var note = fields.Needed("note");
                reading.NoteLinks.Add((note, fields.Value.Offset));
                return note.Length == 0 ? [] : [new FootnoteReference(new NodeId(note))];
            case "break":
                return [new LineBreak()];
            default:
                reading.Bad(fields.Value, $"“{kind}” is no kind of inline.");
                return fields.Find("text") is null ? [] : Inner(fields, depth, isInLink);
        }
    }

    private ImmutableArray<Inline> Inner(JsonFields fields, int depth, bool isInLink)
    {
        using var step = reading.Down(".text");
        return Read(fields.Items("text"), depth + 1, isInLink);
    }

    private ImmutableArray<Inline> Container(JsonFields fields, int depth, bool isInLink, Func<ImmutableArray<Inline>, Inline> make)
    {
        var inner = Inner(fields, depth, isInLink);
        return inner.IsEmpty ? [] : [make(inner)];
    }

    private ImmutableArray<Inline> ReadLink(JsonFields fields, int depth, bool isInLink)
    {
        var target = fields.Needed("target");
        var inner = Inner(fields, depth, isInLink: true);
        var kind = LinkTargets.Judge(target);
        var hasWords = LeafletText.HasWords(LeafletText.Of(inner));
        if (isInLink || !hasWords || kind is LinkTargets.Kind.Relative or LinkTargets.Kind.Refused)
        {
            reading.Report(
                DiagnosticCodes.LinkDropped,
                Severity.Warning,
                !hasWords ? "a link has no words." : isInLink ? "links do not nest." : $"“{target}” is no address that a leaflet may lead to.",
                fields.Value,
                "The words are kept.");
            return inner;
        }

        if (kind == LinkTargets.Kind.Inside)
        {
            reading.InsideLinks.Add((target, fields.Value.Offset));
        }

        return [new Link(target, inner)];
    }
}
