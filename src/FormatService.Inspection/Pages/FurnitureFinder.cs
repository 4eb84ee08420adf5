using System.Collections.Immutable;
using System.Text;

namespace FormatService.Inspection.Pages;

/// <summary>Finds what belongs to the page and not to the text: what tags call so, and what stands at the same height on several pages.</summary>
internal static class FurnitureFinder
{
    /// <summary>The share of a page, above and below, that running heads stand in.</summary>
    private const double Zone = 0.15;

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

    private static bool IsInZone(TextLine line, PaintedPage page) => line.Baseline < Zone * page.Height || line.Baseline > (1 - Zone) * page.Height;

    private static (string Text, int Height) KeyOf(TextLine line)
    {
        var text = new StringBuilder();
        foreach (var character in line.Text)
        {
            // One mark for a number of any length.
            if (!char.IsDigit(character))
            {
                text.Append(character);
            }
            else if (text.Length == 0 || text[^1] != '#')
            {
                text.Append('#');
            }
        }

        return (text.ToString(), (int)Math.Round(line.Baseline));
    }
}
