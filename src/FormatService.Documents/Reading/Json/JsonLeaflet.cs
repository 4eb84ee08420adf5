using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Json;

/// <summary>Reads a whole leaflet of canonical JSON, and resolves what points from one part of it to another.</summary>
internal sealed class JsonLeaflet(JsonReading reading)
{
    /// <summary>Reads the object at the root.</summary>
    public Leaflet Read(JsonValue root)
    {
        var fields = new JsonFields(root, reading);
        if (fields.Words("format") is { } format && format != LeafletJson.Format)
        {
            reading.Bad(fields.Find("format")!, $"“{format}” is not a form that is read here; “{LeafletJson.Format}” is.");
        }

        var blocks = new JsonBlocks(reading);
        var leaflet = new Leaflet(
            ReadMetadata(fields), blocks.Read(fields, "blocks", new NodeScope(reading.Names, null), 0), ReadNotes(fields, blocks))
        {
            EasyRead = ReadEasyRead(fields, blocks),
        };
        fields.End();
        return ResolveLinks(ResolveNotes(leaflet));
    }

    private LeafletMetadata ReadMetadata(JsonFields fields)
    {
        using var step = reading.Down(".metadata");
        if (fields.Find("metadata") is { } value)
        {
            return new JsonMetadata(reading).Read(value);
        }

        reading.Bad(fields.Value, "“metadata” is missing.");
        return new LeafletMetadata { Title = "Leaflet" };
    }

    private ImmutableArray<Footnote> ReadNotes(JsonFields fields, JsonBlocks blocks)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        var scope = new NodeScope(reading.Names, null);
        var values = fields.Items("footnotes", isNeeded: false);
        for (var i = 0; i < values.Count; i++)
        {
            using var step = reading.Down($".footnotes[{i}]");
            var inner = new JsonFields(values[i], reading);
            var id = reading.Name(inner, scope, "note");
            notes.Add(new Footnote(id, blocks.Read(inner, "blocks", scope.Below(id), 0)));
            inner.End();
        }

        return notes.ToImmutable();
    }

    private EasyReadEdition? ReadEasyRead(JsonFields fields, JsonBlocks blocks)
    {
        if (fields.Find("easyRead") is not { } value)
        {
            return null;
        }

        using var step = reading.Down(".easyRead");
        var inner = new JsonFields(value, reading);
        var title = inner.Words("title");
        var origin = inner.Find("origin") is null ? EasyReadOrigin.Authored : (EasyReadOrigin)inner.Choice("origin", LeafletJsonNames.Origins);
        var edition = new EasyReadEdition(blocks.Read(inner, "blocks", new NodeScope(reading.Names, "easy-read"), 0)) { Title = title, Origin = origin };
        inner.End();
        return edition;
    }

    private Leaflet ResolveNotes(Leaflet leaflet)
    {
        var known = leaflet.Footnotes.Select(note => note.Id.Value).ToHashSet(StringComparer.Ordinal);
        var referred = new HashSet<string>(StringComparer.Ordinal);
        var hasUnknown = false;
        foreach (var (note, offset) in reading.NoteLinks)
        {
            referred.Add(note);
            if (!known.Contains(note))
            {
                hasUnknown = true;
                reading.ReportAt(DiagnosticCodes.FootnoteMissing, Severity.Error, $"There is no footnote “{note}”.", "Add it to “footnotes”.", offset);
            }
        }

        foreach (var note in leaflet.Footnotes.Where(note => !referred.Contains(note.Id.Value)))
        {
            var span = reading.Places.Find(note.Id);
            reading.ReportSpan(
                DiagnosticCodes.FootnoteUnused, Severity.Warning, $"Nothing refers to the footnote “{note.Id}”.", "Refer to it: {\"kind\":\"note\",\"note\":\"…\"}.", span);
        }

        return hasUnknown ? new KnownNotes(known).Rewrite(leaflet) : leaflet;
    }

    private Leaflet ResolveLinks(Leaflet leaflet)
    {
        if (reading.InsideLinks.Count == 0)
        {
            return leaflet;
        }

        var shortNames = InsideLinks.ShortNames(reading.SectionIds);
        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (target, offset) in reading.InsideLinks)
        {
            targets[target] = InsideLinks.Resolve(target, reading.Names, shortNames);
            if (targets[target] is null)
            {
                reading.ReportAt(
                    DiagnosticCodes.UnknownLinkTarget,
                    Severity.Warning,
                    $"Nothing in this leaflet is called “{target}”; the words are kept, the link is dropped.",
                    null,
                    offset);
            }
        }

        return new InsideLinks(targets).Rewrite(leaflet);
    }

    private sealed class KnownNotes(HashSet<string> known) : LeafletRewriter
    {
        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference) =>
            known.Contains(reference.Note.Value) ? [reference] : [];
    }
}
