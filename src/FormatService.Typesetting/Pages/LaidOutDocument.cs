using FormatService.Typesetting.Structure;

namespace FormatService.Typesetting.Pages;

/// <summary>All that a writer of pages needs: the pages, and the tree that says what their ink means.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Structure">The root of the structure tree.</param>
/// <param name="Destinations">Where each element that can be led to begins: headings, and targets of links.</param>
/// <param name="Faults">What could not be set well, such as a word wider than its column.</param>
public sealed record LaidOutDocument(
    IReadOnlyList<Page> Pages,
    StructureElement Structure,
    IReadOnlyDictionary<StructureElement, PagePosition> Destinations,
    IReadOnlyList<LayoutFault> Faults)
{
    /// <summary>
    /// Where an element begins: at its own destination, or the first within it, or else that of the nearest element around it, so that
    /// a link to a picture, a row or a list leads to where it stands. Null where nothing can be led to.
    /// </summary>
    public PagePosition? PlaceOf(StructureElement element)
    {
        for (var around = element; around is not null; around = around.Parent)
        {
            if (FirstIn(around) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private PagePosition? FirstIn(StructureElement element)
    {
        if (Destinations.TryGetValue(element, out var place))
        {
            return place;
        }

        foreach (var child in element.Children)
        {
            if (child is StructureElement inner && FirstIn(inner) is { } first)
            {
                return first;
            }
        }

        return null;
    }
}

/// <summary>A place to jump to.</summary>
/// <param name="PageIndex">The page, from 0.</param>
/// <param name="Y">The distance from its top in points.</param>
public readonly record struct PagePosition(int PageIndex, double Y);

/// <summary>Something that could not be set well.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words concerned: of a row its first paragraph, of a heading all of it.</param>
/// <param name="NodeId">The leaflet's node, where known.</param>
/// <param name="PageIndex">The page, from 0.</param>
public sealed record LayoutFault(LayoutFaultKind Kind, string Text, string? NodeId, int PageIndex);

/// <summary>Kinds of <see cref="LayoutFault"/>.</summary>
public enum LayoutFaultKind
{
    /// <summary>A word wider than its line was split between letters.</summary>
    SplitWord,

    /// <summary>A fact wider than its line was parted where it has joints.</summary>
    PartedFact,

    /// <summary>A picture and the words beside it are higher than a page and were split.</summary>
    SplitRow,

    /// <summary>A heading ends a page, since no page holds it with what it heads.</summary>
    LoneHeading,
}
