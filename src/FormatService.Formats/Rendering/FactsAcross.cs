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
        var facts = new List<(int Start, int End)>();
        foreach (var fact in found)
        {
            if (fact.Kind is not (FactKind.WebAddress or FactKind.Email) && Across(fact, text, starts, runs, first, kind) is { } across
                && (facts.Count == 0 || facts[^1].End <= across.Start))
            {
                facts.Add(across);
            }
        }

        if (facts.Count > 0)
        {
            Cut(facts, starts, runs, first, kind);
        }
    }

    /// <summary>Where a fact begins and ends; null where it stands in one run, or in runs that are not one text.</summary>
    private static (int Start, int End)? Across<TRun>(FoundFact fact, string text, int[] starts, List<TRun> runs, int first, Kind<TRun> kind)
    {
        var (start, end) = (fact.Start, fact.Start + fact.Length);
        int from = RunAt(starts, start), to = RunAt(starts, end - 1);
        if (from == to || text.AsSpan(start, end - start).IndexOfAny(Border, LineEnd) >= 0)
        {
            return null;
        }

        for (var i = from; i < to; i++)
        {
            if (!kind.RunAlike(runs[first + i], runs[first + i + 1]))
            {
                return null;
            }
        }

        // What the reader took for a fact stays with it: the “10 days” of “1 in 10 days”.
        return (kind.IsFact(runs[first + from]) ? starts[from] : start, kind.IsFact(runs[first + to]) ? starts[to + 1] : end);
    }

    /// <summary>Cuts runs where facts begin and end. A run may hold the end of one and the beginning of the next.</summary>
    private static void Cut<TRun>(List<(int Start, int End)> facts, int[] starts, List<TRun> runs, int first, Kind<TRun> kind)
    {
        var parts = new List<TRun>(runs.Count - first + (2 * facts.Count));
        var next = 0;
        for (var i = 0; i < starts.Length - 1; i++)
        {
            var run = runs[first + i];
            var place = starts[i];
            do
            {
                while (next < facts.Count && facts[next].End <= place)
                {
                    next++;
                }

                var isFact = next < facts.Count && facts[next].Start <= place;
                var border = next == facts.Count ? starts[i + 1] : Math.Min(starts[i + 1], isFact ? facts[next].End : facts[next].Start);
                var isWhole = place == starts[i] && border == starts[i + 1] && !isFact;
                parts.Add(isWhole ? run : kind.Cut(run, (place - starts[i])..(border - starts[i]), new FactPart(isFact || kind.IsFact(run), isFact && border < facts[next].End)));
                place = border;
            }
            while (place < starts[i + 1]);
        }

        runs.RemoveRange(first, runs.Count - first);
        runs.AddRange(parts);
    }

    private static int RunAt(int[] starts, int place)
    {
        var found = Array.BinarySearch(starts, place);
        return found < 0 ? ~found - 1 : found;
    }
}
