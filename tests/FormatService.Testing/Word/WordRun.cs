using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A stretch of text with one look.</summary>
public sealed class WordRun(WordParagraph paragraph, XElement element, string text)
{
    public WordParagraph Paragraph { get; } = paragraph;

    public XElement Element { get; } = element;

    public string Text { get; } = text;

    /// <summary>The link that it stands in.</summary>
    public WordLink? Link { get; init; }

    /// <summary>The instructions of the fields whose result it is part of, from without to within.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>The id of the footnote that it refers to.</summary>
    public string? Note { get; init; }

    /// <summary>The direction of the embedding (<c>w:dir</c>) or override (<c>w:bdo</c>) that it stands in; null for none.</summary>
    public string? Embedding { get; init; }

    /// <summary>The style of characters.</summary>
    public WordStyle? Style => Paragraph.Story.File.Styles.Find(Property("rStyle").Val());

    /// <summary>Whether its characters are set from right to left.</summary>
    public bool IsRightToLeft => Effective("rtl").IsOn();

    /// <summary>A property that it has itself.</summary>
    public XElement? Property(string name) => Element.Element(WordNames.W + "rPr")?.Element(WordNames.W + name);

    /// <summary>A property as it applies (ECMA-376-1, 17.7.2): its own, that of its style, of its paragraph's, of the table's, of the document.</summary>
    public XElement? Effective(string name) => Sources(name).FirstOrDefault(property => property is not null);

    /// <summary>The language of one of its characters: which of three it is depends on the script.</summary>
    public string? LanguageOf(Rune character)
    {
        var attribute = WordNames.W + ScriptClasses.Of(character, IsRightToLeft) switch
        {
            ScriptClass.EastAsian => "eastAsia",
            ScriptClass.Complex => "bidi",
            _ => "val",
        };
        return Sources("lang").Select(language => language?.Attribute(attribute)?.Value).FirstOrDefault(value => value is not null);
    }

    private IEnumerable<XElement?> Sources(string name)
    {
        yield return Property(name);
        yield return Style?.Property("rPr", name);
        yield return Paragraph.Style?.Property("rPr", name);
        yield return Paragraph.Cell?.StyleProperty("rPr", name);
        yield return Paragraph.Story.File.Styles.Default("rPr", name);
    }
}

/// <summary>A link.</summary>
/// <param name="Address">The address outside; null for a link within the file.</param>
/// <param name="Anchor">The bookmark that it leads to; null for none.</param>
public sealed record WordLink(XElement Element, string? Address, string? Anchor);
