using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>The signs and numbers that Word puts before the paragraphs of lists (ECMA-376-1, clause 17.9): they are nowhere in the words.</summary>
internal sealed partial class WordDumpLabels
{
    private const int Levels = 9;

    private readonly XElement? _styles;
    private readonly Dictionary<string, XElement> _lists = [];
    private readonly Dictionary<string, XElement> _definitions = [];
    private readonly Dictionary<string, int?[]> _counts = [];
    private readonly HashSet<(string List, int Level)> _started = [];

    public WordDumpLabels(XElement? numbering, XElement? styles)
    {
        _styles = styles;
        foreach (var definition in numbering?.Elements(WordDumpPackage.W + "abstractNum") ?? [])
        {
            _definitions[definition.Get("abstractNumId")!] = definition;
        }

        foreach (var list in numbering?.Elements(WordDumpPackage.W + "num") ?? [])
        {
            _lists[list.Get("numId")!] = list;
        }
    }

    /// <summary>The style of paragraphs that name none.</summary>
    public string DefaultStyle => _styles?.Elements(WordDumpPackage.W + "style")
        .FirstOrDefault(style => style.Get("type") == "paragraph" && style.Get("default") is "1" or "true")?.Get("styleId") ?? "(no style)";

    /// <summary>The lists of the file, a line each.</summary>
    public IEnumerable<string> Definitions
    {
        get
        {
            foreach (var (id, definition) in _definitions)
            {
                var levels = definition.Elements(WordDumpPackage.W + "lvl")
                    .GroupBy(level => $"{level.Value("numFmt")} {QuotedText.Of(level.Value("lvlText") ?? "")}")
                    .Select(levels => $"{levels.Key}{(levels.Count() == 1 ? "" : $" at {levels.Count()} levels")}");
                yield return $"definition {id}: {string.Join(", ", levels)}";
            }

            foreach (var (id, list) in _lists)
            {
                var starts = list.Elements(WordDumpPackage.W + "lvlOverride").Select(level => $", level {level.Get("ilvl")} from {level.Value("startOverride")}");
                yield return $"list {id}: definition {list.Value("abstractNumId")}{string.Concat(starts)}";
            }
        }
    }

    /// <summary>The list, level and label of a paragraph; null where it is in no list. To be asked once for each paragraph, in order.</summary>
    public string? Next(XElement paragraph)
    {
        var properties = paragraph.Element(WordDumpPackage.W + "pPr");
        var numbering = properties?.Element(WordDumpPackage.W + "numPr") ?? OfStyle(properties.Value("pStyle"));
        if (numbering.Value("numId") is not { } id || id == "0")
        {
            return null;
        }

        var level = int.Parse(numbering.Value("ilvl") ?? "0", CultureInfo.InvariantCulture);
        return $"list {id} level {level} {(LabelOf(id, level) is { } label ? QuotedText.Of(label) : "of no definition")}";
    }

    private XElement? OfStyle(string? id)
    {
        for (var steps = 0; id is not null && steps < Levels; steps++)
        {
            var style = _styles?.Elements(WordDumpPackage.W + "style").FirstOrDefault(style => style.Get("styleId") == id);
            if (style?.Element(WordDumpPackage.W + "pPr")?.Element(WordDumpPackage.W + "numPr") is { } numbering)
            {
                return numbering;
            }

            id = style.Value("basedOn");
        }

        return null;
    }

    private string? LabelOf(string id, int level)
    {
        if (!_lists.TryGetValue(id, out var list) || list.Value("abstractNumId") is not { } definition || LevelOf(id, level) is not { } own)
        {
            return null;
        }

        // Lists of one definition go on counting, but for those that say where they begin.
        var counts = _counts.TryGetValue(definition, out var known) ? known : _counts[definition] = new int?[Levels];
        var restart = _started.Add((id, level)) ? OverrideOf(list, level).Value("startOverride") : null;
        counts[level] = restart is not null ? Number(restart) : (counts[level] + 1) ?? StartOf(own);
        counts.AsSpan(level + 1).Clear();
        return Place().Replace(own.Value("lvlText") ?? "", match => Written(id, match.Value[1] - '1', counts));
    }

    private string Written(string id, int level, int?[] counts)
    {
        var definition = LevelOf(id, level);
        return WordDumpNumbers.Write(counts[level] ?? StartOf(definition), definition.Value("numFmt") ?? "decimal");
    }

    private XElement? LevelOf(string id, int level)
    {
        var list = _lists[id];
        var definition = _definitions.GetValueOrDefault(list.Value("abstractNumId") ?? "");
        return OverrideOf(list, level)?.Element(WordDumpPackage.W + "lvl")
            ?? definition?.Elements(WordDumpPackage.W + "lvl").FirstOrDefault(found => Number(found.Get("ilvl")) == level);
    }

    private static XElement? OverrideOf(XElement list, int level) =>
        list.Elements(WordDumpPackage.W + "lvlOverride").FirstOrDefault(found => Number(found.Get("ilvl")) == level);

    private static int StartOf(XElement? level) => level.Value("start") is { } start ? Number(start) : 0;

    private static int Number(string? text) => int.Parse(text ?? "0", CultureInfo.InvariantCulture);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
