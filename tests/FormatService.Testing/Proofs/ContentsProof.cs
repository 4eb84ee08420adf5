using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Pdf;

namespace FormatService.Testing.Proofs;

/// <summary>A contents list names headings in order, all those of sections of the first level, each with the true number of its page in the digits of the language, and leads there.</summary>
internal static class ContentsProof
{
    /// <summary>The element that holds the contents list and its heading; null where there is none.</summary>
    public static StructureElement? DivisionOf(PdfFile file) => file.Structure.OfRole("TOC").FirstOrDefault()?.Parent;

    public static IEnumerable<string> Faults(PdfFile file, Leaflet leaflet)
    {
        if (DivisionOf(file) is not { } division)
        {
            yield break;
        }

        var structure = file.Structure;
        var wording = LeafletWording.For(leaflet.Language);
        // Sections begin with H1 where the title is no heading.
        var sectionRole = structure.OfRole("Title").Any() ? "H1" : "H2";
        // What stands before a list of contents, as what easy read is about, has been read by then.
        var headings = structure.All.SkipWhile(element => !ReferenceEquals(element, division)).Where(element => element.StandardRole is ['H', >= '1' and <= '6'] && string.CompareOrdinal(element.StandardRole, sectionRole) >= 0 && !ReferenceEquals(element.Parent, division)).ToList();
        var mustStand = headings.Where(heading => heading.StandardRole == sectionRole && heading.Parent is { StandardRole: "Sect", Parent.StandardRole: "Document" } parent && ReferenceEquals(parent.Children.First(), heading)).ToHashSet();
        var links = file.Navigation.Links.Where(link => link.Element is not null).ToLookup(link => link.Element!);
        var next = 0;
        foreach (var entry in structure.OfRole("TOCI"))
        {
            var words = Words.Of(structure.TextOf(entry));
            // Where two headings have the same words, the number says which is meant.
            var at = headings.FindIndex(next, heading => Names(words, heading) && words[^1] == NumberOf(heading));
            at = at >= 0 ? at : headings.FindIndex(next, heading => Names(words, heading));
            if (at < 0)
            {
                yield return $"“{string.Join(' ', words)}” names no heading that follows";
                continue;
            }

            foreach (var missed in headings.Skip(next).Take(at - next).Where(mustStand.Contains))
            {
                yield return $"“{structure.TextOf(missed)}” is not named";
            }

            next = at + 1;
            var page = structure.PagesOf(headings[at])[0];
            if (words[^1] != NumberOf(headings[at]))
            {
                yield return $"“{structure.TextOf(headings[at])}” stands on page {NumberOf(headings[at])}, not {words[^1]}";
            }

            var leads = entry.SelfAndDescendants.SelectMany(element => links[element]).ToList();
            if (leads.Count == 0 || leads.Any(link => link.Destination?.PageIndex != page))
            {
                yield return $"“{string.Join(' ', words)}” does not lead to page {page + 1}";
            }
        }

        foreach (var missed in headings.Skip(next).Where(mustStand.Contains))
        {
            yield return $"“{structure.TextOf(missed)}” is not named";
        }

        bool Names(IReadOnlyList<string> words, StructureElement heading) => words.SkipLast(1).SequenceEqual(WordsOf(structure, heading));

        string NumberOf(StructureElement heading) => wording.Number(structure.PagesOf(heading)[0] + 1);
    }

    /// <summary>The words of a heading; the number of a note at it is no word of the heading.</summary>
    private static IReadOnlyList<string> WordsOf(PdfStructure structure, StructureElement heading)
    {
        var text = new StringBuilder();
        Append(heading);
        return Words.Of(text.ToString());

        void Append(StructureElement element)
        {
            foreach (var kid in element.Kids)
            {
                if (kid is ContentKid content)
                {
                    text.Append(structure.TextOf(content));
                }
                else if (kid is ElementKid { Element: { StandardRole: not "Reference" } child })
                {
                    Append(child);
                }
            }
        }
    }
}
