using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The styles of a file, each joined to what it is based on.</summary>
public sealed class WordStyles
{
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly XElement? _defaults;

    /// <summary>Reads the part of styles; a file may have none.</summary>
    /// <exception cref="InvalidDataException">A style is based on itself, at last.</exception>
    public WordStyles(XDocument? part)
    {
        var root = part?.Root;
        _defaults = root?.Element(WordNames.W + "docDefaults");
        var elements = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in root?.Elements(WordNames.W + "style") ?? [])
        {
            elements.TryAdd(element.Attribute(WordNames.W + "styleId")?.Value ?? "", element);
        }

        foreach (var id in elements.Keys)
        {
            Read(id, elements, []);
        }

        DefaultParagraph = DefaultOf("paragraph");
        DefaultTable = DefaultOf("table");
    }

    public IEnumerable<WordStyle> All => _styles.Values;

    /// <summary>What paragraphs without a style have.</summary>
    public WordStyle? DefaultParagraph { get; }

    /// <summary>What tables without a style have.</summary>
    public WordStyle? DefaultTable { get; }

    /// <summary>The style of an id; null where there is none.</summary>
    public WordStyle? Find(string? id) => id is null ? null : _styles.GetValueOrDefault(id);

    /// <summary>A default of the document.</summary>
    public XElement? Default(string group, string name) =>
        _defaults?.Element(WordNames.W + (group + "Default"))?.Element(WordNames.W + group)?.Element(WordNames.W + name);

    private WordStyle? DefaultOf(string type) =>
        All.FirstOrDefault(style => style.Type == type && style.Element.Attribute(WordNames.W + "default")?.Value is "1" or "true" or "on");

    private WordStyle? Read(string? id, Dictionary<string, XElement> elements, HashSet<string> above)
    {
        if (id is null || !elements.TryGetValue(id, out var element))
        {
            return null;
        }

        if (_styles.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!above.Add(id))
        {
            throw new InvalidDataException($"The style {id} is based on itself.");
        }

        var style = new WordStyle(
            id,
            element.Attribute(WordNames.W + "type")?.Value ?? "paragraph",
            element.Element(WordNames.W + "name").Val() ?? "",
            Read(element.Element(WordNames.W + "basedOn").Val(), elements, above),
            element);
        _styles.Add(id, style);
        return style;
    }
}
