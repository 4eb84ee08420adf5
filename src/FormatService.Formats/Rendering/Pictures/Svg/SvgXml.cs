using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Reads the XML of an SVG file. Nothing outside the file is read, and entities are not expanded.</summary>
internal static class SvgXml
{
    private const int MaxElements = 50_000;
    private const int MaxDepth = 100;
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";

    /// <summary>The root and all that is in it; null, with a reason, when it cannot be read.</summary>
    public static SvgElement? Read(ReadOnlyMemory<byte> file, SvgFaults faults)
    {
        // A document type is passed over, as drawing programs write one; the entities it declares stay unknown and are refused.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            MaxCharactersInDocument = file.Length + 1024L,
        };
        try
        {
            using var reader = XmlReader.Create(StreamOf(file), settings);
            return Read(reader, faults);
        }
        catch (XmlException exception)
        {
            faults.Refuse(
                exception.Message.Contains("undeclared entity", StringComparison.Ordinal)
                    ? FormattableString.Invariant($"uses an entity of its own (line {exception.LineNumber})")
                    : FormattableString.Invariant($"is damaged: its XML breaks off or is malformed at line {exception.LineNumber}, column {exception.LinePosition}"),
                "Save it as “Plain SVG” from the program it was made with.");
            return null;
        }
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> file) => MemoryMarshal.TryGetArray(file, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(file.ToArray());

    private static SvgElement? Read(XmlReader reader, SvgFaults faults)
    {
        SvgElement? root = null;
        SvgElement? open = null;
        var texts = new Stack<StringBuilder>();
        var count = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = ElementAt(reader, open);
                    if (++count > MaxElements || element.Depth > MaxDepth)
                    {
                        faults.Refuse(
                            count > MaxElements ? $"has more than {MaxElements} elements" : $"is nested more than {MaxDepth} deep",
                            "Simplify it in the program it was made with, or save it as PNG.");
                        return null;
                    }

                    root ??= element;
                    open?.Children.Add(element);
                    if (!reader.IsEmptyElement)
                    {
                        open = element;
                        texts.Push(new StringBuilder());
                    }

                    break;
                case XmlNodeType.EndElement:
                    open!.Text = texts.Pop().ToString();
                    open = open.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    texts.Peek().Append(reader.Value);
                    break;
                case XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet":
                    faults.Refuse("takes its style from another file", "Save it as “Plain SVG”, with its style inside.");
                    break;
            }
        }

        return root;
    }

    private static SvgElement ElementAt(XmlReader reader, SvgElement? parent)
    {
        var isSvg = reader.NamespaceURI is Namespace or "";
        var element = new SvgElement(isSvg ? reader.LocalName : "", parent, ((IXmlLineInfo)reader).LineNumber);
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "href" && reader.NamespaceURI is (XLink or ""))
            {
                // The new spelling counts where both are there.
                element.Reference = reader.NamespaceURI.Length == 0 ? reader.Value : element.Reference ?? reader.Value;
            }
            else if (reader.NamespaceURI.Length == 0)
            {
                element.Set(reader.LocalName, reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }
}
