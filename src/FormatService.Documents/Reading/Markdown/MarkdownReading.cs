using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Footnote = Markdig.Extensions.Footnotes.Footnote;
using SourceSpan = FormatService.Documents.Diagnostics.SourceSpan;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>What the parts of one conversion share: the source, what was found, which ids are given.</summary>
internal sealed class MarkdownReading(SourceText source, Findings findings, ReadingLimits limits, NodeNames names, int bodyStart)
{
    private readonly ImmutableDictionary<NodeId, SourceSpan>.Builder _places = ImmutableDictionary.CreateBuilder<NodeId, SourceSpan>();
    private readonly Dictionary<Footnote, NodeId> _notes = [];
    private readonly List<(string Target, int Offset)> _insideLinks = [];
    private int _base = bodyStart;

    /// <summary>How much may be read.</summary>
    public ReadingLimits Limits => limits;

    /// <summary>All ids.</summary>
    public NodeNames Names => names;

    /// <summary>Footnotes in the order of their first reference.</summary>
    public List<Footnote> NoteOrder { get; } = [];

    /// <summary>Pictures that stood inside running text and wait for the end of it.</summary>
    public List<LinkInline> MovedPictures { get; } = [];

    /// <summary>The cells of tables that pictures stood in.</summary>
    public Dictionary<LinkInline, NodeId> CellsOfPictures { get; } = [];

    /// <summary>The heading that was reported as a second title, so that it is not reported again.</summary>
    public HeadingBlock? ReportedHeading { get; set; }

    /// <summary>The ids of all sections, in order.</summary>
    public List<NodeId> SectionIds { get; } = [];

    /// <summary>Where the ids of the easy-read edition begin.</summary>
    public NodeScope EasyReadScope { get; } = new(names, "easy-read");

    /// <summary>What the easy-read edition is called, when that was found.</summary>
    public string? EasyReadTitle { get; set; }

    /// <summary>The easy-read edition, as it is found.</summary>
    public List<Model.Block> EasyRead { get; } = [];

    /// <summary>Links to nodes of this leaflet, which can be judged only when all ids are known.</summary>
    public IReadOnlyList<(string Target, int Offset)> InsideLinks => _insideLinks;

    /// <summary>The language that a block was marked with, while its text is converted.</summary>
    public LanguageTag? BlockLanguage { get; set; }

    /// <summary>Where the nodes stand.</summary>
    public SourceMap Places => new(_places.ToImmutable());

    /// <summary>Where a node of the syntax stands in the clean text.</summary>
    public int OffsetOf(MarkdownObject node) => _base + Math.Max(0, node.Span.Start);

    /// <summary>Runs a conversion of a text that was taken out of the source at an offset.</summary>
    public void At(int offset, Action convert)
    {
        var outer = _base;
        _base = offset;
        convert();
        _base = outer;
    }

    /// <summary>Reports something about a node of the syntax.</summary>
    public void Report(string code, Severity severity, string message, string? hint, MarkdownObject node) =>
        ReportAt(code, severity, message, hint, OffsetOf(node));

    /// <summary>Reports something at an offset in the clean text.</summary>
    public void ReportAt(string code, Severity severity, string message, string? hint, int offset) =>
        findings.Add(code, severity, message, hint, source.PlaceAt(offset));

    /// <summary>Gives a block its id, the author's own or the next of its kind, and notes its place.</summary>
    public NodeId Name(NodeScope scope, string kind, string? written, MarkdownObject node)
    {
        NodeId id;
        if (written is not null && Written(written, node) is { } own)
        {
            id = own;
            scope.Count(kind);
        }
        else
        {
            id = scope.Next(kind);
        }

        Locate(id, node);
        return id;
    }

    /// <summary>The id that an author wrote, or null when it is taken.</summary>
    public NodeId? Written(string written, MarkdownObject node)
    {
        if (names.TryGiveWritten(written))
        {
            return new NodeId(written);
        }

        Report(
            DiagnosticCodes.DuplicateId, Severity.Error, $"The id “{written}” stands twice.", "Give each place an id of its own: links lead to the first.", node);
        return null;
    }

    /// <summary>Notes where a node stands.</summary>
    public void Locate(NodeId id, MarkdownObject node) => _places[id] = source.PlaceAt(OffsetOf(node));

    /// <summary>The id of a footnote that is referred to.</summary>
    public NodeId NoteFor(Footnote footnote)
    {
        if (!_notes.TryGetValue(footnote, out var id))
        {
            id = names.Give($"note-{Slug.Of(footnote.Label?.TrimStart('^') ?? "", "1")}");
            _notes.Add(footnote, id);
            NoteOrder.Add(footnote);
            Locate(id, footnote);
        }

        return id;
    }

    /// <summary>Whether a footnote is referred to by what was converted so far.</summary>
    public bool IsReferredTo(Footnote footnote) => _notes.ContainsKey(footnote);

    /// <summary>Remembers a link to a node of this leaflet.</summary>
    public void RememberLink(string target, int offset) => _insideLinks.Add((target, offset));
}
