using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A Word file that is damaged on purpose: parts are changed, added and taken away, and the file written again.</summary>
public sealed class WordDamage
{
    public const string Document = "word/document.xml";
    public const string Styles = "word/styles.xml";
    public const string Settings = "word/settings.xml";
    public const string Core = "docProps/core.xml";

    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public WordDamage(byte[] file)
    {
        var package = WordPackage.Read(file);
        foreach (var name in package.Names)
        {
            _parts.Add(name, package.Bytes(name)!);
        }
    }

    /// <summary>Changes a part.</summary>
    public WordDamage Change(string part, Action<XElement> change)
    {
        using var bytes = new MemoryStream(_parts[part]);
        var xml = XDocument.Load(bytes, LoadOptions.PreserveWhitespace);
        change(xml.Root!);
        _parts[part] = Encoding.UTF8.GetBytes(xml.Root!.ToString(SaveOptions.DisableFormatting));
        return this;
    }

    /// <summary>Changes the first part whose name begins so.</summary>
    public WordDamage ChangeFirst(string start, Action<XElement> change) => Change(_parts.Keys.First(name => name.StartsWith(start, StringComparison.Ordinal)), change);

    /// <summary>Adds a part, or writes another in its place.</summary>
    public WordDamage Add(string part, string text)
    {
        _parts[part] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>The damaged file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
