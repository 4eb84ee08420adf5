using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Finds what a heading says and the first words below it say again: read twice in succession, it sounds like two things.</summary>
internal static class SaidTwice
{
    /// <summary>What stands below a heading, without a first paragraph that says nothing but the heading. Where that is all, it stays.</summary>
    /// <param name="heading">The words of the heading.</param>
    /// <param name="blocks">What stands below it.</param>
    public static ImmutableArray<Block> Without(string heading, ImmutableArray<Block> blocks) =>
        blocks is [Paragraph first, _, ..] && Bare(heading).Equals(Bare(LeafletText.Of(first.Inlines)), StringComparison.OrdinalIgnoreCase)
            && DraftText.Of(first.Inlines) is { Notes.Count: 0, Addresses.Count: 0 }
            ? blocks.RemoveAt(0)
            : blocks;

    private static string Bare(string words) => words.Trim().TrimEnd('.', ':');
}
