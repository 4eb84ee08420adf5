using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>What the words of a leaflet refer to within it: the nodes that links lead to, and its notes.</summary>
internal sealed class WordReferences : TextVisitor
{
    private readonly List<NodeId> _targets = [];
    private readonly List<NodeId> _notes = [];
    private readonly HashSet<NodeId> _known = [];
    private readonly HashSet<NodeId> _repeated = [];

    /// <summary>Reads a leaflet.</summary>
    public WordReferences(Leaflet leaflet)
    {
        VisitAll(leaflet.Blocks);
        var inText = _notes.Count;
        var before = References;
        foreach (var note in leaflet.Footnotes)
        {
            VisitAll(note.Blocks);
        }

        AnyNoteInNotes = References > before;
        Notes = [.. _notes.Take(inText)];
    }

    /// <summary>The nodes that links lead to, in the order of the links.</summary>
    public IReadOnlyList<NodeId> Targets => _targets;

    /// <summary>The notes that the text refers to, in the order of their first reference.</summary>
    public ImmutableArray<NodeId> Notes { get; }

    /// <summary>Whether a note is referred to more than once.</summary>
    public bool IsRepeated(NodeId note) => _repeated.Contains(note);

    /// <summary>Whether a note refers to a note.</summary>
    public bool AnyNoteInNotes { get; }

    private int References { get; set; }

    protected override void Take(ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case FootnoteReference reference:
                    References++;
                    if (_known.Add(reference.Note))
                    {
                        _notes.Add(reference.Note);
                    }
                    else
                    {
                        _repeated.Add(reference.Note);
                    }

                    break;
                case Link link:
                    if (link.Target.StartsWith('#'))
                    {
                        _targets.Add(new NodeId(link.Target[1..]));
                    }

                    Take(link.Inlines);
                    break;
                case Strong strong:
                    Take(strong.Inlines);
                    break;
                case Emphasis emphasis:
                    Take(emphasis.Inlines);
                    break;
                case Term term:
                    Take(term.Inlines);
                    break;
                case LanguageSpan span:
                    Take(span.Inlines);
                    break;
                case Superscript superscript:
                    Take(superscript.Inlines);
                    break;
                case Subscript subscript:
                    Take(subscript.Inlines);
                    break;
            }
        }
    }

    // Credits and labels are plain words.
    protected override void Take(string line)
    {
    }
}
