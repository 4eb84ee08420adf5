using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Block = FormatService.Documents.Model.Block;
using Inline = FormatService.Documents.Model.Inline;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns one source into one leaflet: title, blocks, footnotes, easy-read edition, links.</summary>
internal sealed class MarkdownConversion(SourceText source, Findings findings, ReadingLimits limits, FrontMatter frontMatter)
{
    /// <summary>Converts the source; null when it is past reading, and then the findings say why.</summary>
    public (Leaflet Leaflet, SourceMap Places)? Convert()
    {
        if (Parse() is not { } document)
        {
            return null;
        }

        var names = new NodeNames(WrittenIds(document));
        var reading = new MarkdownReading(source, findings, limits, names, frontMatter.BodyStart);
        var blocks = new BlockConversion(reading);
        var notes = new NoteConversion(reading, blocks);
        var scope = new NodeScope(names, null);
        var output = new List<Block>();
        var title = new TitleConversion(reading, blocks, frontMatter, source.File).Take(document, out var body);
        blocks.AppendMovedPictures(output, scope);
        blocks.Append(output, body, scope, new Nesting(1, 0, true));
        notes.AppendUnused(output, document, scope);
        var leaflet = new Leaflet(frontMatter.Metadata with { Title = title }, [.. output], notes.ToFootnotes())
        {
            EasyRead = reading.EasyRead.Count == 0 ? null : new EasyReadEdition([.. reading.EasyRead]) { Title = reading.EasyReadTitle },
        };
        return (ResolveLinks(leaflet, reading), reading.Places);
    }

    /// <summary>
    /// Converts the file of an easy-read edition; null when it is past reading, and an edition that is null when it has no words.
    /// Notes have no place in it: their words stand at its end.
    /// </summary>
    /// <param name="taken">The ids of the leaflet.</param>
    public (EasyReadEdition? Edition, SourceMap Places)? ConvertEasyRead(ImmutableArray<NodeId> taken)
    {
        if (Parse() is not { } document)
        {
            return null;
        }

        var names = new NodeNames(WrittenIds(document));
        names.Keep(taken);
        var reading = new MarkdownReading(source, findings, limits, names, frontMatter.BodyStart);
        var blocks = new BlockConversion(reading);
        var notes = new NoteConversion(reading, blocks);
        var title = new TitleConversion(reading, blocks, frontMatter, source.File).TakeOptional(document, out var body);
        var output = new List<Block>();
        blocks.Append(output, body, reading.EasyReadScope, new Nesting(1, 0, true) { IsEasyRead = true });
        notes.AppendUnused(output, document, reading.EasyReadScope);
        foreach (var note in notes.ToFootnotes())
        {
            reading.Report(
                DiagnosticCodes.FootnoteUnused, Severity.Warning, "An easy-read edition has no footnotes; the words of this one were put at the end.", "Say it where it belongs.", document);
            output.AddRange(note.Blocks);
        }

        // An easy-read container in an easy-read file says what the file says already.
        var all = reading.EasyRead.Count == 0 ? output : [.. output, .. reading.EasyRead];
        var leaflet = new Leaflet(frontMatter.Metadata, [.. all], []);
        leaflet = ResolveLinks(new NoteRemoval().Rewrite(leaflet), reading);
        return (leaflet.Blocks.IsEmpty ? null : new EasyReadEdition(leaflet.Blocks) { Title = title ?? reading.EasyReadTitle }, reading.Places);
    }

    private sealed class NoteRemoval : LeafletRewriter
    {
        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference) => [];
    }

    private MarkdownDocument? Parse()
    {
        if (!MarkdownPrescreen.Passes(source.Text, frontMatter.BodyStart, source, limits, findings))
        {
            return null;
        }

        var document = MarkdownDialect.TryParse(frontMatter.BodyStart == 0 ? source.Text : source.Text[frontMatter.BodyStart..]);
        if (document is null)
        {
            findings.Add(
                DiagnosticCodes.NestedTooDeeply,
                Severity.Error,
                "Lists, quotations or marks are nested far too deeply to be read.",
                "Write it flat.",
                null);
        }

        return document;
    }

    private static IEnumerable<string> WrittenIds(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node.TryGetAttributes() is { Id: { } id } && !string.IsNullOrWhiteSpace(id))
            {
                yield return id;
            }
        }
    }

    private static Leaflet ResolveLinks(Leaflet leaflet, MarkdownReading reading)
    {
        if (reading.InsideLinks.Count == 0)
        {
            return leaflet;
        }

        var shortNames = InsideLinks.ShortNames(reading.SectionIds);
        var targets = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (target, offset) in reading.InsideLinks)
        {
            var id = InsideLinks.Resolve(target, reading.Names, shortNames);
            targets[target] = id;
            if (id is null)
            {
                reading.ReportAt(
                    DiagnosticCodes.UnknownLinkTarget,
                    Severity.Warning,
                    $"Nothing in this leaflet is called “{target}”; the words are kept, the link is dropped.",
                    "Give the place an id: ## Risks {#risks}",
                    offset);
            }
        }

        return new InsideLinks(targets).Rewrite(leaflet);
    }
}
