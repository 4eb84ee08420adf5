using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>
/// Lays a flow out on pages: one column (P-16), pictures on lines of their own (P-17), head and foot on every page. Linear in the
/// length of the flow. Safe to use from many threads: make one and keep it.
/// </summary>
/// <param name="shaper">Shapes the words, and keeps them for the next document.</param>
public sealed class PageLayout(TextShaper shaper)
{
    /// <summary>Lays out a document.</summary>
    /// <param name="flow">The blocks in reading order; at most some dozens deep.</param>
    /// <param name="structure">The root of the structure tree that the blocks' ink belongs to.</param>
    /// <param name="geometry">The paper.</param>
    /// <param name="furniture">The head and foot of pages.</param>
    /// <param name="expectedPages">About how many pages there will be: a true guess saves a second layout where the room for heads and feet depends on it.</param>
    /// <param name="pageLimit">The most pages allowed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TooManyPagesException">The flow needs more pages than <paramref name="pageLimit"/>.</exception>
    /// <exception cref="MissingCharacterException">No font holds a character; ask <see cref="Fonts.FontLibrary.MissingCharacters"/> first.</exception>
    public LaidOutDocument Lay(
        IReadOnlyList<FlowBlock> flow, StructureElement structure, PageGeometry geometry, PageFurniture furniture, int expectedPages, int pageLimit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageLimit, 1);
        const int LeastGuess = 2;
        var text = new ParagraphLayout(shaper);
        var head = new FurnitureLayout(text, furniture, geometry);
        head.Set(Math.Max(LeastGuess, Math.Min(expectedPages, pageLimit)));
        while (true)
        {
            var room = Math.Max(1, geometry.HeightPt - (2 * geometry.VerticalMarginPt) - head.HeadHeight - head.FootHeight);
            var slicer = new FlowSlicer(text, room, pageLimit, cancellationToken);
            using var stack = slicer.Slice(flow, geometry.LeftPt, geometry.ColumnPt);
            var starts = PageBreaker.Break(stack.Slices, room, room + head.HeadHeight - head.FirstHeadHeight);
            var pageCount = Math.Max(1, starts.Count);
            if (pageCount > pageLimit)
            {
                throw new TooManyPagesException(pageLimit);
            }

            head.HeadsFirstPage |= starts.Count > 1 && stack.FirstPageCount > starts[1];

            // “Page 9 of 10” may need one more line than “Page 1 of 2”: then everything is laid out anew below it, once or twice at most.
            if (head.Set(pageCount))
            {
                PageReferences.Resolve(stack.Slices, starts, text);
                return Paint(stack, starts, pageCount, structure, geometry, head, cancellationToken);
            }
        }
    }

    private static LaidOutDocument Paint(
        SliceStack stack, List<int> starts, int pageCount, StructureElement structure, PageGeometry geometry, FurnitureLayout furniture, CancellationToken cancellationToken)
    {
        var pages = new List<Page>(pageCount);
        var destinations = new Dictionary<StructureElement, PagePosition>();
        var faults = new List<LayoutFault>();
        for (var i = 0; i < pageCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = new Page(geometry.WidthPt, geometry.HeightPt);
            if (geometry.Ground is { } ground)
            {
                page.Items.Add(new PlacedRectangle(ArtifactKind.Background, new PageBox(0, 0, geometry.WidthPt, geometry.HeightPt), ground));
            }

            var painter = new PagePainter(page, i, geometry.HeightPt - geometry.VerticalMarginPt - furniture.FootHeight, destinations, faults);
            furniture.DrawHead(painter, i);
            if (i < starts.Count)
            {
                Report(LoneHeadingBefore(stack, starts[i]), i - 1);
                var end = i + 1 < starts.Count ? starts[i + 1] : stack.Count;
                painter.Draw(stack, starts[i], end, geometry.VerticalMarginPt + (i == 0 ? furniture.FirstHeadHeight : furniture.HeadHeight));
            }

            furniture.DrawFoot(painter, i);
            painter.Finish();
            pages.Add(page);
        }

        return new LaidOutDocument(pages, structure, destinations, faults);

        void Report(FlowParagraph? heading, int pageIndex)
        {
            if (heading is not null)
            {
                faults.Add(new LayoutFault(LayoutFaultKind.LoneHeading, string.Concat(heading.Spans.Select(span => span.Text)), heading.NodeId, pageIndex));
            }
        }
    }

    // Pages end below a heading only where all other ways are worse.
    private static FlowParagraph? LoneHeadingBefore(SliceStack stack, int start) =>
        start > 0 && stack.Slices[start].Break == PageBreakKind.Keep && stack.Slices[start - 1].Paragraph is { Source: { IsHeading: true } heading } ? heading : null;
}
