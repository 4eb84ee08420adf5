using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>Properties in one line: <c>bold; size=28; spacing(before=0 after=280)</c>.</summary>
internal static class WordDumpProperties
{
    // What is said again for scripts that run from right to left, and is told only where it is something else.
    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal) { ["bCs"] = "b", ["iCs"] = "i", ["szCs"] = "sz" };

    // How Word lists its styles for who writes, and what only holds others.
    private static readonly string[] Untold = ["uiPriority", "qFormat", "semiHidden", "unhideWhenUsed"];
    private static readonly string[] Holders = ["pPr", "rPr", "tblPr"];

    // What Word calls by letters.
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal) { ["b"] = "bold", ["i"] = "italic", ["sz"] = "size", ["jc"] = "align", ["shd"] = "shade", ["ind"] = "indent" };

    /// <summary>The properties in some elements.</summary>
    public static string Of(IEnumerable<XElement> holders) => OfChildren(holders.SelectMany(holder => holder.Elements()));

    /// <summary>Some properties.</summary>
    public static string OfChildren(IEnumerable<XElement> properties) =>
        string.Join("; ", properties.Where(property => !Untold.Contains(property.Name.LocalName) && !IsTwin(property))
            .Select(property => Holders.Contains(property.Name.LocalName) ? OfChildren(property.Elements()) : Of(property)).Where(text => text.Length > 0));

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

    private static bool IsTwin(XElement property) => Twins.TryGetValue(property.Name.LocalName, out var other)
        && property.Parent?.Element(property.Name.Namespace + other) is { } twin && twin.Get("val") == property.Get("val");
}
