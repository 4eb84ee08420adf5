using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>Bold type looks like a heading and is none: nobody can jump to it (FORMATS P-09, WCAG 1.3.1).</summary>
internal sealed class BoldAsHeadingRule : LeafletRule
{
    private const int MostWords = 12;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        foreach (var group in leaflet.Groups.Where(group => group.IsSection))
        {
            // The last block heads nothing, however bold.
            for (var i = 0; i + 1 < group.Blocks.Length; i++)
            {
                if (group.Blocks[i] is Paragraph paragraph && group.Blocks[i + 1] is not Section && LooksLikeHeading(paragraph.Inlines))
                {
                    yield return leaflet.At(
                        paragraph.Id,
                        DiagnosticCodes.BoldAsHeading,
                        Severity.Warning,
                        $"“{Excerpt.Of(LeafletText.Of(paragraph.Inlines))}” is bold where a heading belongs.",
                        "If it heads what follows, make it a heading with ##. If not, write it as a sentence.");
                }
            }
        }
    }

    private static bool LooksLikeHeading(ImmutableArray<Inline> inlines)
    {
        if (!inlines.All(inline => inline is Strong or Text { Value: " " or ":" }) || !inlines.Any(inline => inline is Strong))
        {
            return false;
        }

        var words = LeafletText.Of(inlines).TrimEnd();
        return words is [.., not '.' and not '!'] && Tokens.Of(words).Take(MostWords + 1).Count() <= MostWords;
    }
}
