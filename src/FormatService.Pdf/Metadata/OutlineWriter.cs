using FormatService.Pdf.Objects;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Metadata;

/// <summary>Writes the outline, all of it open (ISO 32000-1, 12.3.3). Without recursion: headings may lie deeper than a stack.</summary>
internal static class OutlineWriter
{
    /// <summary>Writes the outline; returns its object number, or 0 where there are no entries.</summary>
    public static int Write(PdfFile file, IReadOnlyList<PdfOutlineItem> items, Action<PdfBuffer, StructureElement> appendTarget)
    {
        if (items.Count == 0)
        {
            return 0;
        }

        var root = file.Reserve();
        var levels = new List<Level> { new(root, items, file.Reserve(items.Count), null) };
        // Levels join the end of the list while it is walked.
        for (var i = 0; i < levels.Count; i++)
        {
            var level = levels[i];
            for (var above = level; above is not null; above = above.Above)
            {
                above.Visible += level.Items.Count;
            }

            foreach (var item in level.Items)
            {
                Level? below = null;
                if (item.Children.Count > 0)
                {
                    below = new Level(level.First + level.Below.Count, item.Children, file.Reserve(item.Children.Count), level);
                    levels.Add(below);
                }

                level.Below.Add(below);
            }
        }

        foreach (var level in levels)
        {
            WriteItems(file, level, appendTarget);
        }

        AppendEnds(file.Begin(root).Raw("<</Type/Outlines"u8), levels[0]).Raw(">>"u8);
        return root;
    }

    private static void WriteItems(PdfFile file, Level level, Action<PdfBuffer, StructureElement> appendTarget)
    {
        for (var i = 0; i < level.Items.Count; i++)
        {
            var to = file.Begin(level.First + i).Raw("<</Title"u8).Text(level.Items[i].Title).Raw("/Parent "u8).Reference(level.Parent);
            appendTarget(to, level.Items[i].Target);
            if (i > 0)
            {
                to.Raw("/Prev "u8).Reference(level.First + i - 1);
            }

            if (i + 1 < level.Items.Count)
            {
                to.Raw("/Next "u8).Reference(level.First + i + 1);
            }

            if (level.Below[i] is { } below)
            {
                AppendEnds(to, below);
            }

            to.Raw(">>"u8);
        }
    }

    private static PdfBuffer AppendEnds(PdfBuffer to, Level level) =>
        to.Raw("/First "u8).Reference(level.First).Raw("/Last "u8).Reference(level.First + level.Items.Count - 1)
            .Raw("/Count "u8).Integer(level.Visible);

    /// <summary>The entries under one entry.</summary>
    private sealed class Level(int parent, IReadOnlyList<PdfOutlineItem> items, int first, Level? above)
    {
        public int Parent { get; } = parent;

        public IReadOnlyList<PdfOutlineItem> Items { get; } = items;

        /// <summary>The object number of the first; the others follow.</summary>
        public int First { get; } = first;

        public Level? Above { get; } = above;

        /// <summary>For each entry, those under it.</summary>
        public List<Level?> Below { get; } = [];

        /// <summary>How many entries are shown under the parent, at any depth.</summary>
        public int Visible { get; set; }
    }
}
