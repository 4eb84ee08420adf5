using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>“Service:” and “Vascular surgery” in two paragraphs lose each other in speech and in braille.</summary>
internal sealed class LabelApartFromValueRule : LeafletRule
{
    private const int MostLabelWords = 4;
    private const int MostValueWords = 8;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var group in leaflet.Groups)
        {
            for (var i = 0; i + 1 < group.Blocks.Length; i++)
            {
                if (group.Blocks[i] is not Paragraph first || group.Blocks[i + 1] is not Paragraph second)
                {
                    continue;
                }

                var label = LeafletText.Of(first.Inlines).TrimEnd();
                var value = LeafletText.Of(second.Inlines).TrimEnd();
                if (label.EndsWith(':') && CountWords(label) <= MostLabelWords && IsValue(value))
                {
                    yield return leaflet.At(
                        first.Id,
                        DiagnosticCodes.LabelApartFromValue,
                        Severity.Warning,
                        $"The label “{label}” and its value “{Excerpt.Of(value)}” are apart.",
                        $"Write them on one line: “{label} {Excerpt.Of(value)}”.");
                }
            }
        }
    }

    private static bool IsValue(string text) => text is [.., not '.' and not ':' and not '?'] && CountWords(text) <= MostValueWords;

    private static int CountWords(string text) => Tokens.Of(text).Take(MostValueWords + 1).Count();
}
