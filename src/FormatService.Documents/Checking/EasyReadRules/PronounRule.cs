using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>A row names what it is about: “it” and “they” are for the sentence after (FORMATS E-05).</summary>
internal sealed class PronounRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences.Where(sentence => edition.IsEnglish && sentence.IsFirst))
        {
            if (Pronouns.FirstOrDefault(pronoun => sentence.Text.StartsWith(pronoun + " ", StringComparison.OrdinalIgnoreCase)) is { } pronoun
                && !NoPronouns.Any(words => sentence.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase)))
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadPronoun,
                    Severity.Warning,
                    $"A row begins with “{pronoun}”, and nothing in it says what that is.",
                    "Say the word again.");
            }
        }
    }

    private static readonly string[] Pronouns = ["It", "They", "Them", "He", "She", "These", "Those"];

    // “It is important to eat” stands for no word.
    private static readonly string[] NoPronouns = ["It is ", "It can be ", "It may be ", "It takes "];
}
