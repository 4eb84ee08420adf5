using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-13: no comment, no change that somebody tracks, no name of a person who worked on the file.</summary>
public sealed class TraceRule() : WordRule("W-13")
{
    private static readonly HashSet<string> Traces =
    [
        "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart", "cellIns", "cellDel", "cellMerge",
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange",
        "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "permStart", "trackRevisions", "rsids", "delText",
    ];

    private static readonly string[] Parts = ["comments", "people", "customXml", "printerSettings", "vbaProject"];

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var name in file.Package.Names.Where(name => Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))))
        {
            yield return At(name, "this part does not belong in what patients get");
        }

        var roots = file.Stories.Select(story => story.Element).Append(file.Settings).OfType<System.Xml.Linq.XElement>();
        foreach (var trace in roots.SelectMany(root => root.Descendants()).Where(element => element.Name.Namespace == WordNames.W && Traces.Contains(element.Name.LocalName)))
        {
            yield return At("text", $"{trace.Name.LocalName} is left of somebody's work");
        }

        if (!string.IsNullOrEmpty(file.Core?.Element(WordNames.Core + "lastModifiedBy")?.Value))
        {
            yield return At("properties", "the last to change the file is named");
        }
    }
}
