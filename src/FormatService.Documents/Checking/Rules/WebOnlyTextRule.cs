using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>“Click”, “this page” and “the bottom of your screen” mean nothing on paper, in braille or in audio (FORMATS P-27, 12.3).</summary>
internal sealed class WebOnlyTextRule : LeafletRule
{
    // Phrases that stand as near as this are one fault: “click ‘show accessibility tools’ at the bottom of the page”.
    private const int NearCharacters = 30;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words is not { } words)
        {
            yield break;
        }

        foreach (var placed in leaflet.Texts.Where(placed => !placed.IsWebOnly))
        {
            foreach (var (start, end) in Find(placed.Text, words))
            {
                yield return leaflet.At(
                    placed.Id,
                    DiagnosticCodes.WebOnlyText,
                    Severity.Warning,
                    $"This is true on a web page only: “{Excerpt.Of(placed.Text, start, EndOfContext(placed.Text, end))}”.",
                    "Put it inside “::: web-only”, or say it so that it is true on paper too.");
            }
        }
    }

    private static List<(int Start, int End)> Find(string text, CheckingWords words)
    {
        var comparable = CheckingWords.Comparable(text);
        var hits = new List<(int Start, int End)>();
        foreach (var phrase in words.WebOnlyPhrases)
        {
            for (var at = comparable.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = comparable.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if (CheckingWords.IsWhole(comparable, at, at + phrase.Length))
                {
                    hits.Add((at, at + phrase.Length));
                }
            }
        }

        hits.Sort();
        return Merge(hits, text);
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> hits, string text)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var hit in hits)
        {
            if (merged is [.., var last] && IsNear(text, last.End, hit.Start))
            {
                merged[^1] = (last.Start, Math.Max(last.End, hit.End));
            }
            else
            {
                merged.Add(hit);
            }
        }

        return merged;
    }

    // A few words more, so that an author sees which of many “this page” is meant.
    private static int EndOfContext(string text, int end)
    {
        var after = text.AsSpan(end, Math.Min(NearCharacters, text.Length - end));
        var stop = after.IndexOfAny('.', '!', '?');
        return end + (stop < 0 ? after.Length : stop);
    }

    private static bool IsNear(string text, int end, int start) =>
        start <= end || (start - end <= NearCharacters && !HasBorder(text.AsSpan(end, start - end)));

    // A capital after a space begins a sentence, or a line whose end a copied web page has lost.
    private static bool HasBorder(ReadOnlySpan<char> gap)
    {
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '.' or '!' or '?' or '…' || (i > 0 && gap[i - 1] == ' ' && char.IsUpper(gap[i])))
            {
                return true;
            }
        }

        return false;
    }
}
