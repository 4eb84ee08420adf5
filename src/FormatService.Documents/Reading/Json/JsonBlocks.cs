using System.Collections.Immutable;
using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Json;

/// <summary>Reads blocks of canonical JSON.</summary>
internal sealed class JsonBlocks(JsonReading reading)
{
    /// <summary>How much deeper than the limit blocks may be: what Markdown has in its deepest box are sections, five within each other.</summary>
    public const int SectionsBeyond = 5;

    private readonly JsonInlines _inlines = new(reading);

    /// <summary>Reads a property that holds blocks.</summary>
    public ImmutableArray<Block> Read(JsonFields fields, string name, NodeScope scope, int depth, bool isNeeded = true)
    {
        var values = fields.Items(name, isNeeded);
        var blocks = ImmutableArray.CreateBuilder<Block>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            using var step = reading.Down($".{name}[{i}]");
            if (depth > reading.Limits.MaxDepth + SectionsBeyond)
            {
                reading.Report(DiagnosticCodes.NestedTooDeeply, Severity.Error, "this is nested too deeply.", values[i]);
                break;
            }

            if (ReadOne(values[i], scope, depth) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks.DrainToImmutable();
    }

    private Block? ReadOne(JsonValue value, NodeScope scope, int depth)
    {
        var fields = new JsonFields(value, reading);
        if (value.Type != JsonTokenType.StartObject)
        {
            return null;
        }

        var kind = fields.Needed("kind");
        Block? block = kind switch
        {
            "section" => ReadSection(fields, scope, depth),
            "paragraph" => new Paragraph(reading.Name(fields, scope, "p"), _inlines.Read(fields, "text")),
            "list" => ReadList(fields, scope, depth),
            "advice" => ReadAdvice(fields, scope, depth),
            "table" => ReadTable(fields, scope),
            "figure" => ReadFigure(fields, scope),
            "callout" => ReadCallout(fields, scope, depth),
            "question" => ReadQuestion(fields, scope, depth),
            "contact" => ReadContact(fields, scope),
            "definitions" => ReadDefinitions(fields, scope, depth),
            "medium" => ReadMedium(fields, scope, depth),
            "row" => ReadRow(fields, scope),
            _ => null,
        };
        if (block is null && kind is not "table" and not "figure" and not "contact" and not "definitions" and not "row")
        {
            reading.Bad(value, $"“{kind}” is no kind of block.");
            return null;
        }

        fields.End();
        return block;
    }

    private Section ReadSection(JsonFields fields, NodeScope scope, int depth)
    {
        var heading = _inlines.Read(fields, "heading");
        var id = fields.Find("id") is null
            ? scope.Named(Slug.Of(LeafletText.Of(heading), "section"))
            : reading.Name(fields, scope, "section");
        reading.SectionIds.Add(id);
        return new Section(id, heading, Read(fields, "blocks", scope.Below(id), depth + 1));
    }

    private ListBlock ReadList(JsonFields fields, NodeScope scope, int depth)
    {
        var id = reading.Name(fields, scope, "list");
        var kind = (ListKind)fields.Choice("style", LeafletJsonNames.ListStyles);
        return new ListBlock(id, kind, fields.Number("start", 1), ReadItems(fields, scope.Below(id), depth));
    }

    private AdviceList ReadAdvice(JsonFields fields, NodeScope scope, int depth)
    {
        var kind = (AdviceKind)fields.Choice("advice", LeafletJsonNames.Advice);
        var id = reading.Name(fields, scope, LeafletJsonNames.Advice[(int)kind]);
        return new AdviceList(id, kind, ReadItems(fields, scope.Below(id), depth));
    }

    private ImmutableArray<ListItem> ReadItems(JsonFields fields, NodeScope scope, int depth)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var (inner, step) in Objects(fields, "items"))
        {
            using (step)
            {
                var id = reading.Name(inner, scope, "item");
                items.Add(new ListItem(id, Read(inner, "blocks", scope.Below(id), depth + 1)));
                inner.End();
            }
        }

