using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-08: a link has words that say where it leads, and leads somewhere: outside, or to a bookmark that is there. Words that an author gave a link stand.</summary>
public sealed partial class LinkTextRule() : WordRule("MS-08")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = Written(leaflet);
        var bookmarks = file.Said.SelectMany(story => story.Paragraphs).SelectMany(paragraph => paragraph.Bookmarks).ToHashSet(StringComparer.Ordinal);
        foreach (var group in file.Stories.SelectMany(story => story.Runs).Where(run => run.Link is not null).GroupBy(run => run.Link!))
        {
            var link = group.Key;
            var place = group.First().Paragraph;
            var text = string.Join(' ', Words.Of(string.Concat(group.Select(run => run.Text))));
            if ((IsAddress().IsMatch(text) || SaysNothing().IsMatch(text)) && !written.Contains(text))
            {
                yield return At(place, $"“{text}” does not say where the link leads");
            }

            // Word takes a file with the name of a relationship that is not there for a damaged one.
            var isOutside = link.Element.Attribute(WordNames.R + "id") is not null;
            if (isOutside ? link.Address is null or "" : link.Anchor is null)
            {
                yield return At(place, $"the link “{text}” leads nowhere");
            }

            if (link.Anchor is { } anchor && !bookmarks.Contains(anchor))
            {
                yield return At(place, $"there is no bookmark {anchor}");
            }
        }

        var seen = file.Stories.SelectMany(story => story.Runs).Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run.Link?.Element).ToHashSet();
        foreach (var story in file.Stories)
        {
            foreach (var _ in story.Element.Descendants(WordNames.W + "hyperlink").Where(element => !seen.Contains(element)))
            {
                yield return At(story.Name, "a link has no words");
            }
        }
    }

    private static HashSet<string> Written(Leaflet leaflet)
    {
        var texts = LeafletInlines.Of(leaflet).Select(inline => inline switch
        {
            Link link => LeafletText.Of(link.Inlines),
            Fact fact => fact.Value,
            _ => "",
        });
        var entries = LeafletBlocks.Of(leaflet).OfType<ContactDetails>().SelectMany(contact => contact.Entries).Select(entry => LeafletText.Of(entry.Value));
        return [.. texts.Concat(entries).Append(leaflet.Metadata.Licence ?? "").Select(text => string.Join(' ', Words.Of(text)))];
    }

    [GeneratedRegex(@"^(https?://|www\.)\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsAddress();

    [GeneratedRegex(@"^(click here|here|click|more|read more|find out more|learn more|this|this link|this page|link|see here|details)[.!:]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysNothing();
}
