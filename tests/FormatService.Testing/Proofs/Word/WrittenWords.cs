using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FormatService.Testing.Word;

namespace FormatService.Testing.Proofs.Word;

/// <summary>The words of a Word file as they are compared: each with its language, labels in European digits and in no language.</summary>
internal static partial class WrittenWords
{
    /// <summary>The words of some paragraphs, in order.</summary>
    public static IReadOnlyList<SpokenWord> Of(IEnumerable<WordParagraph> paragraphs)
    {
        var text = new SpokenText();
        foreach (var paragraph in paragraphs)
        {
            text.Append(paragraph.Label is { } label ? InEuropeanDigits(label.Text) + "\n" : "", "");
            foreach (var run in paragraph.Runs)
            {
                foreach (var rune in run.Text.EnumerateRunes())
                {
                    text.Append(rune.ToString(), WordLanguages.Primary(run.LanguageOf(rune) ?? "?"));
                }
            }

            text.Append("\n", "");
        }

        return [.. text.Split().Select(Known)];
    }

    /// <summary>A word whose language has its one name, and a number of a note in European digits.</summary>
    public static SpokenWord Known(SpokenWord word) => new(
        NumberOfNote().Replace(word.Text, number => InEuropeanDigits(number.Value)),
        word.Language.Length == 0 || IsNumberOfNote(word.Text) ? "" : WordLanguages.Primary(word.Language));

    /// <summary>Whether a word is the number of a note: <c>[1]</c>.</summary>
    public static bool IsNumberOfNote(string word) => NumberOfNote().Match(word).Length == word.Length;

    /// <summary>The letters of a text, without the numbers of notes.</summary>
    public static string Letters(string text) => NumberOfNote().Replace(string.Concat(Words.Of(text)), "");

    /// <summary>Where two lists of words part; null where they do not.</summary>
    public static string? Difference(IReadOnlyList<SpokenWord> read, IReadOnlyList<SpokenWord> expected)
    {
        for (var i = 0; i < Math.Max(read.Count, expected.Count); i++)
        {
            if (i >= read.Count || i >= expected.Count || read[i].Text != expected[i].Text)
            {
                return $"word {i} of {expected.Count} is “{Around(read, i)}”, not “{Around(expected, i)}”";
            }

            if (read[i].Language != expected[i].Language && read[i].Language.Length > 0 && expected[i].Language.Length > 0)
            {
                return $"word {i} is {read[i]}, not {expected[i]}: “{Around(expected, i)}”";
            }
        }

        return null;
    }

    private static string InEuropeanDigits(string text)
    {
        var digits = new StringBuilder();
        foreach (var character in text)
        {
            digits.Append(char.IsDigit(character) ? ((int)char.GetNumericValue(character)).ToString(CultureInfo.InvariantCulture) : character.ToString());
        }

        return digits.ToString();
    }

    private static string Around(IReadOnlyList<SpokenWord> words, int index) =>
        string.Join(' ', words.Skip(Math.Max(0, index - 3)).Take(8).Select(word => word.Text));

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfNote();
}
