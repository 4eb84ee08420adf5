using System.Collections.Immutable;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A Word file as it is, read from its parts alone: nothing of how ours are made is known here.</summary>
public sealed class WordFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private WordFile(WordPackage package)
    {
        Package = package;
        DocumentPart = package.Roots.FirstOrDefault(root => root.Type == Office + "officeDocument")?.Target
            ?? throw new InvalidDataException("The package leads to no document.");
        Document = package.Xml(DocumentPart) ?? throw new InvalidDataException($"{DocumentPart} is absent.");
        Styles = new WordStyles(Of("styles"));
        Settings = Of("settings")?.Root;
        Core = package.Roots.FirstOrDefault(root => root.Type == CoreType) is { } core ? package.Xml(core.Target)?.Root : null;
        Custom = ReadCustom();

        var numbering = Of("numbering");
        var notes = new NoteNumbers(NoteFormat());
        var body = Document.Root?.Element(WordNames.W + "body") ?? throw new InvalidDataException("The document has no body.");
        Body = new StoryReader(this, "body", DocumentPart, body, new ListNumbering(numbering), notes).Read();
        var ofNotes = new ListNumbering(numbering);
        Notes =
        [
            .. from note in NoteElements()
               let story = new StoryReader(this, "footnote " + note.Id, note.Part, note.Element, ofNotes, notes, note.Id).Read()
               select new WordNote(note.Id, notes.LabelOf(note.Id), story),
        ];
        Headers = Furniture("header", numbering, notes);
        Footers = Furniture("footer", numbering, notes);
    }

    public WordPackage Package { get; }

    /// <summary>The name of the part that holds the body.</summary>
    public string DocumentPart { get; }

    public XDocument Document { get; }

    public WordStyles Styles { get; }

    /// <summary>The settings; null where the file has none.</summary>
    public XElement? Settings { get; }

    /// <summary>The core properties; null where the file has none.</summary>
    public XElement? Core { get; }

    /// <summary>The custom properties by name.</summary>
    public ImmutableDictionary<string, string> Custom { get; }

    public WordStory Body { get; }

    /// <summary>The footnotes, in the order of their part; separators are none.</summary>
    public ImmutableArray<WordNote> Notes { get; }

    public ImmutableArray<WordFurniture> Headers { get; }

    public ImmutableArray<WordFurniture> Footers { get; }

    /// <summary>All text: body, footnotes, headers, footers.</summary>
    public IEnumerable<WordStory> Stories => Notes.Select(note => note.Story).Prepend(Body).Concat(Headers.Concat(Footers).Select(furniture => furniture.Story));

    /// <summary>Body and footnotes: what is read out.</summary>
    public IEnumerable<WordStory> Said => Notes.Select(note => note.Story).Prepend(Body);

    /// <summary>The properties of all sections.</summary>
    public IEnumerable<XElement> Sections => Document.Descendants(WordNames.W + "sectPr");

    /// <summary>The colour of the page as six hexadecimal digits; white where none is shown.</summary>
    public string PageColour =>
        Document.Root?.Element(WordNames.W + "background")?.Attribute(WordNames.W + "color")?.Value is { Length: 6 } colour
            && Settings?.Element(WordNames.W + "displayBackgroundShape").IsOn() == true ? colour : "FFFFFF";

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no Word file.</exception>
    public static WordFile Read(byte[] bytes) => new(WordPackage.Read(bytes));

    private XDocument? Of(string type) =>
        Package.TargetsOf(DocumentPart).FirstOrDefault(target => target.Type == Office + type) is { } found ? Package.Xml(found.Target) : null;

    private ImmutableDictionary<string, string> ReadCustom()
    {
        var part = Package.Roots.FirstOrDefault(root => root.Type == Office + "custom-properties");
        var properties = part is null ? null : Package.Xml(part.Target)?.Root?.Elements(WordNames.Custom + "property");
        return (properties ?? []).ToImmutableDictionary(property => property.Attribute("name")?.Value ?? "", property => property.Value, StringComparer.Ordinal);
    }

    private string? NoteFormat() =>
        Sections.Select(section => section.Element(WordNames.W + "footnotePr")).Append(Settings?.Element(WordNames.W + "footnotePr"))
            .Select(properties => properties?.Element(WordNames.W + "numFmt").Val()).FirstOrDefault(format => format is not null);

    private IEnumerable<(string Id, string Part, XElement Element)> NoteElements() =>
        from target in Package.TargetsOf(DocumentPart)
        where target.Type == Office + "footnotes"
        from note in Package.Xml(target.Target)?.Root?.Elements(WordNames.W + "footnote") ?? []
        where note.Attribute(WordNames.W + "type")?.Value is null or "normal"
        select (note.Attribute(WordNames.W + "id")?.Value ?? "", target.Target, note);

    private ImmutableArray<WordFurniture> Furniture(string kind, XDocument? numbering, NoteNumbers notes) =>
    [
        .. from section in Sections
           from reference in section.Elements(WordNames.W + (kind + "Reference"))
           let target = Package.TargetsOf(DocumentPart).FirstOrDefault(target => target.Id == reference.Attribute(WordNames.R + "id")?.Value)
           let root = target is null ? null : Package.Xml(target.Target)?.Root
           where root is not null
           let type = reference.Attribute(WordNames.W + "type")?.Value ?? "default"
           select new WordFurniture(type, new StoryReader(this, $"{type} {kind}", target.Target, root, new ListNumbering(numbering), notes).Read()),
    ];
}

/// <summary>A footnote.</summary>
/// <param name="Label">Its number as Word shows it, without brackets; null where nothing refers to it.</param>
public sealed record WordNote(string Id, string? Label, WordStory Story);

/// <summary>A head or foot of pages.</summary>
/// <param name="Type">Of which: <c>default</c>, <c>first</c> or <c>even</c>.</param>
public sealed record WordFurniture(string Type, WordStory Story);
