using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>What the elements of a Word file say of themselves.</summary>
internal static class WordDumpXml
{
    /// <summary>An attribute of Word's own.</summary>
    public static string? Get(this XElement element, string name) => (string?)element.Attribute(WordDumpPackage.W + name);

    /// <summary>The value of a child, as most have one.</summary>
    public static string? Value(this XElement? element, string child) => element?.Element(WordDumpPackage.W + child)?.Get("val");

    /// <summary>Whether a child says yes; null where there is none.</summary>
    public static bool? Flag(this XElement? element, string child) =>
        element?.Element(WordDumpPackage.W + child) is { } flag ? flag.Get("val") is not ("0" or "false" or "off") : null;
}
