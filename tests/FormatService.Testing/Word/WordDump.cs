using System.Text;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>
/// A Word file as readable text for goldens: its parts, properties and settings, the words with their styles, numbers, links, fields and pictures,
/// and what the styles and lists are. No sizes of files, no positions.
/// </summary>
public sealed class WordDump
{
    // The version of the program changes with every build and says nothing of the leaflet.
    private static readonly string[] Volatile = ["AppVersion"];

    private readonly WordDumpPackage _package;
    private readonly StringBuilder _text = new();

    private WordDump(WordDumpPackage package) => _package = package;

    public static string ToText(byte[] docx) => new WordDump(new WordDumpPackage(docx)).Write();

    private string Write()
    {
        var document = _package.Main;
        var languages = WordDumpLanguages.OfFile(_package.Find(document, "styles"));
        Line(0, $"Word, {languages}");
        foreach (var part in _package.OfContent("core-properties", "extended-properties", "custom-properties"))
        {
            Properties(_package.Read(part)!);
        }

        Section("Parts", _package.Parts);
        var labels = new WordDumpLabels(_package.Find(document, "numbering"), _package.Find(document, "styles"));
        Story("Document", document, labels, languages);
        foreach (var kind in new[] { "header", "footer", "footnotes", "endnotes", "comments" })
        {
            foreach (var part in _package.TargetsOf(document, kind))
            {
                Story(part, part, labels, languages);
            }
        }

        Section("Lists", labels.Definitions);
        if (_package.Find(document, "styles") is { } styles)
        {
            Section("Styles", StylesOf(styles));
        }

        foreach (var kind in new[] { "settings", "fontTable" })
        {
            if (_package.Find(document, kind) is { } part)
            {
                Section(kind, part.Elements().Select(WordDumpProperties.Of));
            }
        }

        return _text.ToString();
    }

    private void Properties(XElement root)
    {
        foreach (var property in root.Elements().Where(property => !Volatile.Contains(property.Name.LocalName)))
        {
            Line(1, $"{(string?)property.Attribute("name") ?? property.Name.LocalName}: {property.Value}");
        }
    }

    private void Story(string title, string part, WordDumpLabels labels, WordDumpLanguages languages) =>
        Section(title, new WordDumpStory(_package, part, labels, languages).Lines(_package.Read(part)!));

    private static IEnumerable<string> StylesOf(XElement styles)
    {
        foreach (var defaults in styles.Elements(WordDumpPackage.W + "docDefaults"))
        {
            yield return $"defaults: {WordDumpProperties.Of(defaults.Descendants(WordDumpPackage.W + "rPr"))}; {WordDumpProperties.Of(defaults.Descendants(WordDumpPackage.W + "pPr"))}";
        }

        string[] named = ["name", "basedOn"];
        foreach (var style in styles.Elements(WordDumpPackage.W + "style"))
        {
            var based = style.Value("basedOn") is { } id ? $" < {id}" : "";
            var isDefault = style.Attribute(WordDumpPackage.W + "default") is null ? "" : " default";
            yield return $"{style.Get("type")} {style.Get("styleId")} {QuotedText.Of(style.Value("name") ?? "")}{based}{isDefault}: "
                + WordDumpProperties.OfChildren(style.Elements().Where(child => !named.Contains(child.Name.LocalName)));
        }
    }

    private void Section(string title, IEnumerable<string> lines)
    {
        Line(0, "");
        Line(0, title);
        foreach (var line in lines)
        {
            Line(1, line);
        }
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(text.TrimEnd()).Append('\n');
}
