using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>Headings with nothing under them, in runs of neighbours.</summary>
internal static class EmptySections
{
    /// <summary>The runs among the blocks of one parent, each of at least one section.</summary>
    public static IEnumerable<IReadOnlyList<Section>> Of(BlockGroup group)
    {
        var run = new List<Section>();
        foreach (var block in group.Blocks)
        {
            if (block is Section section && IsEmpty(section))
            {
                run.Add(section);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool IsEmpty(Section section) => section.Blocks.IsEmpty;
}
