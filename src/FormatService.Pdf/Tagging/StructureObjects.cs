using FormatService.Pdf.Objects;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Tagging;

/// <summary>The object numbers of the structure tree, taken when the first of them is asked for: links may lead to elements before the tree is written.</summary>
internal sealed class StructureObjects(PdfFile file, StructureIndex index, IReadOnlyList<StructureNamespace> namespaces)
{
    private int _root;
    private int _firstNamespace;
    private int _firstElement;

    /// <summary>The namespaces that elements are from.</summary>
    public IReadOnlyList<StructureNamespace> Namespaces => namespaces;

    /// <summary>The root of the tree.</summary>
    public int Root
    {
        get
        {
            Take();
            return _root;
        }
    }

    /// <summary>An element, by its number in the index; the others follow.</summary>
    public int this[int element]
    {
        get
        {
            Take();
            return _firstElement + element;
        }
    }

    /// <exception cref="ArgumentException">The element is not in the tree.</exception>
    public int NumberOf(StructureElement element) => this[index.NumberOf(element)];

    /// <summary>The object of a namespace.</summary>
    public int NumberOf(StructureNamespace space)
    {
        Take();
        for (var i = 0; i < namespaces.Count; i++)
        {
            if (namespaces[i] == space)
            {
                return _firstNamespace + i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(space), space, "No element is from this namespace.");
    }

    private void Take()
    {
        if (_root == 0)
        {
            _root = file.Reserve();
            _firstNamespace = file.Reserve(namespaces.Count);
            _firstElement = file.Reserve(index.Count);
        }
    }
}
