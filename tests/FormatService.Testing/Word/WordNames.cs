using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The namespaces of a Word file (ECMA-376-1) and the names that are asked for most.</summary>
public static class WordNames
{
    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Attributes that name a relationship.</summary>
    public static XNamespace R { get; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The relationships of a part.</summary>
    public static XNamespace Relationships { get; } = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>What each part holds.</summary>
    public static XNamespace ContentTypes { get; } = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Where drawings stand in a text.</summary>
    public static XNamespace Wp { get; } = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static XNamespace A { get; } = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Drawings that are decoration.</summary>
    public static XNamespace Decorative { get; } = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /// <summary>Content for who understands more.</summary>
    public static XNamespace Mc { get; } = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Drawings of old.</summary>
    public static XNamespace V { get; } = "urn:schemas-microsoft-com:vml";

    /// <summary>Dublin Core, in the properties of a file.</summary>
    public static XNamespace Dc { get; } = "http://purl.org/dc/elements/1.1/";

    public static XNamespace DcTerms { get; } = "http://purl.org/dc/terms/";

    public static XNamespace Core { get; } = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    public static XNamespace Custom { get; } = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    /// <summary>The value of an element's <c>w:val</c>; null where there is none.</summary>
    public static string? Val(this XElement? element) => element?.Attribute(W + "val")?.Value;

    /// <summary>Whether a property that is on or off (ECMA-376-1, 17.17.4) is there and on.</summary>
    public static bool IsOn(this XElement? property) => property is not null && property.Val() is not ("0" or "false" or "off");
}
