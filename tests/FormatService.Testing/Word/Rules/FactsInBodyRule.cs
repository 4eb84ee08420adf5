using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-07: all that heads and feet of pages say, but the numbers of pages, is said in the body too: many screen readers pass over them.</summary>
public sealed partial class FactsInBodyRule() : WordRule("W-07")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var known = file.Said.SelectMany(story => story.Paragraphs).SelectMany(paragraph => Parts(paragraph.Text)).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(Parts(Empty(LeafletWording.For(leaflet.Language)[WordingKeys.PageOf].Text)));
        foreach (var key in (string[])[WordingKeys.VersionNumber, WordingKeys.ReviewDate])
        {
            // What a fact is called may be said in other words in the body; the fact itself may not.
            known.UnionWith(Parts(Empty(LeafletWording.For(leaflet.Language)[key].Text)));
            known.UnionWith(Parts(Empty(LeafletWording.For(LanguageTag.BritishEnglish)[key].Text)));
        }

        foreach (var furniture in file.Headers.Concat(file.Footers))
        {
            foreach (var paragraph in furniture.Story.Paragraphs)
            {
                var text = string.Concat(paragraph.Runs.Where(run => run.Fields.IsEmpty).Select(run => run.Text));
                foreach (var part in Parts(string.Concat(paragraph.Runs.Select(run => run.Fields.IsEmpty ? run.Text : " "))).Where(part => !known.Contains(part) && !IsMadeOf(part, known)))
                {
                    yield return At(paragraph, $"“{part}” of “{text}” is not in the body");
                }
            }
        }
    }

    private static string Empty(string phrase) => phrase.Replace("{0}", " ", StringComparison.Ordinal).Replace("{1}", " ", StringComparison.Ordinal);

    /// <summary>The words, parted at every sign that is neither letter, mark nor digit, nor stands between such.</summary>
    private static IEnumerable<string> Parts(string text) =>
        Part().Matches(string.Concat(text.Where(character => !Words.IsUnseen(character)))).Select(part => part.Value);

    /// <summary>Whether a word of a script that parts no words by spaces is words known, one after another.</summary>
    private static bool IsMadeOf(string word, HashSet<string> known) =>
        word.Any(character => character is >= '\u2E80' and <= '\u9FFF') && Words.AreOneAfterAnother(word, known);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+([./-][\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
