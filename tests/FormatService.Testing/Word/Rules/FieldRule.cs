using System.Text.RegularExpressions;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-08: pages are numbered by fields; a list of contents is a field that is filled already, of links to all its headings; nothing asks the reader to update them.</summary>
public sealed partial class FieldRule() : WordRule("W-08")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        foreach (var footer in file.Footers.DefaultIfEmpty())
        {
            foreach (var name in (string[])["PAGE", "NUMPAGES"])
            {
                if (footer?.Story.Runs.Any(run => run.Fields.Any(instruction => instruction.Split(' ')[0] == name)) != true)
                {
                    yield return At(footer?.Story.Name ?? "footer", $"there is no field {name}");
                }
            }
        }

        if (file.Settings?.Element(WordNames.W + "updateFields").IsOn() == true)
        {
            yield return At("settings", "the reader is asked to update fields");
        }

        foreach (var story in file.Stories)
        {
            var turns = story.Element.Descendants(WordNames.W + "fldChar").Select(turn => turn.Attribute(WordNames.W + "fldCharType")?.Value).ToList();
            if (turns.Count(turn => turn == "begin") != turns.Count(turn => turn == "end"))
            {
                yield return At(story.Name, "a field does not end");
            }
        }

        foreach (var finding in Contents(file, leaflet))
        {
            yield return finding;
        }
    }

    private IEnumerable<WordFinding> Contents(WordFile file, Leaflet leaflet)
    {
        var instruction = file.Body.Element.Descendants(WordNames.W + "instrText").Select(text => text.Value.Trim())
            .Concat(file.Body.Element.Descendants(WordNames.W + "fldSimple").Select(field => field.Attribute(WordNames.W + "instr")?.Value.Trim() ?? ""))
            .FirstOrDefault(RunReader.IsContents);
        var entries = file.Body.Paragraphs.Where(paragraph => paragraph.IsOfContents && paragraph.Runs.Any(run => run.Fields.Any(RunReader.IsContents))).ToList();
        if (instruction is null)
        {
            if (file.Body.Paragraphs.Any(paragraph => paragraph.Style?.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true && paragraph.Style.Name != "TOC Heading"))
            {
                yield return At("body", "the list of contents is no field");
            }

            yield break;
        }

        if (!Instruction().IsMatch(instruction))
        {
            yield return At("body", $"the list of contents is “{instruction}”");
        }

        var headings = file.Body.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null && !paragraph.IsOfContents).ToList();
        var named = headings.SelectMany(heading => heading.Bookmarks.Select(name => (name, heading))).ToLookup(item => item.name, item => item.heading);
        var last = -1;
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var heading = entry.Runs.Select(run => run.Link?.Anchor).OfType<string>().SelectMany(anchor => named[anchor]).FirstOrDefault();
            if (heading is null)
            {
                yield return At(entry, "it leads to no heading");
            }
            else if (!HasWordsOf(entry, heading))
            {
                yield return At(entry, $"it does not have the words of “{heading.Text}”");
            }
            else if (headings.IndexOf(heading) <= last)
            {
                yield return At(entry, "it is not in the order of the headings");
            }

            last = heading is null ? last : headings.IndexOf(heading);
            listed.Add(string.Concat(Words.Of(entry.Text)));
        }

        // What easy read is about stands before the list.
        foreach (var section in leaflet.Blocks.Skip(EasyReadAdaptation.OpeningOf(leaflet)).OfType<Section>().Select(section => LeafletText.Of(section.Heading)).Where(heading => LeafletText.HasWords(heading)))
        {
            if (!listed.Contains(string.Concat(Words.Of(section))))
            {
                yield return At("body", $"“{section}” is not in the list of contents");
            }
        }
    }

    // A heading has spaces around the number of a note, and by them alone nobody can tell whether it stands between two words or in one.
    private static bool HasWordsOf(WordParagraph entry, WordParagraph heading) => heading.Runs.Any(IsNote)
        ? string.Concat(Words.Of(TextOf(heading))) == string.Concat(Words.Of(entry.Text))
        : Words.Of(heading.Text).SequenceEqual(Words.Of(entry.Text));

    /// <summary>The words of a heading; the number of a note at it, which is a link where the note stands at the end, is none of them.</summary>
    private static string TextOf(WordParagraph heading) => NoteNumber().Replace(string.Concat(heading.Runs.Select(run => IsNote(run) ? "\uE000" : run.Text)), "");

    private static bool IsNote(WordRun run) => run.Note is not null || (run.Link?.Anchor is not null && EndNoteNumber().IsMatch(run.Text));

    [GeneratedRegex("""^TOC(?=.*\\o "1-[23]")(?=.*\\h)""", RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\s*\[?\uE000\]?", RegexOptions.CultureInvariant)]
    private static partial Regex NoteNumber();

    [GeneratedRegex(@"^[\u200E\u200F]?\[\d+\][\u200E\u200F]?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndNoteNumber();
}
