using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>The notes of the leaflet are notes of the file, each with its number and its words, if no note refers to another: those of Word cannot.</summary>
internal static class FootnoteProof
{
    public static IEnumerable<string> Faults(WordFile file, Leaflet leaflet, Leaflet paper)
    {
        if (file.Notes.IsEmpty)
        {
            var referredTo = LeafletInlines.Of(paper with { Footnotes = [] }).OfType<FootnoteReference>().Select(reference => reference.Note).Distinct();
            if (!paper.Footnotes.IsEmpty && referredTo.SequenceEqual(paper.Footnotes.Select(note => note.Id))
                && !LeafletInlines.Of(paper with { Blocks = [] }).Any(inline => inline is FootnoteReference))
            {
                yield return "the notes are none of the file's own";
            }

            yield break;
        }

        var expected = ExpectedPageText.CountedNotesOf(leaflet);
        if (file.Notes.Length != expected.Count)
        {
            yield return $"there are {file.Notes.Length} notes, not {expected.Count}";
        }

        foreach (var (index, (note, words)) in file.Notes.Zip(expected).Index())
        {
            // Its number alone: programs take what stands before it for the number itself, and leave it out.
            var read = WrittenWords.Of(note.Story.Paragraphs);
            if (read.Count == 0 || read[0].Text.Trim('[', ']') != words[0].Text.Trim('[', ']'))
            {
                yield return $"note {index + 1} does not begin with its number";
            }
            else if (WrittenWords.Difference([.. read.Skip(1)], [.. words.Skip(1).Select(WrittenWords.Known)]) is { } difference)
            {
                yield return $"note {index + 1}: {difference}";
            }
        }

        var references = file.Body.Runs.Where(run => run.Note is not null).Select(run => run.Note!).ToList();
        if (!references.SequenceEqual(file.Notes.Select(note => note.Id)))
        {
            yield return $"the text refers to the notes {string.Join(", ", references)}";
        }
    }
}
