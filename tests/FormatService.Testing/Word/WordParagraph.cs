using System.Collections.Immutable;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A paragraph as a reader meets it.</summary>
public sealed class WordParagraph(WordStory story, XElement element, WordStyle? style, int index)
{
    /// <summary>The part of the text that it stands in.</summary>
    public WordStory Story { get; } = story;

    public XElement Element { get; } = element;

    /// <summary>Its style, the default one where it names none; null where the file does not have it.</summary>
    public WordStyle? Style { get; } = style;

    /// <summary>The style that it names itself.</summary>
    public string? StyleId => Property("pStyle").Val();

    /// <summary>What it holds, in order.</summary>
    public ImmutableArray<WordRun> Runs { get; internal set; } = [];

    /// <summary>The pictures in it.</summary>
    public ImmutableArray<WordPicture> Pictures { get; internal set; } = [];

    /// <summary>The names of the bookmarks that begin in it, or before it and after the paragraph before.</summary>
    public ImmutableArray<string> Bookmarks { get; internal set; } = [];

    /// <summary>The mark of a list before its words, as Word shows it; null outside of lists.</summary>
    public WordLabel? Label { get; internal set; }

    /// <summary>The cell that it stands in; null outside of tables.</summary>
    public WordCell? Cell { get; internal set; }

    /// <summary>Its words, without the label: a footnote is its label, a line end U+2028.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Whether it is an entry of the list of contents.</summary>
    public bool IsOfContents { get; internal set; }

    /// <summary>The level of heading, from 1; null for what is none.</summary>
    public int? HeadingLevel => Property("outlineLvl").Val() switch
    {
        [>= '0' and <= '8'] level => level[0] - '0' + 1,
        null => Style?.HeadingLevel,
        _ => null,
    };

    /// <summary>Where it is, for a message.</summary>
    public string Place => $"{Story.Name}, paragraph {index + 1} “{(Text.Length > 40 ? Text[..40] + "…" : Text)}”";

    /// <summary>A property that it has itself.</summary>
    public XElement? Property(string name) => Element.Element(WordNames.W + "pPr")?.Element(WordNames.W + name);

    /// <summary>A property as it applies: its own, else its style's, else the document's.</summary>
    public XElement? Effective(string name) =>
        Property(name) ?? Style?.Property("pPr", name) ?? Story.File.Styles.Default("pPr", name);
}

/// <summary>The mark of a list item.</summary>
/// <param name="Level">From 0.</param>
/// <param name="Number">The number in it; null for a bullet.</param>
public sealed record WordLabel(string Text, int Level, int? Number, string NumId)
{
    /// <summary>Its colour in six hexadecimal digits; null for that of the words.</summary>
    public string? Colour { get; init; }
}
