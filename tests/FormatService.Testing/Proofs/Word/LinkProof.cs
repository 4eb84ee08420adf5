using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>Each link leads where the author says, by the words that the author gave it; links that follow each other to one place are one. Numbers of notes and the list of contents are left out.</summary>
internal static class LinkProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet)
    {
        var read = Joined(file.Said.SelectMany(story => story.Paragraphs).Where(paragraph => !paragraph.IsOfContents).SelectMany(paragraph => paragraph.Runs)
            .Where(run => run.Link is not null).Select(run => (run.Link!.Address ?? "#", WrittenWords.Letters(run.Text))));
        var expected = Joined(LeafletInlines.OnPaper(leaflet).OfType<Link>().Where(link => LeafletText.HasWords(LeafletText.Of(link.Inlines)))
            .Select(link => (link.Target.StartsWith('#') ? "#" : LinkAddress.InAscii(link.Target), WrittenWords.Letters(LeafletText.Of(link.Inlines)))));
        var same = read.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(read.Count, expected.Count))
        {
            yield return $"link {same} of {expected.Count} is {read.ElementAtOrDefault(same)}, not {expected.ElementAtOrDefault(same)}";
        }
    }

    private static List<(string Target, string Letters)> Joined(IEnumerable<(string Target, string Letters)> links)
    {
        var joined = new List<(string Target, string Letters)>();
        foreach (var link in links.Where(link => link.Letters.Length > 0))
        {
            if (joined is [.., var last] && last.Target == link.Target)
            {
                joined[^1] = last with { Letters = last.Letters + link.Letters };
            }
            else
            {
                joined.Add(link);
            }
        }

        return joined;
    }
}
