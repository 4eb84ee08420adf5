using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>NHS style asks for sentences of up to 20 words (FORMATS R-02); from 26 on somebody should look. It sorts the queue and blocks nothing.</summary>
internal sealed class LongSentenceRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words?.LongestSentence is not { } longest)
        {
            yield break;
        }

        foreach (var placed in leaflet.Texts.Where(placed => placed.Kind == TextKind.Paragraph && !placed.Inlines.Any(inline => inline is LineBreak)))
        {
            foreach (var (start, end) in Sentences(placed.Text))
            {
                var count = placed.Text.AsSpan(start, end - start).Count(' ') + 1;
                if (count > longest)
                {
                    yield return leaflet.At(
                        placed.Id,
                        DiagnosticCodes.LongSentence,
                        Severity.Information,
                        $"A sentence has {count} words: “{Excerpt.Of(placed.Text, start, end)}”.",
                        "Say one thing in a sentence; up to 20 words are easy to read.");
                }
            }
        }
    }

    // A full stop ends a sentence only before a space and a capital or a figure: “e.g. tea” and “2.5 mg” go on.
    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '.' or '!' or '?' or '…' or ':' && i + 2 < text.Length && text[i + 1] is ' ' && StartsSentence(text, i + 2);
            if (ends)
            {
                yield return (start, i + 1);
                start = i + 2;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static bool StartsSentence(string text, int at) =>
        char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '“' or '"' or '(' or '‘' or '\'';
}
