using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Tagging;

/// <summary>
/// Which elements speak of which others (ISO 32000-2, table 355, /Ref): entries of contents of their headings, and notes and the places that they
/// belong to of each other (ISO 14289-2, 8.2.5.8 and 8.2.5.14). Found in the links of a document, which lead the same ways.
/// </summary>
internal sealed class StructureReferences(StructureIndex index)
{
    private readonly Dictionary<int, List<int>> _targets = [];

    /// <summary>Adds a link that leads to an element.</summary>
    /// <exception cref="ArgumentException">One of them is not in the tree.</exception>
    public void Add(StructureElement link, StructureElement target)
    {
        var source = SourceOf(link);
        if (source.Role == StructureRole.TableOfContentsItem)
        {
            Add(index.NumberOf(source), index.NumberOf(target));
        }
        else if (target.Role == StructureRole.Note)
        {
            Add(index.NumberOf(source), index.NumberOf(target));
            Add(index.NumberOf(target), index.NumberOf(source));
        }
    }

    /// <summary>The elements that an element speaks of, in the order of the links.</summary>
    public IReadOnlyList<int> Of(int element) => _targets.TryGetValue(element, out var targets) ? targets : [];

    private void Add(int from, int to)
    {
        if (!_targets.TryGetValue(from, out var targets))
        {
            _targets.Add(from, targets = []);
        }

        if (!targets.Contains(to))
        {
            targets.Add(to);
        }
    }

    /// <summary>The entry of contents that a link is in, else the reference to a note, else the link itself.</summary>
    private static StructureElement SourceOf(StructureElement link)
    {
        var source = link;
        for (var element = link.Parent; element?.Role is StructureRole.Reference or StructureRole.TableOfContentsItem; element = element.Parent)
        {
            source = element;
        }

        return source;
    }
}
