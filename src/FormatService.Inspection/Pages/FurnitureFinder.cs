using System.Collections.Immutable;
using System.Text;

namespace FormatService.Inspection.Pages;

/// <summary>Finds what belongs to the page and not to the text: what tags call so, and what stands at the same height on several pages.</summary>
internal static class FurnitureFinder
{
    /// <summary>The share of a page, above and below, that running heads stand in, or so many sizes of their letters: a margin and three lines.</summary>
    private const double Zone = 0.15, LinesInZone = 6;

    /// <summary>The pages, with their furniture marked.</summary>
    public static ImmutableArray<PaintedPage> Mark(ImmutableArray<PaintedPage> pages)
    {
        var seen = pages.SelectMany(page => page.Lines.Where(line => IsInZone(line, page)).Select(KeyOf).Distinct()).CountBy(key => key).ToDictionary();
        return [.. pages.Select(page => page with
        {
            Lines = [.. page.Lines.Select(line => line with
            {
                IsFurniture = line.IsIn(TagKinds.Artifact) || (IsInZone(line, page) && seen[KeyOf(line)] > 1),
            })],
        })];
    }

    /// <summary>
    /// Whether a line stands where running heads and page numbers do: near the upper or the lower edge. In large letters they take more of the page.
    /// </summary>
    public static bool IsInZone(TextLine line, PaintedPage page)
    {
        var zone = Math.Max(Zone * page.Height, LinesInZone * line.SizePt);
        return line.Baseline < zone || line.Baseline > page.Height - zone;
    }

    private static (string Text, int Height) KeyOf(TextLine line) => (Pattern(line.Text), (int)Math.Round(line.Baseline));

    /// <summary>A text with one mark for each number, whatever its length: the same for “Page 9 of 12” and “Page 10 of 12”.</summary>
    public static string Pattern(string text)
    {
        var pattern = new StringBuilder();
        foreach (var character in text)
        {
            if (!char.IsDigit(character))
            {
                pattern.Append(character);
            }
            else if (pattern.Length == 0 || pattern[^1] != '#')
            {
                pattern.Append('#');
            }
        }

        return pattern.ToString();
    }
}
