using System.Text;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The runs of a paragraph in one line: quoted words with their style before them in brackets, and in braces all that is no words.</summary>
internal sealed class WordDumpRuns(WordDumpPackage package, string part, WordDumpLanguages languages)
{
    private static readonly XNamespace W = WordDumpPackage.W;

    private readonly List<string> _pieces = [];
    private readonly StringBuilder _words = new();
    private string _look = "";

    public string Of(XElement paragraph)
    {
        _pieces.Clear();
        Children(paragraph);
        Flush();
        return string.Join(' ', _pieces);
    }

    private void Children(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "pPr" or "bookmarkEnd" or "proofErr":
                    break;
                case "r":
                    Run(child);
                    break;
                case "hyperlink":
                    Wrapped(child, $"link {TargetOf(child)}{(child.Get("tooltip") is { } tip ? $" tooltip={QuotedText.Of(tip)}" : "")}");
                    break;
                case "bookmarkStart":
                    Mark($"bookmark {child.Get("name")}");
                    break;
                case "fldSimple":
                    Wrapped(child, $"field {child.Get("instr")?.Trim()}");
                    break;
                case "dir" or "bdo":
                    Wrapped(child, $"{child.Name.LocalName} {child.Get("val")}");
                    break;
                default:
                    // Changes, controls and whatever else: named, so that nothing gets in unseen.
                    Wrapped(child, child.Name.LocalName);
                    break;
            }
        }
    }

    private void Run(XElement run)
    {
        var look = LookOf(run.Element(W + "rPr"));
        foreach (var child in run.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "rPr":
                    break;
                case "t":
                    Words(look, child.Value);
                    break;
                case "tab":
                    Words(look, "\t");
                    break;
                case "br" when child.Get("type") is null or "textWrapping":
                    Words(look, "\n");
                    break;
                case "noBreakHyphen":
                    Words(look, "\u2011");
                    break;
                case "softHyphen":
                    Words(look, "\u00AD");
                    break;
                case "fldChar":
                    Mark(child.Get("fldCharType") switch { "begin" => "field", "separate" => "shows", _ => "end of field" });
                    break;
                case "instrText":
                    Mark(child.Value.Trim());
                    break;
                case "footnoteReference":
                    Mark($"note {child.Get("id")}{(look.Length > 0 ? $" {look}" : "")}");
                    break;
                case "drawing":
                    Mark(PictureOf(child));
                    break;
                default:
                    Mark(WordDumpProperties.Of(child));
                    break;
            }
        }
    }

    private string LookOf(XElement? properties)
    {
        var looks = new List<string>();
        foreach (var property in properties?.Elements() ?? [])
        {
            switch (property.Name.LocalName)
            {
                case "rStyle":
                    looks.Add(property.Get("val")!);
                    break;
                case "lang":
                    looks.AddRange(languages.DifferencesOf(property));
                    break;
                default:
                    looks.Add(WordDumpProperties.Of(property));
                    break;
            }
        }

        return looks.Count == 0 ? "" : $"[{string.Join("; ", looks)}]";
    }

    private string PictureOf(XElement drawing)
    {
        var properties = drawing.Descendants().FirstOrDefault(element => element.Name.LocalName == "docPr");
        var isDecorative = drawing.Descendants().Any(element => element.Name.LocalName == "decorative" && (string?)element.Attribute("val") is "1" or "true");
        var files = drawing.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "embed").Select(attribute => package.TargetOf(part, attribute.Value));
        return $"picture {(isDecorative ? "decorative" : "alt")}={QuotedText.Of((string?)properties?.Attribute("descr") ?? "")} {drawing.Elements().FirstOrDefault()?.Name.LocalName} {string.Join(' ', files)}";
    }

    private string TargetOf(XElement link)
    {
        var id = (string?)link.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id");
        return string.Concat(id is null ? "" : package.TargetOf(part, id), link.Get("anchor") is { } anchor ? $"#{anchor}" : "");
    }

    private void Wrapped(XElement element, string name)
    {
        Flush();
        _pieces.Add($"{{{name}:");
        Children(element);
        Flush();
        _pieces[^1] += "}";
    }

    private void Words(string look, string words)
    {
        if (look != _look)
        {
            Flush();
            _look = look;
        }

        _words.Append(words);
    }

    private void Mark(string mark)
    {
        Flush();
        _pieces.Add($"{{{mark}}}");
    }

    private void Flush()
    {
        if (_words.Length > 0)
        {
            _pieces.Add(_look + QuotedText.Of(_words.ToString()));
            _words.Clear();
        }
    }
}
