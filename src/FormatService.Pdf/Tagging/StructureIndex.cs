using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Tagging;

/// <summary>
/// The structure tree with its elements numbered in reading order, an element before what it holds, and its places for ink likewise.
/// Made without recursion: a tree may be deeper than a stack.
/// </summary>
internal sealed class StructureIndex
{
    private readonly StructureElement _root;
    private readonly List<Entry> _entries;
    private readonly List<int> _ownerOfLeaf;
    private readonly int[] _numberOfOrdinal;

    public StructureIndex(StructureElement root)
    {
        _root = root;
        _numberOfOrdinal = new int[root.TreeSize];
        _entries = new List<Entry>(root.TreeSize);
        _ownerOfLeaf = new List<int>(root.TreeSize / 2);
        var path = new Stack<(int Element, int NextChild)>();
        Enter(root, -1);
        path.Push((0, 0));
        while (path.TryPop(out var place))
        {
            var children = _entries[place.Element].Element.Children;
            var next = place.NextChild;
            while (next < children.Count && children[next] is not StructureElement)
            {
                next++;
            }

            if (next == children.Count)
            {
                _entries[place.Element] = _entries[place.Element] with { End = _entries.Count };
                continue;
            }

            path.Push((place.Element, next + 1));
            path.Push((Enter((StructureElement)children[next], place.Element), 0));
        }
    }

    /// <summary>How many elements there are.</summary>
    public int Count => _entries.Count;

    /// <summary>How many places for ink there are.</summary>
    public int LeafCount => _ownerOfLeaf.Count;

    public StructureElement this[int element] => _entries[element].Element;

    /// <summary>The number of the element that holds an element; -1 for the root.</summary>
    public int ParentOf(int element) => _entries[element].Parent;

    /// <summary>The number after the last element within an element: that of its next sibling, if it has one.</summary>
    public int EndOf(int element) => _entries[element].End;

    /// <summary>The number of the first place for ink directly in an element; its others follow.</summary>
    public int FirstLeafOf(int element) => _entries[element].FirstLeaf;

    /// <summary>The number of the element that a place for ink belongs to.</summary>
    public int OwnerOf(int leaf) => _ownerOfLeaf[leaf];

    /// <exception cref="ArgumentException">The element is not in the tree.</exception>
    public int NumberOf(StructureElement element) => Knows(element)
        ? _numberOfOrdinal[element.Ordinal]
        : throw new ArgumentException($"An element of role {element.Role} is used that is not in the document's structure tree.", nameof(element));

    /// <exception cref="ArgumentException">The place is not in the tree.</exception>
    public int NumberOf(ContentLeaf leaf) => Knows(leaf)
        ? _numberOfOrdinal[leaf.Ordinal]
        : throw new ArgumentException($"Ink belongs to a place that is not in the document's structure tree ({leaf.Owner.Role}).", nameof(leaf));

    private bool Knows(StructureChild child) => child.IsOfTreeOf(_root) && child.Ordinal < _numberOfOrdinal.Length;

    private int Enter(StructureElement element, int parent)
    {
        var number = _entries.Count;
        _numberOfOrdinal[element.Ordinal] = number;
        _entries.Add(new Entry(element, parent, number + 1, _ownerOfLeaf.Count));
        // By index: an enumerator of an interface is an object, and there are as many as elements.
        var children = element.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i] is ContentLeaf leaf)
            {
                _numberOfOrdinal[leaf.Ordinal] = _ownerOfLeaf.Count;
                _ownerOfLeaf.Add(number);
            }
        }

        return number;
    }

    private readonly record struct Entry(StructureElement Element, int Parent, int End, int FirstLeaf);
}
