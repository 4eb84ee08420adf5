using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>Properties in one line: <c>bold; size=28; spacing(before=0 after=280)</c>.</summary>
internal static class WordDumpProperties
{
    // What Word calls by letters.
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal) { ["b"] = "bold", ["i"] = "italic", ["sz"] = "size", ["jc"] = "align", ["shd"] = "shade", ["ind"] = "indent" };

    /// <summary>The properties in some elements.</summary>
    public static string Of(IEnumerable<XElement> holders) => OfChildren(holders.SelectMany(holder => holder.Elements()));

    /// <summary>Some properties.</summary>
    public static string OfChildren(IEnumerable<XElement> properties) => string.Join("; ", properties.Select(Of));

    /// <summary>One property.</summary>
    public static string Of(XElement property)
    {
        var name = Plain.GetValueOrDefault(property.Name.LocalName, property.Name.LocalName);
        var attributes = property.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        var values = attributes is [{ Name.LocalName: "val" } only]
            ? $"={only.Value}"
            : attributes.Count == 0 ? "" : $"({string.Join(' ', attributes.Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}"))})";
        return name + values + (property.HasElements ? $" {{ {OfChildren(property.Elements())} }}" : property.Value.Length > 0 ? $" {QuotedText.Of(property.Value)}" : "");
    }
}
