using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>A PDF as readable text for goldens: metadata, tag tree with its text and links, outline, artifacts; no offsets, object numbers or positions.</summary>
public sealed class PdfDump
{
    // Attributes that hold positions would move with every change of layout.
    private static readonly string[] Positions = ["BBox", "Width", "Height"];

    // Identifiers and program versions change with every build and say nothing of the leaflet.
    private static readonly string[] Volatile =
        ["xmpMM:DocumentID", "xmpMM:InstanceID", "xmpMM:History", "pdf:Producer", "xmp:CreatorTool", "Info Producer", "Info Creator"];

    private readonly PdfFile _file;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<PdfDictionary, PdfLink> _links;

    private PdfDump(PdfFile file)
    {
        _file = file;
        _links = file.Navigation.Links.GroupBy(link => link.Annotation).ToDictionary(group => group.Key, group => group.First());
    }

    public static string ToText(byte[] pdf) => ToText(PdfFile.Open(pdf));

    public static string ToText(PdfFile file) => new PdfDump(file).Write();

    private string Write()
    {
        Metadata();
        Line(0, "");
        Line(0, "Tags");
        foreach (var element in _file.Structure.Elements)
        {
            Element(element, 1);
        }

        Line(0, "");
        Line(0, "Outline");
        foreach (var item in _file.Navigation.Outline)
        {
            Bookmark(item, 1);
        }

        Line(0, "");
        Line(0, "Pages");
        foreach (var page in _file.Pages)
        {
            Page(page);
        }

        return _text.ToString();
    }

    private void Metadata()
    {
        Line(0, string.Create(CultureInfo.InvariantCulture, $"PDF {_file.HeaderVersion}, {_file.Language ?? "no language"}, {_file.Pages.Length} {(_file.Pages.Length == 1 ? "page" : "pages")}"));
        var info = _file.Info.Select(entry => KeyValuePair.Create($"Info {entry.Key}", entry.Value));
        foreach (var (name, value) in (_file.Xmp?.Properties ?? []).Concat(info).Where(entry => !Volatile.Contains(entry.Key)))
        {
            // The extension schema only describes pdfuaid to PDF/A.
            Line(1, name == "pdfaExtension:schemas" ? name : $"{name}: {value}");
        }
    }

    private void Element(StructureElement element, int depth)
    {
        var line = new StringBuilder(element.Role);
        if (element.StandardRole != element.Role)
        {
            line.Append(CultureInfo.InvariantCulture, $"→{element.StandardRole}");
        }

        Attribute(line, "lang", element.Language);
        Attribute(line, "id", element.Id);
        Attribute(line, "alt", element.Alt);
        Attribute(line, "actual", element.ActualText);
        Attribute(line, "expansion", element.Expansion);
        foreach (var attribute in element.Attributes.Where(attribute => !Positions.Contains(attribute.Name)))
        {
            line.Append(CultureInfo.InvariantCulture, $" {attribute}");
        }

        foreach (var kid in element.Kids.OfType<ObjectKid>())
        {
            line.Append(CultureInfo.InvariantCulture, $" -> {(_links.TryGetValue(kid.Object, out var link) ? $"{link.Target} contents=\"{link.Contents}\"" : kid.Object["Subtype"].Name)}");
        }

        var plain = element.Kids.All(kid => kid is not ElementKid);
        if (plain && Text(element.Kids) is { Length: > 0 } text)
        {
            line.Append(CultureInfo.InvariantCulture, $" {QuotedText.Of(text)}");
        }

        Line(depth, line.ToString());
        if (!plain)
        {
            Kids(element, depth + 1);
        }
    }

    private void Kids(StructureElement element, int depth)
    {
        var leaves = new List<StructureKid>();
        foreach (var kid in element.Kids)
        {
            if (kid is ElementKid child)
            {
                Flush();
                Element(child.Element, depth);
            }
            else
            {
                leaves.Add(kid);
            }
        }

        Flush();

        void Flush()
        {
            var text = Text(leaves);
            if (text.Length > 0)
            {
                Line(depth, QuotedText.Of(text));
            }

            leaves.Clear();
        }
    }

    private void Bookmark(OutlineItem item, int depth)
    {
        Line(depth, $"{QuotedText.Of(item.Title)} -> {item.Destination?.ToString() ?? "nowhere"}");
        foreach (var kid in item.Kids)
        {
            Bookmark(kid, depth + 1);
        }
    }

    private void Page(PdfPage page)
    {
        Line(1, string.Create(CultureInfo.InvariantCulture, $"{_file.Navigation.PageLabels[page.Index]}: {page.WidthPt:0.##} x {page.HeightPt:0.##}"));
        MarkedContent? last = null;
        foreach (var run in page.Content.Runs.Where(run => run.IsArtifact))
        {
            if (!ReferenceEquals(run.Artifact, last))
            {
                var texts = page.Content.Runs.Where(other => ReferenceEquals(other.Artifact, run.Artifact)).Select(other => other.Text);
                var kind = string.Join(' ', new[] { run.ArtifactType, run.ArtifactSubtype }.OfType<string>());
                Line(2, $"artifact{(kind.Length > 0 ? " " + kind : "")} {QuotedText.Of(string.Concat(texts))}");
            }

            last = run.Artifact;
        }
    }

    private string Text(IEnumerable<StructureKid> kids) => string.Concat(kids.OfType<ContentKid>().Select(_file.Structure.TextOf));

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text).Append('\n');

    private static void Attribute(StringBuilder line, string name, string? value)
    {
        if (value is not null)
        {
            line.Append(CultureInfo.InvariantCulture, $" {name}={QuotedText.Of(value)}");
        }
    }
}
