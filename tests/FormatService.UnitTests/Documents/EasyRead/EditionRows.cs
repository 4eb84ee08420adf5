using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>The rows of an edition, and editions that are the same but for some of them.</summary>
internal static class EditionRows
{
    public static List<PictureRow> Of(EasyReadEdition edition)
    {
        var rows = new List<PictureRow>();
        Each(edition.Blocks, row =>
        {
            rows.Add(row);
            return row;
        });
        return rows;
    }

    public static EasyReadEdition Without(this EasyReadEdition edition, PictureRow left) =>
        edition with { Blocks = Each(edition.Blocks, row => ReferenceEquals(row, left) ? null : row) };

    public static EasyReadEdition With(this EasyReadEdition edition, params (Paragraph Was, string Now)[] sentences) => edition with
    {
        Blocks = Each(edition.Blocks, row => row with
        {
            Sentences = [.. row.Sentences.Select(sentence => Array.Find(sentences, pair => ReferenceEquals(pair.Was, sentence)) is { Now: { } now } ? sentence with { Inlines = [new Text(now)] } : sentence)],
        }),
    };

    private static ImmutableArray<Block> Each(ImmutableArray<Block> blocks, Func<PictureRow, PictureRow?> change) => [.. blocks.Select(block => block switch
    {
        Section section => section with { Blocks = Each(section.Blocks, change) },
        Callout callout => callout with { Blocks = Each(callout.Blocks, change) },
        PictureRow row => change(row),
        _ => block,
    }).OfType<Block>()];
}
