using System.Collections.Immutable;

namespace FormatService.Testing.Pdf;

/// <summary>Where a link or bookmark leads inside the file; the top is in points from the page's foot.</summary>
public sealed record PdfDestination(int? PageIndex, double? TopPt, StructureElement? Element)
{
    public override string ToString() => PageIndex is { } page ? $"page {page + 1}" : Element?.ToString() ?? "nowhere";
}

/// <summary>A link annotation.</summary>
public sealed record PdfLink
{
    public required int PageIndex { get; init; }

    public required PdfDictionary Annotation { get; init; }

    public required Box Bounds { get; init; }

    /// <summary>One box a line, from QuadPoints.</summary>
    public required ImmutableArray<Box> Quads { get; init; }

    public string? Uri { get; init; }

    public PdfDestination? Destination { get; init; }

    /// <summary>The element that holds the annotation by OBJR, found through the parent tree.</summary>
    public StructureElement? Element { get; init; }

    public string? Contents => Annotation["Contents"].Text;

    public int? StructParent => Annotation["StructParent"].Integer;

    /// <summary>/F; bit 3 (4) is Print.</summary>
    public int Flags => Annotation["F"].Integer ?? 0;

    public string Target => Uri ?? Destination?.ToString() ?? "nowhere";
}

/// <summary>A bookmark and those below it.</summary>
public sealed record OutlineItem(string Title, PdfDestination? Destination, ImmutableArray<OutlineItem> Kids, bool IsOpen)
{
    public IEnumerable<OutlineItem> SelfAndDescendants => Kids.SelectMany(kid => kid.SelfAndDescendants).Prepend(this);
}

/// <summary>Links, bookmarks and page labels of a file.</summary>
public sealed class PdfNavigation
{
    private const int MaximumDepth = 100;

    private readonly PdfFile _file;
    private readonly Dictionary<int, int> _pages;
    private readonly Dictionary<string, PdfObject> _names;
    private readonly HashSet<PdfDictionary> _visited = [];

    internal PdfNavigation(PdfFile file)
    {
        _file = file;
        _pages = file.Pages.ToDictionary(page => page.ObjectNumber, page => page.Index);
        _names = NumberTree.ReadNames(file.Catalogue["Names"].Dictionary?["Dests"].Dictionary);
        Links = ReadLinks();
        Outline = file.Catalogue["Outlines"].Dictionary is { } root ? ReadOutline(root, 0) : [];
        PageLabels = new PageLabels(file).Read();
    }

    /// <summary>Link annotations, page by page, in the order of /Annots.</summary>
    public ImmutableArray<PdfLink> Links { get; }

    public ImmutableArray<OutlineItem> Outline { get; }

    /// <summary>One label a page: "1", "ii".</summary>
    public ImmutableArray<string> PageLabels { get; }

    private ImmutableArray<PdfLink> ReadLinks()
    {
        var parents = NumberTree.Read(_file.Structure.Root?["ParentTree"].Dictionary);
        var links = ImmutableArray.CreateBuilder<PdfLink>();
        foreach (var page in _file.Pages)
        {
            foreach (var annotation in page.Annotations.Where(annotation => annotation["Subtype"].Name == "Link"))
            {
                var action = annotation["A"].Dictionary;
                links.Add(new PdfLink
                {
                    PageIndex = page.Index,
                    Annotation = annotation,
                    Bounds = Box.From(annotation["Rect"].Array?.Numbers ?? []),
                    Quads = [.. (annotation["QuadPoints"].Array?.Numbers ?? []).Chunk(8).Where(quad => quad.Length == 8).Select(Quad)],
                    Uri = action?["URI"].Text,
                    Destination = Destination(annotation, action),
                    Element = annotation["StructParent"].Integer is { } key && parents.TryGetValue(key, out var element)
                        ? _file.Structure.ElementOf(element.Dictionary)
                        : null,
                });
            }
        }

        return links.ToImmutable();
    }

    private ImmutableArray<OutlineItem> ReadOutline(PdfDictionary parent, int depth)
    {
        var items = ImmutableArray.CreateBuilder<OutlineItem>();
        for (var item = parent["First"].Dictionary; item is not null; item = item["Next"].Dictionary)
        {
            if (depth > MaximumDepth || !_visited.Add(item))
            {
                throw new InvalidDataException("The outline is a loop or too deep.");
            }

            items.Add(new OutlineItem(
                item["Title"].Text ?? "",
                Destination(item, item["A"].Dictionary),
                ReadOutline(item, depth + 1),
                (item["Count"].Integer ?? 0) >= 0));
        }

        return items.ToImmutable();
    }

    private PdfDestination? Destination(PdfDictionary holder, PdfDictionary? action)
    {
        var value = holder.Has("Dest") ? holder["Dest"] : action?["S"].Name == "GoTo" ? action["D"] : PdfNull.Value;
        var named = value.Text ?? value.Name;
        if (named is not null)
        {
            value = _names.GetValueOrDefault(named) ?? _file.Catalogue["Dests"].Dictionary?[named] ?? PdfNull.Value;
        }

        var array = value.Array ?? value.Dictionary?["D"].Array;
        var structural = action?["SD"].Array ?? value.Dictionary?["SD"].Array;
        if (array is null && structural is null)
        {
            return null;
        }

        int? page = array?.Raw(0) is PdfReference reference && _pages.TryGetValue(reference.ObjectNumber, out var index) ? index : null;
        var element = _file.Structure.ElementOf((structural ?? array)?[0].Dictionary);
        var top = (array ?? structural)?[1].Name switch
        {
            "XYZ" => (array ?? structural)?[3].Number,
            "FitH" or "FitBH" => (array ?? structural)?[2].Number,
            _ => null,
        };
        return new PdfDestination(page, top, element);
    }

    private static Box Quad(double[] quad) =>
        Box.Around([(quad[0], quad[1]), (quad[2], quad[3]), (quad[4], quad[5]), (quad[6], quad[7])]);
}
