using System.Collections.Immutable;
using System.Xml.Linq;

namespace FormatService.Testing.Pdf;

/// <summary>The properties of an XMP packet, by their names as written ("dc:title"): PDF/UA asks for exact prefixes.</summary>
public sealed class XmpPacket
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    internal XmpPacket(string text)
    {
        // The packet's wrapper is processing instructions; the text may begin with its own byte order mark.
        Document = XDocument.Parse(text.TrimStart('\uFEFF'));
        var properties = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var description in Document.Descendants(Rdf + "Description").Where(element => element.Parent?.Name == Rdf + "RDF"))
        {
            foreach (var attribute in description.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name != Rdf + "about"))
            {
                properties.Add(new(Name(attribute.Name, description), attribute.Value));
            }

            foreach (var element in description.Elements())
            {
                var leaves = element.Descendants().Where(leaf => !leaf.HasElements && leaf.Value.Length > 0).Select(leaf => leaf.Value).ToList();
                properties.Add(new(Name(element.Name, element), leaves.Count > 0 ? string.Join("; ", leaves) : element.Value));
            }
        }

        Properties = properties.ToImmutable();
    }

    public XDocument Document { get; }

    /// <summary>Properties in the order of the packet; lists are joined with "; ".</summary>
    public ImmutableArray<KeyValuePair<string, string>> Properties { get; }

    /// <summary>The value of "dc:title", or null.</summary>
    public string? this[string name] => Properties.Where(property => property.Key == name).Select(property => property.Value).FirstOrDefault();

    private static string Name(XName name, XElement scope) => $"{scope.GetPrefixOfNamespace(name.Namespace)}:{name.LocalName}";
}
