using System.IO.Compression;
using System.Text;

namespace FormatService.UnitTests.Testing.Word;

/// <summary>A Word file written by hand for the tests of the dump.</summary>
internal sealed class HandMadeWord
{
    private const string Namespaces =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
        + "xmlns:adec='http://schemas.microsoft.com/office/drawing/2017/decorative'";

    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["_rels/.rels"] = Relations($"<Relationship Id='a' Type='{Type}officeDocument' Target='word/document.xml'/>"),
    };

    private readonly StringBuilder _types = new("<Default Extension='rels' ContentType='relations'/><Default Extension='png' ContentType='image/png'/>");
    private readonly StringBuilder _relations = new();

    /// <summary>Adds a part of the document: its name tells what it is.</summary>
    public HandMadeWord Part(string name, string root, string content, string attributes = "")
    {
        _files[$"word/{name}.xml"] = $"<w:{root} {Namespaces} {attributes}>{content}</w:{root}>";
        _types.Append($"<Override PartName='/word/{name}.xml' ContentType='{name}'/>");
        return name == "document" ? this : Relation(name, name.TrimEnd('1', '2'), $"{name}.xml");
    }

    public HandMadeWord Relation(string id, string kind, string target, bool isExternal = false)
    {
        _relations.Append($"<Relationship Id='{id}' Type='{Type}{kind}' Target='{target}'{(isExternal ? " TargetMode='External'" : "")}/>");
        return this;
    }

    public HandMadeWord File(string name, string content, string type)
    {
        _files[name] = content;
        _types.Append($"<Override PartName='/{name}' ContentType='{type}'/>");
        return this;
    }

    public byte[] ToBytes()
    {
        _files["word/_rels/document.xml.rels"] = Relations(_relations.ToString());
        _files["[Content_Types].xml"] = $"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>{_types}</Types>";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    private static string Relations(string relations) => $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{relations}</Relationships>";
}
