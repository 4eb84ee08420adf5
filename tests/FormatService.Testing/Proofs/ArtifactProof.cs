using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;

namespace FormatService.Testing.Proofs;

/// <summary>What no reader hears says nothing that they do not hear elsewhere: words of the tag tree, words of ours and page numbers.</summary>
internal static class ArtifactProof
{
    private const int LongestInFurniture = 30;

    public static IEnumerable<string> Faults(PdfFile file, Leaflet leaflet)
    {
        var known = file.Structure.Words.Concat(OurWords(leaflet, file.Pages.Length)).ToHashSet(StringComparer.Ordinal);
        if (leaflet.Language.IsRightToLeft)
        {
            known.UnionWith(file.Structure.Words.SelectMany(PartedFromSigns).ToList());
        }

        known.UnionWith(known.Where(IsChinese).SelectMany(NumbersIn).ToList());
        var letters = new Lazy<string>(() => string.Concat(file.Structure.Words));
        var longWords = known.Where(word => word.Length > LongestInFurniture).ToList();
        // The head of a table that is repeated may split a long word anew; head and foot of the page have room for theirs, but for monsters.
        return from page in file.Pages
               from isFurniture in (bool[])[true, false]
               from word in Words.Of(TextOf(page.Content.Runs.Where(run => run.IsArtifact && (run.ArtifactSubtype is "Header" or "Footer") == isFurniture)))
               where !known.Contains(word) && !IsMadeOf(word, known)
               where isFurniture ? !longWords.Exists(whole => whole.Contains(word, StringComparison.Ordinal)) : !letters.Value.Contains(word, StringComparison.Ordinal)
               select $"page {page.Index + 1} shows “{word}” to those alone who see";
    }

    /// <summary>Whether a word of a script that parts no words by spaces is words known, one after another.</summary>
    private static bool IsMadeOf(string word, HashSet<string> known) =>
        IsChinese(word) && Words.AreOneAfterAnother(word, known);

    private static bool IsChinese(string word) => word.Any(character => character is >= '\u4E00' and <= '\u9FFF');

    /// <summary>The numbers in a stretch of words without spaces, which stand apart in a line that is wide enough.</summary>
    private static IEnumerable<string> NumbersIn(string word) => new string([.. word.Select(character => char.IsAsciiDigit(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> OurWords(Leaflet leaflet, int pages)
    {
        var wording = LeafletWording.For(leaflet.Language);
        var phrases = typeof(WordingKeys).GetFields().Select(field => wording[(string)field.GetRawConstantValue()!].Text.Replace("{0}", " ", StringComparison.Ordinal).Replace("{1}", " ", StringComparison.Ordinal));
        // In a line that runs from right to left, a colon stands apart from its word.
        return phrases.Concat(LeafletMarks.InShort(leaflet)).SelectMany(Words.Of).SelectMany(word => (string[])[word, word.TrimEnd(':')]).Concat(Enumerable.Range(1, pages).Select(number => wording.Number(number)))
            .Concat(Words.Of(LanguageNames.InEnglish(leaflet.Language))).Append("·").Append(":").Append("pt");
    }

    /// <summary>In a line that runs from right to left, the signs at the ends of a word that runs from left to right stand on its other side.</summary>
    private static IEnumerable<string> PartedFromSigns(string word)
    {
        var signs = word.Where(character => char.IsPunctuation(character) || char.IsSymbol(character)).Select(character => character.ToString()).ToList();
        char[] all = [.. signs.Select(sign => sign[0])];
        return signs.Append(word.Trim(all)).Append(word.TrimStart(all)).Append(word.TrimEnd(all));
    }

    private static bool IsMark(string text) =>
        text.Length > 0 && char.GetUnicodeCategory(text, 0) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark;

    /// <summary>The text of artifacts; where ink is apart, words are.</summary>
    private static string TextOf(IEnumerable<TextRun> runs)
    {
        var text = new StringBuilder();
        (double Left, double Right, double BaselineY) last = default;
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                var (left, right) = (Math.Min(glyph.X, glyph.X + glyph.Width), Math.Max(glyph.X, glyph.X + glyph.Width));
                var gap = Math.Max(left - last.Right, last.Left - right);
                // A mark belongs to its letter, however far from it a font sets it.
                text.Append((gap < run.SizePt * 0.2 || IsMark(glyph.Text)) && Math.Abs(glyph.BaselineY - last.BaselineY) < 0.1 ? "" : "\n").Append(glyph.Text);
                last = (left, right, glyph.BaselineY);
            }
        }

        return text.ToString();
    }
}
