using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Pages;

/// <summary>The running head and foot of every page: artifacts, made anew for each page once the number of pages is known.</summary>
public abstract class PageFurniture
{
    /// <summary>The paragraphs over the text of a page, top to bottom; none for none. Their owners are artifacts.</summary>
    /// <param name="pageNumber">The page, from 1.</param>
    /// <param name="pageCount">How many pages there are.</param>
    public abstract IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount);

    /// <summary>The paragraphs under the text of a page, top to bottom; none for none. Their owners are artifacts.</summary>
    /// <param name="pageNumber">The page, from 1.</param>
    /// <param name="pageCount">How many pages there are.</param>
    public abstract IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount);
}
