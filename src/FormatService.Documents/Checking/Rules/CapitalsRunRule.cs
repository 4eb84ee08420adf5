using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.Rules;

/// <summary>Blocks of capitals lose the shapes of words and are read letter by letter by some screen readers (FORMATS P-08).</summary>
internal sealed class CapitalsRunRule : LeafletRule
{
    private const int FewestWords = 3;
    private const int FewestLongWords = 2;
    private const int LongWord = 4;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        var texts = leaflet.Texts.Select(placed => (placed.Text, Place: (PlacedText?)placed)).Prepend((leaflet.Metadata.Title, null));
        foreach (var (text, place) in texts)
        {
            if (FirstRun(text) is not { } run)
            {
                continue;
            }

            var message = $"“{Excerpt.Of(text, run.Start, run.End)}” is in capitals.";
            const string Hint = "Write it as in a sentence; use ** for weight.";
            yield return place is { } found
                ? leaflet.At(found.Id, DiagnosticCodes.CapitalsRun, Severity.Warning, message, Hint)
                : CheckedLeaflet.AboutAll(DiagnosticCodes.CapitalsRun, Severity.Warning, message, Hint);
        }
    }

    private static (int Start, int End)? FirstRun(string text)
    {
        var (start, end, words, longWords) = (0, 0, 0, 0);
        foreach (var token in Tokens.Of(text))
        {
            if (IsCapitals(text.AsSpan(token.Start, token.Length)))
            {
                start = words == 0 ? token.Start : start;
                end = token.End;
                words++;
                longWords += token.Length >= LongWord ? 1 : 0;
            }
            else if (IsRun(words, longWords))
            {
                break;
            }
            else
            {
                (words, longWords) = (0, 0);
            }
        }

        return IsRun(words, longWords) ? (start, end) : null;
    }

    private static bool IsRun(int words, int longWords) => words >= FewestWords && longWords >= FewestLongWords;

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
