using FormatService.Documents.Model;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.Word;

/// <summary>
/// How the notes of a leaflet become notes of a file. They are the file's own, which Word numbers and sets at the foot of the page, where Word
/// can: each is referred to, in the order of the notes, and none refers to another, for the notes of Word hold none. Else all of them are a list
/// at the end, as on our pages, and their numbers lead there.
/// </summary>
internal sealed class WordNoteNumbers
{
    private readonly FootnoteLabels _labels;
    private readonly WordReferences _references;
    private readonly Dictionary<NodeId, int> _numbers = [];
    private readonly HashSet<int> _taken = [];

    public WordNoteNumbers(FootnoteLabels labels, WordReferences references)
    {
        (_labels, _references) = (labels, references);
        AreOwn = !references.AnyNoteInNotes && references.Notes.SequenceEqual(labels.Notes.Select(note => note.Id));
        for (var i = 0; i < labels.Notes.Length; i++)
        {
            _numbers.TryAdd(labels.Notes[i].Id, i + 1);
        }
    }

    /// <summary>Whether they are the file's own; what follows is only asked for then.</summary>
    public bool AreOwn { get; }

    /// <summary>The number of a note whose reference is the file's own; null where it is referred to again, since Word knows one reference for each, or the notes are a list.</summary>
    public int? TakeOwn(NodeId note) => AreOwn && _taken.Add(_numbers[note]) ? _numbers[note] : null;

    /// <summary>The number of a note that is the file's own, as Word counts.</summary>
    public int NumberOf(NodeId note) => _numbers[note];

    /// <summary>The name of the bookmark at the first reference to a note, from which later ones take its number; null where there are none.</summary>
    public string? BookmarkOf(NodeId note) => AreOwn && _references.IsRepeated(note) ? FormattableString.Invariant($"Note{_numbers[note]}") : null;

    /// <summary>The label of a note of the list: <c>[1]</c>.</summary>
    public string LabelOf(NodeId note) => _labels.Of(note);
}
