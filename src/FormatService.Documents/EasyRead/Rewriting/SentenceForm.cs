using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>New words are short sentences of plain characters (FORMATS E-01, E-07): no marks, no addresses, nothing that steers whoever shows it.</summary>
internal sealed class SentenceForm : RewriteRule
{
    private const int MostSentences = 3;
    private const int MostCharacters = 300;
    private const string PlainMarks = " .,?!:'’-–%£‘“”\u00A0";

    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        if (words.After.Count is 0 or > MostSentences)
        {
            yield return new RewriteFault(RewriteFaultKind.TooMany, words.Before);
        }

        foreach (var sentence in words.After.Where(sentence => !IsPlain(words.Before, sentence)))
        {
            yield return new RewriteFault(RewriteFaultKind.Form, Shown(sentence));
        }
    }

    private static bool IsPlain(string before, string sentence) =>
        sentence.Length is > 0 and <= MostCharacters
        && sentence.Trim() == sentence
        && sentence.All(unit => IsOfWords(unit) || before.Contains(unit, StringComparison.Ordinal))
        && IsWhole(sentence)
        && SentenceSplitter.Split(sentence).Take(2).Count() == 1
        && EnglishSentence.CountWords(sentence) <= Math.Max(EnglishSentence.MostWordsOfAll, EnglishSentence.CountWords(before));

    /// <summary>Whether a sentence stands alone: it begins and ends as one, and waits for nothing.</summary>
    public static bool IsWhole(string sentence) =>
        sentence.Length > 0
        && (char.IsUpper(sentence[0]) || char.IsDigit(sentence[0]))
        && sentence[^1] is '.' or '?' or '!'
        && !sentence.Contains(": ", StringComparison.Ordinal);

    private static bool IsOfWords(char unit) =>
        PlainMarks.Contains(unit, StringComparison.Ordinal) || (char.IsAscii(unit) && char.IsAsciiLetterOrDigit(unit)) || IsLatinLetter(unit);

    // Letters of another script may look like these and be others.
    private static bool IsLatinLetter(char unit) => unit is >= 'À' and <= 'ɏ' && char.GetUnicodeCategory(unit) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter;

    private static string Shown(string sentence) => Quotation.Of(sentence, MostCharacters);
}