        return items.ToImmutable();
    }

    private IEnumerable<(JsonFields Fields, JsonReading.Step Step)> Objects(JsonFields fields, string name)
    {
        var values = fields.Items(name);
        for (var i = 0; i < values.Count; i++)
        {
            var step = reading.Down($".{name}[{i}]");
            yield return (new JsonFields(values[i], reading), step);
        }
    }

    private Table? ReadTable(JsonFields fields, NodeScope scope)
    {
        var id = reading.Name(fields, scope, "table");
        var caption = _inlines.Read(fields, "caption", isNeeded: false);
        var hasHeaderRow = fields.Truth("headerRow");
        var hasHeaderColumn = fields.Truth("headerColumn");
        var rows = new List<(NodeId Id, List<TableCell> Cells)>();
        var below = scope.Below(id);
        foreach (var (inner, step) in Objects(fields, "rows"))
        {
            using (step)
            {
                var row = reading.Name(inner, below, "r");
                rows.Add((row, ReadCells(inner, below.Below(row))));
                inner.End();
            }
        }

        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        if (columns == 0)
        {
            reading.Bad(fields.Value, "a table has rows with cells.");
            return null;
        }

        CheckShape(fields, rows, columns, hasHeaderRow || hasHeaderColumn);
        foreach (var (row, cells) in rows)
        {
            while (cells.Count < columns)
            {
                cells.Add(new TableCell(reading.Names.Give(row.Child($"c-{cells.Count + 1}").Value), []));
            }
        }

        return new Table(
            id, caption, [.. rows.Select(row => new TableRow(row.Id, [.. row.Cells]))], hasHeaderRow, hasHeaderColumn || !hasHeaderRow);
    }

    private void CheckShape(JsonFields fields, List<(NodeId Id, List<TableCell> Cells)> rows, int columns, bool hasHeaders)
    {
        if (columns > reading.Limits.MaxTableColumns)
        {
            reading.Report(
                DiagnosticCodes.TableTooWide, Severity.Error, $"this table has {columns} columns; at most {reading.Limits.MaxTableColumns} fit anywhere.", fields.Value);
        }

        if (rows.Any(row => row.Cells.Count != columns))
        {
            reading.Report(DiagnosticCodes.TableRagged, Severity.Error, "the rows have different numbers of cells; empty ones were added.", fields.Value);
        }

        if (!hasHeaders)
        {
            reading.Report(DiagnosticCodes.TableHeaders, Severity.Error, "a table has “headerRow”, “headerColumn” or both.", fields.Value);
        }
    }

    private List<TableCell> ReadCells(JsonFields fields, NodeScope scope)
    {
        var cells = new List<TableCell>();
        foreach (var (inner, step) in Objects(fields, "cells"))
        {
            using (step)
            {
                cells.Add(new TableCell(reading.Name(inner, scope, "c"), _inlines.Read(inner, "text")));
                inner.End();
            }
        }

        return cells;
    }

    private Figure? ReadFigure(JsonFields fields, NodeScope scope)
    {
        var source = fields.Needed("source");
        var alt = fields.Words("alt");
        var isDecorative = fields.Truth("decorative");
        var caption = _inlines.Read(fields, "caption", isNeeded: false);
        var credit = fields.Words("credit");
        var cell = fields.Words("cell");
        if (PictureNames.Judge(source, out var name) != PictureNames.Kind.Local)
        {
            reading.Report(
                DiagnosticCodes.PictureNameRefused, Severity.Error, $"“{source}” is not the name of a picture beside the leaflet.", fields.Value, "Name a file: pictures/inhaler.png.");
            return null;
        }

        if (alt is null == !isDecorative)
        {
            reading.Report(
                DiagnosticCodes.PictureWithoutAlt, Severity.Error, "a picture has either “alt” or “decorative”.", fields.Value, "Say what it shows.");
        }
        else if (alt is not null && PictureNames.IsFileName(alt))
        {
            reading.Report(DiagnosticCodes.AltTextIsFileName, Severity.Warning, $"“{alt}” is the name of a file.", fields.Value, "Describe the picture.");
        }

        return new Figure(reading.Name(fields, scope, "figure"), name, alt is null ? AltText.Decorative : AltText.Describing(alt), caption, credit)
        {
            Cell = cell is null ? null : new NodeId(cell),
        };
    }

    private Callout ReadCallout(JsonFields fields, NodeScope scope, int depth)
    {
        var id = reading.Name(fields, scope, "callout");
        var level = (CalloutLevel)fields.Choice("level", LeafletJsonNames.Levels);
        return new Callout(id, level, _inlines.Read(fields, "heading", isNeeded: false), Read(fields, "blocks", scope.Below(id), depth + 1));
    }

    private QuestionAndAnswer ReadQuestion(JsonFields fields, NodeScope scope, int depth)
    {
        var id = reading.Name(fields, scope, "question");
        return new QuestionAndAnswer(id, _inlines.Read(fields, "question"), Read(fields, "answer", scope.Below(id), depth + 1));
    }

    private ContactDetails? ReadContact(JsonFields fields, NodeScope scope)
    {
        var id = reading.Name(fields, scope, "contact");
        var name = _inlines.Read(fields, "name", isNeeded: false);
        var entries = ImmutableArray.CreateBuilder<ContactEntry>();
        foreach (var (inner, step) in Objects(fields, "entries"))
        {
            using (step)
            {
                var kind = (ContactKind)inner.Choice("entry", LeafletJsonNames.Contacts);
                // Only the usual kinds have a usual word.
                var label = kind == ContactKind.Other ? inner.Needed("label") : inner.Words("label");
                entries.Add(new ContactEntry(reading.Name(inner, scope.Below(id), "entry"), kind, label, _inlines.Read(inner, "value")));
                inner.End();
            }
        }

        if (entries.Count > 0)
        {
            return new ContactDetails(id, name, entries.ToImmutable());
        }

        reading.Bad(fields.Value, "a contact has at least one entry.");
        return null;
    }

    private DefinitionList? ReadDefinitions(JsonFields fields, NodeScope scope, int depth)
    {
        var id = reading.Name(fields, scope, "terms");
        var below = scope.Below(id);
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        foreach (var (inner, step) in Objects(fields, "definitions"))
        {
            using (step)
            {
                var definition = reading.Name(inner, below, "term");
                definitions.Add(new Definition(
                    definition, _inlines.Read(inner, "term"), Read(inner, "meaning", below.Below(definition), depth + 1)));
                inner.End();
            }
        }

        if (definitions.Count > 0)
        {
            return new DefinitionList(id, definitions.ToImmutable());
        }

        reading.Bad(fields.Value, "there are no definitions.");
        return null;
    }

    private MediumBlock ReadMedium(JsonFields fields, NodeScope scope, int depth)
    {
        var medium = (Medium)fields.Choice("medium", LeafletJsonNames.Media);
        var id = reading.Name(fields, scope, LeafletJsonNames.Media[(int)medium]);
        return new MediumBlock(id, medium, Read(fields, "blocks", scope.Below(id), depth + 1));
    }

    private PictureRow? ReadRow(JsonFields fields, NodeScope scope)
    {
        var id = reading.Name(fields, scope, "row");
        var name = fields.Words("picture");
        var alt = fields.Words("alt");
        var credit = fields.Words("credit");
        EasyReadPicture? picture = null;
        if (name is not null && PictureNames.Judge(name, out var judged) == PictureNames.Kind.Local)
        {
            picture = new EasyReadPicture(judged, alt is null ? AltText.Decorative : AltText.Describing(alt)) { Credit = credit };
        }
        else if (name is not null)
        {
            reading.Report(
                DiagnosticCodes.PictureNameRefused, Severity.Error, $"“{name}” is not the name of a picture beside the leaflet.", fields.Value, "Name an idea (doctor) or a file: pictures/ward.jpg.");
        }

        var sentences = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var (inner, step) in Objects(fields, "sentences"))
        {
            using (step)
            {
                sentences.Add(new Paragraph(reading.Name(inner, scope.Below(id), "s"), _inlines.Read(inner, "text")));
                inner.End();
            }
        }

        if (sentences.Count > 0)
        {
            return new PictureRow(id, picture, sentences.ToImmutable());
        }

        reading.Bad(fields.Value, "a row has at least one sentence.");
        return null;
    }
}
