using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>
/// Fills in the page numbers that tails ask for, once it is known where pages end. Room is kept for them from the first, so that no line
/// moves: the numbers are true of the very pages that say them, and nothing is laid out twice.
/// </summary>
internal static class PageReferences
{
    /// <summary>Sets anew the paragraphs whose tail is a page number.</summary>
    /// <param name="slices">All slices.</param>
    /// <param name="starts">The first slice of each page.</param>
    /// <param name="text">Sets them.</param>
    /// <exception cref="ArgumentException">A tail asks for the page of an element that is the destination of no block, or has too little room for it.</exception>
    public static void Resolve(Span<Slice> slices, List<int> starts, ParagraphLayout text)
    {
        if (!HasAny(slices))
        {
            return;
        }

        var pages = PagesOf(slices, starts);
        SetParagraph? asked = null, answered = null;
        foreach (ref var slice in slices)
        {
            if (slice.Paragraph is not { Source.TailPageOf: { } target } paragraph)
            {
                continue;
            }

            if (paragraph != asked)
            {
                asked = paragraph;
                answered = Answer(paragraph, slice.Width, pages.TryGetValue(target, out var page) ? page : 0, text);
            }

            slice.Paragraph = answered;
        }
    }

    private static SetParagraph Answer(SetParagraph paragraph, double width, int page, ParagraphLayout text)
    {
        var source = paragraph.Source;
        if (page == 0 || source.Tail is not { } tail)
        {
            throw new ArgumentException($"A tail asks for the page of an element of role {source.TailPageOf!.Role} that no block leads to.", nameof(page));
        }

        var answer = text.Set(source, width, tail with { Text = tail.Text + source.TailNumber(page) });
        return answer.Lines.Length == paragraph.Lines.Length
            ? answer
            : throw new ArgumentException($"The page number {page} is wider than the {source.TailRoomPt} points that were kept for it.", nameof(page));
    }

    private static bool HasAny(ReadOnlySpan<Slice> slices)
    {
        foreach (ref readonly var slice in slices)
        {
            if (slice.Paragraph?.Source.TailPageOf is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<StructureElement, int> PagesOf(ReadOnlySpan<Slice> slices, List<int> starts)
    {
        var pages = new Dictionary<StructureElement, int>();
        var page = 0;
        for (var i = 0; i < slices.Length; i++)
        {
            page += page < starts.Count && starts[page] == i ? 1 : 0;
            for (var mark = slices[i].Marks; mark is not null; mark = mark.Next)
            {
                if (mark.Destination is { } element)
                {
                    pages.TryAdd(element, page);
                }
            }
        }

        return pages;
    }
}
