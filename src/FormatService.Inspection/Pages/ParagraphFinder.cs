using System.Collections.Immutable;

namespace FormatService.Inspection.Pages;

/// <summary>
/// Puts lines together to paragraphs: a line goes on below where the next word would not have fitted any more, or where the tags say that both
/// belong to one paragraph.
/// </summary>
internal static class ParagraphFinder
{
    /// <summary>How far apart the lines of a paragraph stand at most, in sizes.</summary>
    private const double Furthest = 2.4, FurthestByTags = 2.6;

    // A file may say that a letter is as wide as it likes.
    private const double FurthestPlace = 1e6;

    /// <summary>How many paragraphs are held open at once: more than that stand side by side on no page.</summary>
    private const int MostOpen = 48;

    /// <summary>The paragraphs of a page.</summary>
    public static ImmutableArray<Paragraph> Find(ImmutableArray<TextLine> lines)
    {
        var ends = EndsOf(lines);
        var open = new List<List<TextLine>>();
        var done = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var line in lines)
        {
            open.RemoveAll(paragraph =>
            {
                var isOver = paragraph[^1].Baseline - line.Baseline > FurthestByTags * paragraph[^1].SizePt;
                if (isOver)
                {
                    done.Add(new Paragraph([.. paragraph]));
                }

                return isOver;
            });
            if (open.Find(paragraph => GoesOn(paragraph, line, ends)) is { } found)
            {
                found.Add(line);
                continue;
            }

            open.Add([line]);
            if (open.Count > MostOpen)
            {
                done.Add(new Paragraph([.. open[0]]));
                open.RemoveAt(0);
            }
        }

        done.AddRange(open.Select(paragraph => new Paragraph([.. paragraph])));
        return done.ToImmutable();
    }

    /// <summary>
    /// Cuts paragraphs without tags where lines stand further apart than most lines of the file do: those are rows of a table or items of a list.
    /// </summary>
    /// <param name="paragraphs">The paragraphs of a page.</param>
    /// <param name="common">The most common distance of lines in the file, in sizes.</param>
    public static ImmutableArray<Paragraph> CutAtRows(ImmutableArray<Paragraph> paragraphs, double common)
    {
        const double Further = 0.12;
        var cut = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            var start = 0;
            for (var i = 1; i < paragraph.Lines.Length; i++)
            {
                var (last, line) = (paragraph.Lines[i - 1], paragraph.Lines[i]);
                if (line.Place.Block == 0 && !line.IsNastaliq && (last.Baseline - line.Baseline) / last.SizePt > common + Further)
                {
                    cut.Add(new Paragraph(paragraph.Lines[start..i]));
                    start = i;
                }
            }

            cut.Add(new Paragraph(paragraph.Lines[start..]));
        }

        return cut.ToImmutable();
    }

    /// <summary>Where the lines that begin near one place end at the furthest, by that place in steps.</summary>
    private static Dictionary<int, double> EndsOf(ImmutableArray<TextLine> lines)
    {
        var ends = new Dictionary<int, double>();
        foreach (var line in lines)
        {
            var step = StepOf(line);
            ends[step] = Math.Max(ends.GetValueOrDefault(step, double.MinValue), line.End);
        }

        return ends;
    }

    private static int StepOf(TextLine line) => (int)Math.Round(Math.Clamp(line.Start, -FurthestPlace, FurthestPlace) / 4);

    private static bool GoesOn(List<TextLine> paragraph, TextLine next, Dictionary<int, double> ends)
    {
        var last = paragraph[^1];
        var distance = (last.Baseline - next.Baseline) / last.SizePt;
        if (distance < 0.5 || next.IsRightToLeft != last.IsRightToLeft || Math.Abs(next.SizePt - last.SizePt) > 0.04 * last.SizePt
            || Math.Min(next.Right, last.Right) <= Math.Max(next.Left, last.Left) || next.IsIn(TagKinds.Artifact) != last.IsIn(TagKinds.Artifact)
            || next.IsIn(TagKinds.Heading) != last.IsIn(TagKinds.Heading))
        {
            return false;
        }

        if (last.Place.Block > 0 && next.Place.Block > 0)
        {
            return last.Place.Block == next.Place.Block && distance <= FurthestByTags;
        }

        return distance <= Furthest && next.IsBold == last.IsBold && IsFull(last, next, ends) && StartsAlike(paragraph, next)
            && (paragraph.Count < 2 || Math.Abs(distance - ((paragraph[^2].Baseline - last.Baseline) / last.SizePt)) < 0.12);
    }

    private static bool IsFull(TextLine last, TextLine next, Dictionary<int, double> ends)
    {
        var step = StepOf(last);
        var end = Enumerable.Range(step - 6, 13).Max(near => ends.GetValueOrDefault(near, double.MinValue));
        return last.End + (0.25 * last.SizePt) + next.FirstWord > end - (1.5 * last.SizePt);
    }

    private static bool StartsAlike(List<TextLine> paragraph, TextLine next)
    {
        var last = paragraph[^1];
        var moved = Math.Abs(next.Start - last.Start);
        return moved < 1.5 || (paragraph.Count == 1 && moved < 4 * last.SizePt) || Math.Abs(next.Start + next.End - last.Start - last.End) < 2
            || Math.Abs(next.End - last.End) < 1.5;
    }
}
