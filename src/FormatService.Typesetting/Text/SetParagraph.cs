using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Text;

/// <summary>A paragraph set in lines of a width. Lengths are in points, places from the left end of its lines.</summary>
/// <param name="Source">What was set.</param>
/// <param name="Tail">The text of its tail; null for none.</param>
/// <param name="Texts">The words of all runs, those of a run from left to right.</param>
/// <param name="Runs">The runs of all lines, in reading order.</param>
/// <param name="Lines">The lines from the top.</param>
/// <param name="Splits">The words that had to be split, each with its line.</param>
internal sealed record SetParagraph(FlowParagraph Source, FlowSpan? Tail, ShapedText[] Texts, TextRun[] Runs, TextLine[] Lines, IReadOnlyList<WordSplit> Splits)
{
    public FlowSpan Span(in TextRun run) => run.Span < Source.Spans.Count ? Source.Spans[run.Span] : Tail!;

    /// <summary>The words of a line that had to be split. Splits are in the order of lines: of thousands, those of one line are found by halves.</summary>
    public IEnumerable<WordSplit> SplitsOf(int line)
    {
        int low = 0, high = Splits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Splits[middle].Place < line ? (middle + 1, high) : (low, middle);
        }

        for (; low < Splits.Count && Splits[low].Place == line; low++)
        {
            yield return Splits[low];
        }
    }
}

/// <summary>Words of one line that stand side by side and look alike.</summary>
/// <param name="FirstText">The first of its words.</param>
/// <param name="TextCount">How many words.</param>
/// <param name="Span">The span that it begins in; the number of spans for the tail.</param>
/// <param name="X">Its left end.</param>
/// <param name="Width">Its width with all spaces.</param>
/// <param name="HangingWidth">The part of its width that is space at the end of the line.</param>
internal readonly record struct TextRun(int FirstText, int TextCount, int Span, double X, double Width, double HangingWidth);

/// <summary>One line.</summary>
/// <param name="FirstRun">The first of its runs.</param>
/// <param name="RunCount">How many runs.</param>
/// <param name="Ascent">The distance from its top to its baseline.</param>
/// <param name="Descent">The distance from its baseline to its bottom.</param>
/// <param name="Width">The width of its text without hanging spaces.</param>
internal readonly record struct TextLine(int FirstRun, int RunCount, double Ascent, double Descent, double Width)
{
    public double Height => Ascent + Descent;
}
