using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>Each page says its number of how many and which leaflet in which version it is of, and is headed by what must be said of the leaflet.</summary>
internal static class FurnitureProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet, Phrase? edition)
    {
        var wording = LeafletWording.For(leaflet.Language);
        var head = string.Join('\n', file.Headers.Where(header => header.Type == "default").SelectMany(header => header.Story.Paragraphs).Select(Text));
        foreach (var (mark, few) in LeafletMarks.Of(leaflet).Zip(LeafletMarks.InShort(leaflet)).Where(mark => !Says(head, mark.First) && !Says(head, mark.Second)))
        {
            yield return $"the head of pages says neither “{mark}” nor “{few}”";
        }

        if (LeafletMarks.Of(leaflet).Count == 0 && WrittenWords.Letters(head).Length > 0)
        {
            yield return $"the head of pages says “{head}”";
        }

        if (file.Footers.IsEmpty)
        {
            yield return "pages have no foot";
        }

        var metadata = leaflet.Metadata;
        foreach (var footer in file.Footers)
        {
            var foot = string.Join('\n', footer.Story.Paragraphs.Select(Text));
            string?[] facts =
            [
                wording[WordingKeys.PageOf, "PAGE", "NUMPAGES"].Text,
                metadata.Reference,
                edition is null || metadata.TranslationOf is null ? metadata.Version : null,
                edition is null && metadata.NextReview is { } day ? wording.Date(day).Text : null,
                edition is { } said && !Says(foot, wording[WordingKeys.PointSize, ""].Text) ? said.Text : null,
                metadata.TranslationOf is not null && leaflet.Language.Language != "en" ? LanguageNames.InEnglish(leaflet.Language) : null,
            ];
            foreach (var fact in facts.Where(fact => fact is not null && !Says(foot, fact)))
            {
                yield return $"the foot of pages does not say “{fact}”: “{foot}”";
            }
        }
    }

    /// <summary>The text of a paragraph, with each field as its instruction.</summary>
    private static string Text(WordParagraph paragraph) =>
        string.Concat(paragraph.Runs.Select(run => run.Fields is [.., var instruction] ? instruction.Split(' ')[0] : run.Text));

    private static bool Says(string text, string words) => WrittenWords.Letters(text).Contains(WrittenWords.Letters(words), StringComparison.Ordinal);
}
