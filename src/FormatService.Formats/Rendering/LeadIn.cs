using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering;

/// <summary>
/// The paragraphs that say what the list after them is, and so stay with its first item (FORMATS P-22); of easy read, the rows that lead in to the next, or that the next explains.
/// </summary>
internal static class LeadIn
{
    /// <summary>Whether a block is one: a paragraph, or what stands under a picture, before a list and with a colon at the end, the caption of a table that became a list of records, or such a row.</summary>
    /// <param name="blocks">The blocks that it is one of.</param>
    /// <param name="index">Which.</param>
    /// <param name="following">What follows them, where they are the last of a section, of an answer or of what is for a medium.</param>
    public static bool IsAt(ImmutableArray<Block> blocks, int index, Block? following) => (blocks[index], Next(blocks, index, following)) switch
    {
        (Paragraph paragraph, ListBlock) => EndsWithColon(LeafletText.Of(paragraph.Inlines)),
        (Figure figure, ListBlock) => EndsWithColon(figure.Credit ?? LeafletText.Of(figure.Caption)),
        (Paragraph paragraph, DefinitionList records) => paragraph.Id == records.Id.Child("caption"),
        (PictureRow row, var next) => row.LeadsIn || (next is PictureRow meanings && row.IsExplainedBy(meanings)),
        _ => false,
    };

    /// <summary>Whether words of ours before blocks are one: those under the title, before a list that the leaflet begins with.</summary>
    public static bool IsBefore(ImmutableArray<Block> blocks, string words) => EndsWithColon(words) && Next(blocks, -1, null) is ListBlock;

    /// <summary>Whether a block is a paragraph before a list, whatever it ends with.</summary>
    public static bool IsBeforeList(ImmutableArray<Block> blocks, int index) => blocks[index] is Paragraph && Next(blocks, index, null) is ListBlock;

    /// <summary>What follows a block; null where nothing does.</summary>
    public static Block? Next(ImmutableArray<Block> blocks, int index, Block? following)
    {
        var after = index + 1 < blocks.Length ? blocks[index + 1] : following;
        while (after is MediumBlock medium)
        {
            after = medium.Blocks.IsEmpty ? null : medium.Blocks[0];
        }

        return after;
    }

    private static bool EndsWithColon(string words) => words.AsSpan().TrimEnd() is [.., ':' or '\uFF1A'];
}
