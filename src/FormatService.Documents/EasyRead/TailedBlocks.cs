using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Finds paragraphs that say nothing without the list or the paragraph before them, so that rows can hold both.</summary>
internal static class TailedBlocks
{
    private const int MostQuoted = 5;

    /// <summary>The paragraph behind a list that belongs to it; null where none does.</summary>
    /// <param name="blocks">What stands together.</param>
    /// <param name="at">Where the list stands.</param>
    /// <param name="isLed">Whether words before the list hold its rows together, however many.</param>
    /// <param name="items">How many items it has.</param>
    public static Paragraph? OfList(ImmutableArray<Block> blocks, int at, bool isLed, int items)
    {
        if (at + 1 >= blocks.Length || blocks[at + 1] is not Paragraph tail || LeadsIn(blocks, at + 1))
        {
            return null;
        }

        var words = LeafletText.Of(tail.Inlines);
        return SentenceSplitter.Split(words).FirstOrDefault() is { } first
            && (isLed
                ? BackReferences.GoesOn(words) || BackReferences.AcrossParagraphs(first)
                : items < DraftRows.MostLines && (BackReferences.GoesOn(words) || BackReferences.Bound(first)))
                ? tail
                : null;
    }

    /// <summary>The paragraphs right behind one that say nothing without it.</summary>
    public static ImmutableArray<Paragraph> OfParagraph(ImmutableArray<Block> blocks, int at)
    {
        var tails = ImmutableArray.CreateBuilder<Paragraph>();
        if (Quoted(blocks, at) is var quoted and > 0)
        {
            return [.. blocks.Slice(at + 1, quoted).Cast<Paragraph>()];
        }

        for (var next = at + 1; next < blocks.Length && blocks[next] is Paragraph tail && !LeadsIn(blocks, next) && First(tail) is { } first && BackReferences.AcrossParagraphs(first); next++)
        {
            tails.Add(tail);
        }

        return tails.ToImmutable();
    }

    // How many paragraphs a quotation goes on in. One that never ends begins with a stray mark.
    private static int Quoted(ImmutableArray<Block> blocks, int at)
    {
        var said = new List<string>();
        for (var next = at; next < Math.Min(blocks.Length, at + MostQuoted) && blocks[next] is Paragraph paragraph; next++)
        {
            // Where each paragraph begins with the mark again, one mark ends all.
            var words = LeafletText.Of(paragraph.Inlines).Trim();
            said.Add(said.Count > 0 ? words.TrimStart('“', '"', '‘') : words);
            if (!Quotations.IsOpen(said))
            {
                return next - at;
            }
        }

        return 0;
    }

    /// <summary>Whether such a paragraph turns on all that was said before it.</summary>
    public static bool IsBound(Paragraph tail) => First(tail) is { } first && BackReferences.Bound(first);

    // “In this case:” belongs to the list behind it as well.
    private static bool LeadsIn(ImmutableArray<Block> blocks, int at) => at + 1 < blocks.Length && blocks[at + 1] is ListBlock && LeafletText.Of(((Paragraph)blocks[at]).Inlines).TrimEnd().EndsWith(':');

    private static string? First(Paragraph paragraph) => SentenceSplitter.Split(LeafletText.Of(paragraph.Inlines)).FirstOrDefault();
}
