using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Remembers every footnote: Markdig throws those away that nothing refers to, and their words with them.</summary>
internal sealed class RememberingFootnoteParser : FootnoteParser
{
    private static readonly object Key = new();

    /// <summary>All footnotes of a document, in the order they were closed.</summary>
    public static IReadOnlyList<Footnote> Of(MarkdownDocument document) => document.GetData(Key) as List<Footnote> ?? [];

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is Footnote footnote)
        {
            if (processor.Document.GetData(Key) is not List<Footnote> all)
            {
                all = [];
                processor.Document.SetData(Key, all);
            }

            all.Add(footnote);
        }

        return base.Close(processor, block);
    }
}
