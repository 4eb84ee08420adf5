using System.IO.Compression;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The parts of a Word file and where they lead (ECMA-376-2).</summary>
internal sealed class WordDumpPackage
{
    /// <summary>The namespace of the words.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    public WordDumpPackage(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            _files.Add(entry.FullName, content.ToArray());
        }

        var types = Read("[Content_Types].xml")!;
        foreach (var name in _files.Keys)
        {
            var named = types.Elements(Types + "Override").FirstOrDefault(type => (string?)type.Attribute("PartName") == "/" + name);
            var byExtension = types.Elements(Types + "Default").FirstOrDefault(type => name.EndsWith("." + type.Attribute("Extension")!.Value, StringComparison.OrdinalIgnoreCase));
            _types[name] = (string?)(named ?? byExtension)?.Attribute("ContentType") ?? "no content type";
        }
    }

    /// <summary>The part with the words of the leaflet.</summary>
    public string Main => TargetsOf("", "officeDocument").Single();

    /// <summary>Every part with what it holds and where it leads.</summary>
    public IEnumerable<string> Parts => _files.Keys.Where(name => name != "[Content_Types].xml" && !name.EndsWith(".rels", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(name => $"{name}: {_types[name]}");

    /// <summary>The parts of some content types.</summary>
    public IEnumerable<string> OfContent(params string[] words) => words.SelectMany(word => _types.Where(type => type.Value.Contains(word, StringComparison.Ordinal)).Select(type => type.Key));

    /// <summary>The XML of a part; null where there is no such part.</summary>
    public XElement? Read(string part) => _files.TryGetValue(part, out var content) ? XElement.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace) : null;

    /// <summary>The XML of the part of a kind that another leads to.</summary>
    public XElement? Find(string part, string kind) => TargetsOf(part, kind).Select(Read).FirstOrDefault();

    /// <summary>The parts of a kind that a part leads to, or the package where the name is empty.</summary>
    public IEnumerable<string> TargetsOf(string part, string kind) =>
        RelationsOf(part).Where(relation => relation.Attribute("Type")!.Value.EndsWith("/" + kind, StringComparison.Ordinal)).Select(relation => Resolve(part, relation));

    /// <summary>Where a part leads by an id: a part or an address.</summary>
    public string TargetOf(string part, string id) => RelationsOf(part).Where(relation => (string?)relation.Attribute("Id") == id)
        .Select(relation => (string?)relation.Attribute("TargetMode") == "External" ? relation.Attribute("Target")!.Value : Resolve(part, relation))
        .FirstOrDefault() ?? $"nowhere ({id})";

    private IEnumerable<XElement> RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return Read($"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels")?.Elements(Relations + "Relationship") ?? [];
    }

    private static string Resolve(string part, XElement relation)
    {
        var target = relation.Attribute("Target")!.Value;
        return new Uri(new Uri($"part:///{part}"), target).AbsolutePath.TrimStart('/');
    }
}
