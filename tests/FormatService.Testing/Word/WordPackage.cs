using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>Where a part leads.</summary>
/// <param name="Target">The name of a part of the package, or an address outside.</param>
public sealed record WordTarget(string Id, string Type, string Target, bool IsExternal);

/// <summary>The parts of a package (ECMA-376-2) by name, without the slash at its start. Reads XML without its document type: a file that has one is refused.</summary>
public sealed class WordPackage
{
    private const string Package = "";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly FrozenDictionary<string, byte[]> _parts;
    private readonly Dictionary<string, XDocument?> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<WordTarget>> _targets = new(StringComparer.Ordinal);

    private WordPackage(FrozenDictionary<string, byte[]> parts) => _parts = parts;

    /// <summary>The names of all parts, relationships too, in the order of the letters.</summary>
    public IEnumerable<string> Names => _parts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads a package.</summary>
    /// <exception cref="InvalidDataException">It is no zip, or holds two parts of one name.</exception>
    public static WordPackage Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            if (!parts.TryAdd(entry.FullName, content.ToArray()))
            {
                throw new InvalidDataException($"The package holds two parts {entry.FullName}.");
            }
        }

        return new WordPackage(parts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The bytes of a part; null where it is absent.</summary>
    public byte[]? Bytes(string name) => _parts.GetValueOrDefault(name);

    /// <summary>A part as XML; null where it is absent.</summary>
    public XDocument? Xml(string name)
    {
        lock (_documents)
        {
            if (!_documents.TryGetValue(name, out var document))
            {
                document = Bytes(name) is { } bytes ? Load(bytes) : null;
                _documents.Add(name, document);
            }

            return document;
        }
    }

    /// <summary>Where a part leads.</summary>
    public ImmutableArray<WordTarget> TargetsOf(string part)
    {
        lock (_targets)
        {
            if (!_targets.TryGetValue(part, out var targets))
            {
                targets = ReadTargets(part);
                _targets.Add(part, targets);
            }

            return targets;
        }
    }

    /// <summary>Where the package itself leads.</summary>
    public ImmutableArray<WordTarget> Roots => TargetsOf(Package);

    private static XDocument Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Safe);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private ImmutableArray<WordTarget> ReadTargets(string part)
    {
        var folder = part.LastIndexOf('/') is >= 0 and var end ? part[..(end + 1)] : "";
        var root = Xml($"{folder}_rels/{part[folder.Length..]}.rels")?.Root;
        return root is null ? [] : [.. root.Elements(WordNames.Relationships + "Relationship").Select(Read)];

        WordTarget Read(XElement relationship)
        {
            var isExternal = relationship.Attribute("TargetMode")?.Value == "External";
            var target = relationship.Attribute("Target")?.Value ?? "";
            return new WordTarget(
                relationship.Attribute("Id")?.Value ?? "",
                relationship.Attribute("Type")?.Value ?? "",
                isExternal ? target : new Uri(new Uri("part:///" + folder), target).AbsolutePath.TrimStart('/'),
                isExternal);
        }
    }
}
