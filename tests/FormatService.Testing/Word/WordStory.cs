using System.Collections.Immutable;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>Text that is read from its start to its end: the body, a header, a footer, a footnote.</summary>
public sealed class WordStory(WordFile file, string name, string part, XElement element)
{
    public WordFile File { get; } = file;

    /// <summary>What it is called in messages.</summary>
    public string Name { get; } = name;

    /// <summary>The part that it stands in.</summary>
    public string Part { get; } = part;

    public XElement Element { get; } = element;

    /// <summary>The id of the footnote that it is; null for what is none.</summary>
    public string? NoteId { get; init; }

    /// <summary>All paragraphs in reading order; those of a table cell by cell.</summary>
    public ImmutableArray<WordParagraph> Paragraphs { get; internal set; } = [];

    public ImmutableArray<WordTable> Tables { get; internal set; } = [];

    public IEnumerable<WordRun> Runs => Paragraphs.SelectMany(paragraph => paragraph.Runs);

    /// <summary>The text, a line for each paragraph, with the labels of lists and without the list of contents.</summary>
    public string Text => string.Join('\n', Paragraphs.Where(paragraph => !paragraph.IsOfContents).Select(paragraph => $"{paragraph.Label?.Text} {paragraph.Text}"));
}
