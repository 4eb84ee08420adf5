using FormatService.Documents.Diagnostics;
using Markdig.Syntax;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Finds how deep each heading of a run of blocks stands: the model has no levels to skip.</summary>
internal static class HeadingNesting
{
    // The title is level 1 and there are six levels, so sections go five deep.
    private const int DeepestSection = 5;

    /// <summary>The depth of each heading, from <paramref name="outerDepth"/> + 1; 0 for other blocks.</summary>
    public static int[] Depths(IReadOnlyList<Block> blocks, int outerDepth, MarkdownReading reading)
    {
        var depths = new int[blocks.Count];
        var open = new Stack<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HeadingBlock heading)
            {
                continue;
            }

            while (open.TryPeek(out var level) && level >= heading.Level)
            {
                open.Pop();
            }

            var depth = outerDepth + open.Count + 1;
            open.Push(heading.Level);
            if (heading.Level == 1 && heading != reading.ReportedHeading)
            {
                reading.Report(
                    DiagnosticCodes.HeadingMisplaced,
                    Severity.Warning,
                    "A second heading of level 1: only the title has it. It was made a section.",
                    "Begin the headings of sections with ##.",
                    heading);
            }
            else if (heading.Level > depth + 1 && heading.Level > 1)
            {
                reading.Report(
                    DiagnosticCodes.HeadingLevelSkipped,
                    Severity.Warning,
                    $"A heading of level {heading.Level} stands where level {depth + 1} is next; it was mended.",
                    $"Begin it with {new string('#', Math.Min(depth, DeepestSection) + 1)}.",
                    heading);
            }

            if (depth > DeepestSection)
            {
                reading.Report(
                    DiagnosticCodes.HeadingTooDeep,
                    Severity.Warning,
                    "A heading stands deeper than headings go; it was put beside the one above it.",
                    "Use fewer levels: readers lose their way in more than three.",
                    heading);
            }

            depths[i] = Math.Min(depth, DeepestSection);
        }

        return depths;
    }
}
