namespace FormatService.Testing.Pdf;

/// <summary>Whether pages, tag tree and parent tree say the same: a bijection between MCIDs and leaves (ISO 32000-1 14.7.4).</summary>
internal sealed class ParentTreeCheck(PdfFile file, PdfStructure structure)
{
    private readonly List<string> _problems = [];
    private readonly SortedDictionary<int, PdfObject> _tree = NumberTree.Read(structure.Root?["ParentTree"].Dictionary);
    private readonly Dictionary<(int Page, int Stream, int Mcid), StructureElement> _leaves = [];

    public IReadOnlyList<string> Problems()
    {
        if (structure.Root is null)
        {
            return ["the file has no tag tree"];
        }

        CollectLeaves();
        var painted = new HashSet<(int, int, int)>();
        foreach (var page in file.Pages)
        {
            Check(page, painted);
        }

        foreach (var leaf in _leaves.Keys.Where(leaf => !painted.Contains(leaf)))
        {
            _problems.Add($"page {leaf.Page + 1}: MCID {leaf.Mcid} stands in the tree ({_leaves[leaf]}) and not on the page");
        }

        CheckObjects();
        return _problems;
    }

    private void CollectLeaves()
    {
        foreach (var element in structure.All)
        {
            foreach (var kid in element.Kids.OfType<ContentKid>())
            {
                if (!_leaves.TryAdd((kid.PageIndex, kid.StreamNumber, kid.Mcid), element))
                {
                    _problems.Add($"page {kid.PageIndex + 1}: MCID {kid.Mcid} stands in the tree more than once");
                }
            }
        }
    }

    private void Check(PdfPage page, HashSet<(int, int, int)> painted)
    {
        _problems.AddRange(page.Content.Problems.Select(problem => $"page {page.Index + 1}: {problem}"));
        foreach (var item in page.Content.Unmarked)
        {
            _problems.Add($"page {page.Index + 1}: content neither tagged nor artifact ({(item is TextRun run ? run.Text : "shape")})");
        }

        foreach (var sequence in page.Content.Sequences)
        {
            if (sequence.Chain.Skip(1).Any(outer => outer.Mcid is not null && sequence.IsArtifact))
            {
                _problems.Add($"page {page.Index + 1}: an artifact inside tagged content");
            }

            if (sequence.Mcid is not { } mcid)
            {
                continue;
            }

            var key = (page.Index, sequence.StreamNumber, mcid);
            if (!painted.Add(key))
            {
                _problems.Add($"page {page.Index + 1}: MCID {mcid} is used more than once");
            }

            if (sequence.Chain.Any(outer => outer.IsArtifact))
            {
                _problems.Add($"page {page.Index + 1}: MCID {mcid} inside an artifact");
            }

            if (!_leaves.TryGetValue(key, out var element))
            {
                _problems.Add($"page {page.Index + 1}: MCID {mcid} ({sequence.Tag}) is not in the tree");
            }
            else if (!ReferenceEquals(ParentOf(page, sequence, mcid), element.Dictionary))
            {
                _problems.Add($"page {page.Index + 1}: the parent tree does not lead from MCID {mcid} to its {element}");
            }
        }
    }

    private PdfDictionary? ParentOf(PdfPage page, MarkedContent sequence, int mcid)
    {
        var holder = sequence.StreamNumber == 0 ? page.Dictionary : file.Object(sequence.StreamNumber).Dictionary;
        return holder?["StructParents"].Integer is { } key && _tree.TryGetValue(key, out var parents) ? parents.Array?[mcid].Dictionary : null;
    }

    private void CheckObjects()
    {
        var referred = new HashSet<PdfDictionary>();
        foreach (var element in structure.All)
        {
            foreach (var kid in element.Kids.OfType<ObjectKid>())
            {
                if (!referred.Add(kid.Object))
                {
                    _problems.Add($"page {kid.PageIndex + 1}: an object stands in the tree more than once");
                }

                if (kid.Object["StructParent"].Integer is not { } key || !_tree.TryGetValue(key, out var parent) || !ReferenceEquals(parent.Dictionary, element.Dictionary))
                {
                    _problems.Add($"page {kid.PageIndex + 1}: the parent tree does not lead from an object to its {element}");
                }
            }
        }

        foreach (var page in file.Pages)
        {
            foreach (var annotation in page.Annotations.Where(annotation => annotation["Subtype"].Name != "Popup" && !referred.Contains(annotation)))
            {
                _problems.Add($"page {page.Index + 1}: an annotation ({annotation["Subtype"]}) is not in the tree");
            }
        }
    }
}
