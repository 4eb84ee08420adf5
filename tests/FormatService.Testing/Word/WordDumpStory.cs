using System.Globalization;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The paragraphs and tables of a part, a line each; the cells of tables row by row.</summary>
internal sealed class WordDumpStory(WordDumpPackage package, string part, WordDumpLabels labels, WordDumpLanguages languages)
{
    private static readonly XNamespace W = WordDumpPackage.W;

    private readonly WordDumpRuns _runs = new(package, part, languages);

    public IEnumerable<string> Lines(XElement root) => root.Elements().SelectMany(child => child.Name.LocalName == "body" ? Lines(child) : Block(child));

    private IEnumerable<string> Block(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p":
                yield return Paragraph(block);
                if (block.Element(W + "pPr")?.Element(W + "sectPr") is { } inner)
                {
                    yield return Section(inner);
                }

                break;
            case "tbl":
                foreach (var line in Table(block))
                {
                    yield return line;
                }

                break;
            case "sectPr":
                yield return Section(block);
                break;
            case "footnote" or "endnote" or "comment":
                yield return $"{block.Name.LocalName} {block.Get("id")}{(block.Get("type") is { } type ? $", {type}" : "")}";
                foreach (var line in Inner(block.Elements()))
                {
                    yield return line;
                }

                break;
            case "sdt":
                yield return $"content control: {WordDumpProperties.Of(block.Elements(W + "sdtPr"))}";
                foreach (var line in Inner(block.Elements(W + "sdtContent").Elements()))
                {
                    yield return line;
                }

                break;
            case "bookmarkStart":
                yield return $"{{bookmark {block.Get("name")}}}";
                break;
            case "bookmarkEnd":
                break;
            default:
                yield return WordDumpProperties.Of(block);
                break;
        }
    }

    private IEnumerable<string> Inner(IEnumerable<XElement> blocks) => blocks.SelectMany(Block).Select(line => "  " + line);

    private IEnumerable<string> Table(XElement table)
    {
        var rows = table.Elements(W + "tr").ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Elements(W + "tc").Count());
        yield return string.Create(CultureInfo.InvariantCulture, $"table, {rows.Count} x {columns}: {WordDumpProperties.Of(table.Elements(W + "tblPr"))}");
        foreach (var row in rows)
        {
            yield return $"  row{Suffix(WordDumpProperties.Of(row.Elements(W + "trPr")))}";
            foreach (var cell in row.Elements(W + "tc"))
            {
                // How wide a column is says nothing to its reader.
                var properties = cell.Elements(W + "tcPr").Elements().Where(property => property.Name.LocalName != "tcW");
                yield return $"    cell{Suffix(WordDumpProperties.OfChildren(properties))}";
                foreach (var line in cell.Elements().Where(child => child.Name.LocalName != "tcPr").SelectMany(Block))
                {
                    yield return "      " + line;
                }
            }
        }
    }

    private string Paragraph(XElement paragraph)
    {
        string[] told = ["pStyle", "numPr", "bidi", "sectPr", "rPr"];
        var properties = paragraph.Element(W + "pPr");
        var words = new List<string> { properties.Value("pStyle") ?? labels.DefaultStyle };
        if (labels.Next(paragraph) is { } label)
        {
            words.Add(label);
        }

        if (properties.Flag("bidi") is { } isRightToLeft)
        {
            words.Add(isRightToLeft ? "rtl" : "ltr");
        }

        var rest = WordDumpProperties.OfChildren(properties?.Elements().Where(property => !told.Contains(property.Name.LocalName)) ?? []);
        if (rest.Length > 0)
        {
            words.Add($"({rest})");
        }

        return $"{string.Join(' ', words)}: {_runs.Of(paragraph)}";
    }

    private string Section(XElement section) => "section: " + string.Join("; ", section.Elements().Select(property =>
        property.Name.LocalName is "headerReference" or "footerReference"
            ? $"{property.Get("type")} {property.Name.LocalName[..6]} {package.TargetOf(part, property.Attributes().First(attribute => attribute.Name.LocalName == "id").Value)}"
            : WordDumpProperties.Of(property)));

    private static string Suffix(string properties) => properties.Length == 0 ? "" : $" ({properties})";
}
