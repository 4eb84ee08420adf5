using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>What stands in a paragraph.</summary>
/// <param name="Boxes">The contents of text boxes.</param>
internal sealed record ParagraphContent(
    ImmutableArray<WordRun> Runs, ImmutableArray<WordPicture> Pictures, ImmutableArray<string> Bookmarks, ImmutableArray<XElement> Boxes);

/// <summary>Reads the runs of paragraph after paragraph; a field may go on over many.</summary>
internal sealed class RunReader(WordStory story, NoteNumbers notes)
{
    private readonly List<Field> _fields = [];
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<WordRun>.Builder _runs = ImmutableArray.CreateBuilder<WordRun>();
    private readonly ImmutableArray<WordPicture>.Builder _pictures = ImmutableArray.CreateBuilder<WordPicture>();
    private readonly ImmutableArray<string>.Builder _bookmarks = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<XElement>.Builder _boxes = ImmutableArray.CreateBuilder<XElement>();
    private WordParagraph _paragraph = null!;

    /// <summary>Whether a list of contents has begun and goes on.</summary>
    public bool IsInContents => _fields.Exists(open => IsContents(open.Instruction.ToString()));

    public static bool IsContents(string instruction) => instruction.TrimStart().StartsWith("TOC", StringComparison.Ordinal);

    public ParagraphContent Read(WordParagraph paragraph)
    {
        _paragraph = paragraph;
        ReadInlines(paragraph.Element, null, null);
        return new ParagraphContent(_runs.DrainToImmutable(), _pictures.DrainToImmutable(), _bookmarks.DrainToImmutable(), _boxes.DrainToImmutable());
    }

    private void ReadInlines(XElement container, WordLink? link, string? embedding)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    ReadRun(element, link, embedding);
                    break;
                case "hyperlink":
                    ReadInlines(element, LinkOf(element), embedding);
                    break;
                case "bookmarkStart":
                    _bookmarks.Add(element.Attribute(WordNames.W + "name")?.Value ?? "");
                    break;
                case "dir" or "bdo":
                    ReadInlines(element, link, element.Val());
                    break;
                case "sdt":
                    ReadInlines(element.Element(WordNames.W + "sdtContent") ?? element, link, embedding);
                    break;
                case "fldSimple":
                    _fields.Add(new Field(element.Attribute(WordNames.W + "instr")?.Value ?? "") { IsInResult = true });
                    ReadInlines(element, link, embedding);
                    _fields.RemoveAt(_fields.Count - 1);
                    break;
                case "ins" or "smartTag" or "customXml" or "moveTo" or "Choice":
                    ReadInlines(element, link, embedding);
                    break;
                case "AlternateContent":
                    ReadInlines(element.Element(WordNames.Mc + "Choice") ?? element, link, embedding);
                    break;
            }
        }
    }

    private void ReadRun(XElement run, WordLink? link, string? embedding)
    {
        string? note = null;
        ReadPieces(run);
        End();

        void ReadPieces(XElement container)
        {
            foreach (var piece in container.Elements())
            {
                switch (piece.Name.LocalName)
                {
                    case "fldChar":
                        End();
                        Turn(piece.Attribute(WordNames.W + "fldCharType")?.Value);
                        break;
                    case "instrText":
                        if (_fields is [.., { IsInResult: false } field])
                        {
                            field.Instruction.Append(piece.Value);
                        }

                        break;
                    case "footnoteReference":
                        note = piece.Attribute(WordNames.W + "id")?.Value ?? "";
                        // A mark of one's own stands in the text that follows.
                        Say(piece.Attribute(WordNames.W + "customMarkFollows")?.Value is "1" or "true" or "on" ? "" : notes.Refer(note));
                        break;
                    case "footnoteRef":
                        Say(story.NoteId is { } own ? notes.LabelOf(own) ?? "" : "");
                        break;
                    case "drawing" or "pict" or "object":
                        ReadDrawing(piece);
                        break;
                    case "AlternateContent":
                        ReadPieces(piece.Element(WordNames.Mc + "Choice") ?? piece);
                        break;
                    default:
                        Say(TextOf(piece));
                        break;
                }
            }
        }

        void End()
        {
            if (_text.Length > 0 || note is not null)
            {
                _runs.Add(new WordRun(_paragraph, run, _text.ToString())
                {
                    Link = link,
                    Embedding = embedding,
                    Note = note,
                    Fields = [.. _fields.Where(field => field.IsInResult).Select(field => field.Instruction.ToString().Trim())],
                });
                _text.Clear();
                note = null;
            }
        }
    }

    private void Say(string text)
    {
        if (_fields.TrueForAll(field => field.IsInResult))
        {
            _text.Append(text);
        }
    }

    private void Turn(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Add(new Field(""));
                break;
            case "separate" when _fields is [.., var field]:
                field.IsInResult = true;
                break;
            case "end" when _fields.Count > 0:
                _fields.RemoveAt(_fields.Count - 1);
                break;
        }
    }

    private void ReadDrawing(XElement drawing)
    {
        var place = drawing.Elements().FirstOrDefault(element => element.Name == WordNames.Wp + "inline" || element.Name == WordNames.Wp + "anchor");
        var properties = place?.Element(WordNames.Wp + "docPr");
        var targets = story.File.Package.TargetsOf(story.Part);
        var parts = drawing.Descendants().Attributes(WordNames.R + "embed").Concat(drawing.Descendants().Attributes(WordNames.R + "id"))
            .Select(attribute => targets.FirstOrDefault(target => target.Id == attribute.Value)?.Target ?? "").ToList();
        _pictures.Add(new WordPicture(
            _paragraph,
            drawing,
            properties?.Attribute("descr")?.Value ?? drawing.Descendants().Where(element => element.Name.Namespace == WordNames.V).Attributes("alt").FirstOrDefault()?.Value,
            properties?.Descendants(WordNames.Decorative + "decorative").Any(mark => mark.Attribute("val")?.Value is "1" or "true") == true,
            place?.Name == WordNames.Wp + "inline",
            parts));
        _boxes.AddRange(drawing.Descendants(WordNames.W + "txbxContent"));
    }

    private WordLink LinkOf(XElement element)
    {
        var id = element.Attribute(WordNames.R + "id")?.Value;
        var target = id is null ? null : story.File.Package.TargetsOf(story.Part).FirstOrDefault(target => target.Id == id);
        return new WordLink(element, target is { IsExternal: true } ? target.Target : null, element.Attribute(WordNames.W + "anchor")?.Value);
    }

    private static string TextOf(XElement piece) => piece.Name.Namespace != WordNames.W ? "" : piece.Name.LocalName switch
    {
        "t" => piece.Value,
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\u2028",
        "noBreakHyphen" => "\u2011",
        "softHyphen" => "\u00AD",
        "sym" when int.TryParse(piece.Attribute(WordNames.W + "char")?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) => ((char)code).ToString(),
        _ => "",
    };

    private sealed class Field(string instruction)
    {
        public StringBuilder Instruction { get; } = new(instruction);

        public bool IsInResult { get; set; }
    }
}
