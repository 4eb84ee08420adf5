using FormatService.Typesetting.Pages;

namespace FormatService.Pdf.Tagging;

/// <summary>
/// Where the ink of each place in the reading order came to stand: marked-content sequences, annotations and, for figures, boxes.
/// The other half of the tree, known only after the pages are written.
/// </summary>
internal sealed class InkMap(StructureIndex index)
{
    private readonly List<Mark> _marks = [];
    private readonly List<Annotation> _annotations = [];
    private readonly int[] _firstOfLeaf = Unset(index.LeafCount);
    private readonly int[] _lastOfLeaf = Unset(index.LeafCount);
    private readonly Dictionary<int, List<int>> _annotationsOfElement = [];
    private readonly Dictionary<int, PageBox> _boxes = [];
    private readonly List<int> _firstMarkOfPage = [];

    /// <summary>The links' annotations, in reading order.</summary>
    public IReadOnlyList<Annotation> Annotations => _annotations;

    /// <summary>Begins a page; marked-content sequences are counted anew.</summary>
    public void BeginPage() => _firstMarkOfPage.Add(_marks.Count);

    /// <summary>Adds a marked-content sequence on the present page; returns its number there (MCID).</summary>
    public int AddMark(int leaf)
    {
        var mark = _marks.Count;
        var page = _firstMarkOfPage.Count - 1;
        _marks.Add(new Mark(leaf, page, mark - _firstMarkOfPage[page], -1));
        if (_firstOfLeaf[leaf] < 0)
        {
            _firstOfLeaf[leaf] = mark;
        }
        else
        {
            _marks[_lastOfLeaf[leaf]] = _marks[_lastOfLeaf[leaf]] with { NextOfLeaf = mark };
        }

        _lastOfLeaf[leaf] = mark;
        return _marks[mark].Id;
    }

    /// <summary>Adds the annotation of a link, object <paramref name="objectId"/>.</summary>
    public void AddAnnotation(int element, LinkTarget target, int page, int objectId)
    {
        if (!_annotationsOfElement.TryGetValue(element, out var own))
        {
            _annotationsOfElement.Add(element, own = []);
        }

        own.Add(_annotations.Count);
        _annotations.Add(new Annotation(element, target, page, objectId));
    }

    /// <summary>Adds a box, in points from the lower left corner of the page, that the ink of an element fills.</summary>
    public void AddBox(int element, PageBox box) => _boxes[element] = _boxes.TryGetValue(element, out var all) ? Union(all, box) : box;

    /// <summary>The annotations of a link by their numbers in <see cref="Annotations"/>.</summary>
    public IReadOnlyList<int> AnnotationsOf(int element) => _annotationsOfElement.TryGetValue(element, out var own) ? own : [];

    /// <summary>The box around the pictures of an element, from the lower left corner of its page; null where it has none.</summary>
    public PageBox? BoxOf(int element) => _boxes.TryGetValue(element, out var box) ? box : null;

    /// <summary>The number of the first mark of a place for ink; -1 for none.</summary>
    public int FirstMarkOf(int leaf) => _firstOfLeaf[leaf];

    public Mark this[int mark] => _marks[mark];

    /// <summary>The marks of a page, by their numbers.</summary>
    public (int First, int End) MarksOfPage(int page) =>
        (_firstMarkOfPage[page], page + 1 < _firstMarkOfPage.Count ? _firstMarkOfPage[page + 1] : _marks.Count);

    private static int[] Unset(int count)
    {
        var values = new int[count];
        values.AsSpan().Fill(-1);
        return values;
    }

    private static PageBox Union(PageBox a, PageBox b)
    {
        var (x, y) = (Math.Min(a.X, b.X), Math.Min(a.Y, b.Y));
        return new PageBox(x, y, Math.Max(a.X + a.Width, b.X + b.Width) - x, Math.Max(a.Y + a.Height, b.Y + b.Height) - y);
    }

    /// <summary>A marked-content sequence: its place in the reading order, its page, its number there, and the next sequence of the same place (-1 for none).</summary>
    internal readonly record struct Mark(int Leaf, int Page, int Id, int NextOfLeaf);

    /// <summary>The annotation of a link on a page.</summary>
    internal readonly record struct Annotation(int Element, LinkTarget Target, int Page, int ObjectId);
}
