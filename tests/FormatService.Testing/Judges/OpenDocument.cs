using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FormatService.Testing.Judges;

/// <summary>What another program understood of a file: its text as OpenDocument holds it (ISO/IEC 26300).</summary>
/// <param name="Headings">The headings of the text, each with its level.</param>
/// <param name="Lines">Its paragraphs in order, without labels of lists; footnotes left out.</param>
/// <param name="Notes">The text of each footnote.</param>
public sealed record OpenDocument(ImmutableArray<(int Level, string Text)> Headings, ImmutableArray<string> Lines, ImmutableArray<string> Notes)
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>Reads a file.</summary>
    public static OpenDocument Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var stream = archive.GetEntry("content.xml")!.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var body = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants(Office + "text").Single();
        var lines = body.Descendants().Where(element => (element.Name == Text + "p" || element.Name == Text + "h") && !element.Ancestors().Any(IsApart)).ToList();
        return new OpenDocument(
            [.. lines.Where(line => line.Name == Text + "h").Select(line => (int.Parse(line.Attribute(Text + "outline-level")!.Value, System.Globalization.CultureInfo.InvariantCulture), TextOf(line)))],
            [.. lines.Select(TextOf)],
            [.. body.Descendants(Text + "note-body").Select(note => string.Join('\n', note.Descendants(Text + "p").Select(TextOf)))]);
    }

    private static bool IsApart(XElement element) => element.Name == Text + "note" || element.Name == Text + "table-of-content" || element.Name == Text + "tracked-changes";

    private static string TextOf(XElement line)
    {
        var text = new StringBuilder();
        Append(line);
        return text.ToString();

        void Append(XElement element)
        {
            foreach (var node in element.Nodes())
            {
                switch (node)
                {
                    case XText words:
                        text.Append(words.Value);
                        break;
                    case XElement note when note.Name == Text + "note":
                        text.Append(note.Element(Text + "note-citation")?.Value);
                        break;
                    case XElement blank when blank.Name == Text + "s" || blank.Name == Text + "tab" || blank.Name == Text + "line-break":
                        text.Append(' ');
                        break;
                    // What stands in a frame has no words in the text: titles and descriptions of pictures.
                    case XElement { Name.LocalName: not ("frame" or "desc" or "title") } child:
                        Append(child);
                        break;
                }
            }
        }
    }
}
