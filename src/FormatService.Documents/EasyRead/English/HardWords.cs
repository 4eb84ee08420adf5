
namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds the words of a sentence that not everybody knows. Names are left out: what begins with a capital within a sentence.</summary>
internal static class HardWords
{
    /// <summary>The hard words, in order; what is kept whole is no word.</summary>
    public static IEnumerable<string> In(string sentence)
    {
        var isFirst = true;
        foreach (var word in WordsOf(sentence))
        {
            var isName = !isFirst && char.IsUpper(word[0]);
            isFirst = false;
            if (!isName && word.Length > 2 && !word.Any(char.IsDigit) && word.All(unit => unit is < '\u0250' or '’') && !IsShortForm(word) && !BasicWords.Holds(word))
            {
                yield return word;
            }
        }
    }

    // Unlike tokens, words of a reader have their hyphens and apostrophes.
    private static IEnumerable<string> WordsOf(string sentence)
    {
        var start = -1;
        for (var i = 0; i <= sentence.Length; i++)
        {
            var isWord = i < sentence.Length && (char.IsLetterOrDigit(sentence[i])
                || (start >= 0 && sentence[i] is '-' or '\'' or '’' && i + 1 < sentence.Length && char.IsLetter(sentence[i + 1])));
            if (isWord)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return sentence[start..i];
                start = -1;
            }
        }
    }

    private static bool IsShortForm(string word) => word.Length <= 6 && word.All(unit => char.IsUpper(unit) || unit == 's');
}
