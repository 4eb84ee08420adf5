using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace FormatService.Formats.Word;

/// <summary>
/// Puts the parts of a Word file into a package (ECMA-376-2). The same parts give the same bytes: the order is theirs, the date is fixed, and
/// nothing is asked of the machine.
/// </summary>
internal static class WordPackage
{
    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    // A leaflet has many pictures and one of each other part: these say what they are by how their names end, the others one by one.
    private static readonly ImmutableArray<(string Extension, string ContentType)> ByExtension =
        [("png", "image/png"), ("jpeg", "image/jpeg"), ("jpg", "image/jpeg"), ("svg", "image/svg+xml"), ("odttf", WordFontEmbedding.ContentType)];

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    /// <summary>Writes a package: the types of its parts first, then where it leads, then the parts, each followed by where it leads.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="packageRelationships">Where the package leads.</param>
    /// <param name="output">Where it is written to, forwards only; stays open.</param>
    public static void Write(IReadOnlyList<WordPart> parts, ImmutableArray<WordRelationship> packageRelationships, Stream output)
    {
        using var zip = new ZipWriter(output);
        zip.Add("[Content_Types].xml", CompressionLevel.Optimal, stream => WriteContentTypes(parts, stream));
        zip.Add("_rels/.rels", CompressionLevel.Optimal, stream => WriteRelationships(packageRelationships, stream));
        foreach (var part in parts)
        {
            zip.Add(part.Name, part.IsCompressed ? CompressionLevel.NoCompression : CompressionLevel.Optimal, part.Write);
            if (!part.Relationships.IsEmpty)
            {
                zip.Add(RelationshipsNameOf(part.Name), CompressionLevel.Optimal, stream => WriteRelationships(part.Relationships, stream));
            }
        }

        zip.Finish();
    }

    /// <summary>The part beside a part that says where it leads (ECMA-376-2, clause 6.5.2): <c>word/_rels/document.xml.rels</c>.</summary>
    private static string RelationshipsNameOf(string part)
    {
        var folderEnd = part.LastIndexOf('/') + 1;
        return $"{part[..folderEnd]}_rels/{part[folderEnd..]}.rels";
    }

    private static void WriteContentTypes(IReadOnlyList<WordPart> parts, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Xml);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", ContentTypesNamespace);
        WriteType("Default", "Extension", "rels", RelationshipsType);
        WriteType("Default", "Extension", "xml", "application/xml");
        foreach (var (extension, contentType) in ByExtension)
        {
            if (parts.Any(part => IsDefault(part, extension, contentType)))
            {
                WriteType("Default", "Extension", extension, contentType);
            }
        }

        foreach (var part in parts)
        {
            if (!ByExtension.Any(type => IsDefault(part, type.Extension, type.ContentType)))
            {
                WriteType("Override", "PartName", "/" + part.Name, part.ContentType);
            }
        }

        xml.WriteEndElement();

        void WriteType(string element, string key, string value, string contentType)
        {
            xml.WriteStartElement(element, ContentTypesNamespace);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", contentType);
            xml.WriteEndElement();
        }
    }

    private static bool IsDefault(WordPart part, string extension, string contentType) =>
        part.ContentType == contentType && Path.GetExtension(part.Name.AsSpan()) is ['.', .. var own] && own.SequenceEqual(extension);

    private static void WriteRelationships(ImmutableArray<WordRelationship> relationships, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Xml);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship", RelationshipsNamespace);
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.IsExternal)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
