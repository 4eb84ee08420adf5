namespace FormatService.Testing.Pdf;

/// <summary>
/// Whether pages, tag tree and parent tree say the same (ISO 32000-1 14.7.4): each MCID of a page has one leaf and each leaf one MCID, the parent
/// tree leads from each to its element and nowhere else, each of its keys belongs to one page, form or annotation, and each object that the tree
/// names is an annotation of the page that it names with it.
/// </summary>
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
        CheckKeys(painted);
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

                if (kid.Object["Type"].Name != "XObject" && !file.Pages[kid.PageIndex].Annotations.Contains(kid.Object))
                {
                    _problems.Add($"page {kid.PageIndex + 1}: an object of {element} is no annotation of the page");
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

    /// <summary>From the parent tree back: its keys and what stands at them.</summary>
    private void CheckKeys(HashSet<(int Page, int Stream, int Mcid)> painted)
    {
        var root = structure.Root!;
        var keys = NumberTree.KeysOf(root["ParentTree"].Dictionary);
        foreach (var (key, next) in keys.Zip(keys.Skip(1)).Where(pair => pair.Second <= pair.First))
        {
            _problems.Add($"the parent tree: the key {next} follows {key}");
        }

        if (root["ParentTreeNextKey"].Integer is { } free && keys.Any(key => key >= free))
        {
            _problems.Add($"the parent tree: the next key is to be {free}, and larger ones are used");
        }

        var users = file.Objects.Select(item => item.Value.Dictionary).OfType<PdfDictionary>()
            .SelectMany(dictionary => new[] { dictionary["StructParents"].Integer, dictionary["StructParent"].Integer })
            .OfType<int>().GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count());
        foreach (var (key, count) in users.Where(user => user.Value > 1))
        {
            _problems.Add($"the parent tree: the key {key} belongs to {count} objects");
        }

        foreach (var key in keys.Where(key => !users.ContainsKey(key)))
        {
            _problems.Add($"the parent tree: the key {key} belongs to nothing");
        }

        foreach (var key in users.Keys.Where(key => !_tree.ContainsKey(key)))
        {
            _problems.Add($"the parent tree: the key {key} is missing");
        }

        foreach (var page in file.Pages)
        {
            if (page.Dictionary["StructParents"].Integer is { } key && _tree.TryGetValue(key, out var parents))
            {
                CheckParents(page.Index, parents, painted);
            }
        }
    }

    private void CheckParents(int page, PdfObject parents, HashSet<(int Page, int Stream, int Mcid)> painted)
    {
        if (parents.Array is not { } array)
        {
            _problems.Add($"page {page + 1}: the parent tree has no list for it");
            return;
        }

        for (var mcid = 0; mcid < array.Count; mcid++)
        {
            if (!array[mcid].IsNull && !painted.Contains((page, 0, mcid)))
            {
                _problems.Add($"page {page + 1}: the parent tree leads from MCID {mcid}, which is not on the page");
            }
        }
    }
}
