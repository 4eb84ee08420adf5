using FormatService.Documents.Diagnostics;
using FormatService.Pdf;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Collects headings in order, for the contents list, and as a tree, for the outline.</summary>
internal sealed class HeadingTrail
{
    // A bookmark leads to its heading; it need not hold all of a heading as long as a page, and a file could not (ISO 19005-2, 6.1.13).
    private const int LongestBookmark = 1_000;

    private readonly List<ComposedHeading> _headings = [];
    private readonly List<PdfOutlineItem> _roots = [];
    private readonly Stack<(int Level, List<PdfOutlineItem> Children)> _open = new();

    public IReadOnlyList<ComposedHeading> Headings => _headings;

    public IReadOnlyList<PdfOutlineItem> Outline => _roots;

    public void Add(string words, int level, StructureElement element, bool isListed)
    {
        _headings.Add(new ComposedHeading(words, level, element, isListed));
        while (_open.TryPeek(out var top) && top.Level >= level)
        {
            _open.Pop();
        }

        var children = new List<PdfOutlineItem>();
        (_open.TryPeek(out var parent) ? parent.Children : _roots).Add(new PdfOutlineItem(Quotation.Of(words, LongestBookmark), element, children));
        _open.Push((level, children));
    }
}
