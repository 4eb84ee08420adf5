using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Sentences have about 10 words; over 12 they are hard to read, over 15 too hard (FORMATS 2.1, the limits of GOV.UK and PIF).</summary>
internal sealed class SentenceLengthRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences)
        {
            var count = EnglishSentence.CountWords(sentence.Text);
            if (edition.IsEnglish && count > EnglishSentence.MostWords)
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadLongSentence,
                    count > EnglishSentence.MostWordsOfAll ? Severity.Error : Severity.Warning,
                    $"A sentence has {count} words: “{Excerpt.Of(sentence.Text)}”.",
                    "Make two sentences of it; about 10 words are easy to read.");
            }
        }
    }
}
