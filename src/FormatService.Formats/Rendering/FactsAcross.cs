using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Facts;

namespace FormatService.Formats.Rendering;

/// <summary>
/// Finds the facts that stand in several runs, as where an author stresses or raises a part of one: “<b>2</b> tablets”, “4 x 10<sup>9</sup>/L”.
/// They are as whole as those that the leaflet's reader finds within one run.
/// </summary>
internal static class FactsAcross
{
    // Stands for what is not words, which no fact goes on over.
    private const char Border = '\uFFFC';

    private const char LineEnd = '\u2028';

    /// <summary>How a kind of run is asked, and cut.</summary>
    /// <typeparam name="TRun">Words that are alike in all.</typeparam>
    /// <param name="Reading">The words as they are read, raised digits as such, as long as they are; null for what is none, such as a note's number.</param>
    /// <param name="IsFact">Whether all of them are one fact.</param>
    /// <param name="RunAlike">Whether two run the same way, within the same words.</param>
    /// <param name="Cut">Makes a run of some words of another, and of what they are of a fact.</param>
    public sealed record Kind<TRun>(Func<TRun, string?> Reading, Func<TRun, bool> IsFact, Func<TRun, TRun, bool> RunAlike, Func<TRun, Range, FactPart, TRun> Cut);

    /// <summary>What some words of a fact are of it.</summary>
    /// <param name="IsFact">Whether they are of a fact.</param>
    /// <param name="GoesOn">Whether it goes on in the words that follow.</param>
    public readonly record struct FactPart(bool IsFact, bool GoesOn);

    /// <summary>Marks the facts that stand in several of the runs that some inlines became.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="runs">The runs; those that a fact begins or ends within are cut there.</param>
    /// <param name="first">The first run of the inlines, which are the last of all.</param>
    /// <param name="kind">How runs are asked and cut.</param>
    public static void Mark<TRun>(ImmutableArray<Inline> inlines, List<TRun> runs, int first, Kind<TRun> kind)
    {
        // The reader has judged words that stand side by side, as those of most paragraphs do.
        if (runs.Count - first < 2 || inlines.All(static inline => inline is Text or Fact or LineBreak))
        {
            return;
        }

        var starts = new int[runs.Count - first + 1];
        var joined = new StringBuilder();
        for (var i = first; i < runs.Count; i++)
        {
            starts[i - first] = joined.Length;
            joined.Append(kind.Reading(runs[i]) ?? $"{Border}");
        }

        starts[^1] = joined.Length;
        var text = joined.ToString();
        if (!text.Any(char.IsDigit))
        {
            return;
        }

        var found = new List<FoundFact>();
        FactFinder.Find(text, found);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Kind is not (FactKind.WebAddress or FactKind.Email))
            {
                Mark(found[i], text, starts, runs, first, kind);
            }
        }
    }

    private static void Mark<TRun>(FoundFact fact, string text, int[] starts, List<TRun> runs, int first, Kind<TRun> kind)
    {
        var (start, end) = (fact.Start, fact.Start + fact.Length);
        int from = RunAt(starts, start), to = RunAt(starts, end - 1);
        if (from == to || text.AsSpan(start, end - start).IndexOfAny(Border, LineEnd) >= 0)
        {
            return;
        }

        for (var i = from; i < to; i++)
        {
            if (!kind.RunAlike(runs[first + i], runs[first + i + 1]))
            {
                return;
            }
        }

        // What the reader took for a fact stays with it: the “10 days” of “1 in 10 days”.
        start = kind.IsFact(runs[first + from]) ? starts[from] : start;
        end = kind.IsFact(runs[first + to]) ? starts[to + 1] : end;
        var parts = new List<TRun>(to - from + 3);
        Add(starts[from], start, from, default);
        for (var i = from; i <= to; i++)
        {
            Add(Math.Max(start, starts[i]), Math.Min(end, starts[i + 1]), i, new FactPart(true, i < to));
        }

        Add(end, starts[to + 1], to, default);
        runs.RemoveRange(first + from, to - from + 1);
        runs.InsertRange(first + from, parts);

        void Add(int partStart, int partEnd, int run, FactPart part)
        {
            if (partEnd > partStart)
            {
                parts.Add(kind.Cut(runs[first + run], (partStart - starts[run])..(partEnd - starts[run]), part));
            }
        }
    }

    private static int RunAt(int[] starts, int place)
    {
        var found = Array.BinarySearch(starts, place);
        return found < 0 ? ~found - 1 : found;
    }
}
