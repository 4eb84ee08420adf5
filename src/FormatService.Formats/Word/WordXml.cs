using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace FormatService.Formats.Word;

/// <summary>Writes a part element by element, so that no more than one of them is held.</summary>
internal sealed class WordXml : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly (string Prefix, string Address)[] Namespaces =
    [
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ];

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _writer;

    /// <summary>Begins a part with its root.</summary>
    public WordXml(string root)
    {
        _writer = XmlWriter.Create(_bytes, new XmlWriterSettings { Encoding = Utf8, CheckCharacters = false });
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement("w", root, Main);
        foreach (var (prefix, address) in Namespaces)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, address);
        }
    }

    /// <summary>Begins an element.</summary>
    public void Start(string name) => _writer.WriteStartElement("w", name, Main);

    /// <summary>Ends the element begun last.</summary>
    public void End() => _writer.WriteEndElement();

    /// <summary>Writes an element.</summary>
    public void Write(OpenXmlElement element) => element.WriteTo(_writer);

    /// <summary>Ends the part, and gives its bytes.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        _writer.WriteEndDocument();
        _writer.Flush();
        return _bytes.GetBuffer().AsMemory(0, (int)_bytes.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}
