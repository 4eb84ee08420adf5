using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>A link within the leaflet arrives where the words of its target begin.</summary>
internal static class LinkedPlaceProof
{
    // The words of ours that may stand before those of a target: what a callout is, what a contact's entry is.
    private const int LettersOfOurs = 80, LettersCompared = 24;

    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet)
    {
        var blocks = LeafletBlocks.Of(leaflet).GroupBy(block => block.Id).ToDictionary(group => group.Key, group => group.First());
        var paragraphs = file.Said.SelectMany(story => story.Paragraphs).ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            foreach (var bookmark in paragraph.Bookmarks)
            {
                if (!places.TryAdd(bookmark, index))
                {
                    yield return $"there are two bookmarks {bookmark}";
                }
            }
        }

        var read = paragraphs.Where(paragraph => !paragraph.IsOfContents).SelectMany(paragraph => paragraph.Runs)
            .Where(run => run.Link is { Address: null, Anchor: not null })
            .GroupBy(run => run.Link!.Element).Select(link => (Anchor: link.First().Link!.Anchor!, Letters: WrittenWords.Letters(string.Concat(link.Select(run => run.Text)))))
            .Where(link => link.Letters.Length > 0).ToList();
        var at = 0;
        foreach (var link in LeafletInlines.OnPaper(leaflet).OfType<Link>().Where(link => link.Target.StartsWith('#') && LeafletText.HasWords(LeafletText.Of(link.Inlines))))
        {
            var letters = WrittenWords.Letters(LeafletText.Of(link.Inlines));
            var found = read.FindIndex(at, item => letters.StartsWith(item.Letters, StringComparison.Ordinal));
            if (found < 0)
            {
                yield return $"no link has the words “{LeafletText.Of(link.Inlines)}”";
                yield break;
            }

            // Where its direction turns, a link goes on in another element.
            at = found + 1;
            for (var said = read[found].Letters; at < read.Count && read[at].Anchor == read[found].Anchor && letters.StartsWith(said + read[at].Letters, StringComparison.Ordinal); at++)
            {
                said += read[at].Letters;
            }

            if (!places.TryGetValue(read[found].Anchor, out var place))
            {
                yield return $"“{read[found].Letters}” leads to {read[found].Anchor}, which is not there";
            }
            else if (blocks.TryGetValue(new NodeId(link.Target[1..]), out var block) && !BeginsAt(place, block))
            {
                yield return $"“{read[found].Letters}” leads to “{paragraphs[place].Text}”, not to {link.Target}";
            }
        }

        bool BeginsAt(int place, Block block)
        {
            var wanted = LeafletText.Of([block]).Split('\n').Select(WrittenWords.Letters).FirstOrDefault(line => line.Length > 0) ?? "";
            var there = "";
            for (var i = place; i < paragraphs.Count && there.Length < LettersOfOurs + LettersCompared; i++)
            {
                there += WrittenWords.Letters(paragraphs[i].Text);
            }

            var at = there.IndexOf(wanted.Length > LettersCompared ? wanted[..LettersCompared] : wanted, StringComparison.Ordinal);
            return at is >= 0 and < LettersOfOurs;
        }
    }
}
