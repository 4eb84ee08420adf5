using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A leaflet about a procedure says which signs need help at once. It is a guess from the words, and so a warning.</summary>
internal sealed class EmergencyAdviceRule : LeafletRule
{
    private const int FewestMentions = 4;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words is not { ProcedurePhrases.Length: > 0 } words
            || leaflet.Blocks.Any(placed => placed.Block is Callout { Level: CalloutLevel.Urgent or CalloutLevel.Emergency }))
        {
            yield break;
        }

        var texts = leaflet.Texts.Where(placed => !placed.IsBoilerplate).Select(placed => placed.Text).ToList();
        var mentions = texts.Sum(text => CountMentions(CheckingWords.Comparable(text), words));
        if (mentions >= FewestMentions && !leaflet.Texts.Any(placed => SaysWhen(placed.Text, words)))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.EmergencyAdviceMissing,
                Severity.Warning,
                "The leaflet is about a procedure, but does not say which signs need help at once.",
                "Ask the clinical author for the warning signs, and set them in “::: urgent” and “::: emergency”.");
        }
    }

    private static int CountMentions(string text, CheckingWords words)
    {
        var mentions = 0;
        foreach (var phrase in words.ProcedurePhrases)
        {
            for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                mentions++;
            }
        }

        return mentions;
    }

    private static bool SaysWhen(string text, CheckingWords words)
    {
        var comparable = CheckingWords.Comparable(text);
        return words.EmergencyWords.Any(word => CheckingWords.Holds(comparable, word));
    }
}
