using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Inspection.Pages;

/// <summary>
/// Puts the letters of a page together to lines, by where they stand and not by the order they were painted in. A gap wider than words have
/// parts columns, and the mark of an item from its text.
/// </summary>
internal static class LineFinder
{
    /// <summary>How far baselines may differ within a line, how wide a gap between words is at least, and one between columns; in sizes.</summary>
    private const double Wobble = 0.12, Space = 0.17, Gutter = 1.3;

    /// <summary>How far a letter is raised or lowered at most; as much as a line's distance is no raise.</summary>
    private const double Raise = 0.6;

    /// <summary>The lines of a page, from above, and from left to right where they stand side by side.</summary>
    public static ImmutableArray<TextLine> Find(PaintedPage page)
    {
        var glyphs = page.Glyphs.Where(glyph => glyph is { IsLevel: true, IsUnseen: false, IsBlank: false }).ToList();
        glyphs.Sort((one, other) => other.Baseline.CompareTo(one.Baseline));
        var pieces = new List<List<Glyph>>();
        for (var i = 0; i < glyphs.Count;)
        {
            var end = i;
            while (end < glyphs.Count && glyphs[i].Baseline - glyphs[end].Baseline <= Wobble * Math.Max(glyphs[i].SizePt, glyphs[end].SizePt))
            {
                end++;
            }

            Cut(glyphs.GetRange(i, end - i), pieces);
            i = end;
        }

        Join(pieces);
        var spaces = new PaintedSpaces(page.Glyphs);
        return [.. pieces.Where(piece => piece.Count > 0).Select(piece => LineOf(page.Number, piece, spaces)).OrderByDescending(line => line.Baseline).ThenBy(line => line.Left)];
    }

    private static void Cut(List<Glyph> row, List<List<Glyph>> pieces)
    {
        row.Sort((one, other) => one.Left != other.Left ? one.Left.CompareTo(other.Left) : one.Right.CompareTo(other.Right));
        var piece = new List<Glyph> { row[0] };
        var right = row[0].Right;
        foreach (var glyph in row.Skip(1))
        {
            if (glyph.Left - right > Gutter * Math.Max(glyph.SizePt, piece[^1].SizePt))
            {
                pieces.Add(piece);
                piece = [];
            }

            piece.Add(glyph);
            right = piece.Count == 1 ? glyph.Right : Math.Max(right, glyph.Right);
        }

        pieces.Add(piece);
    }

    /// <summary>Puts raised and lowered letters into the line they stand in or touch.</summary>
    private static void Join(List<List<Glyph>> pieces)
    {
        var edges = pieces.Select(piece => (piece[0].Left, Right: piece.Max(glyph => glyph.Right))).ToArray();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Count is 0 or > 12)
            {
                continue;
            }

            // A few neighbours are enough: rows stand from above.
            for (var step = 1; step <= 12; step++)
            {
                if (TryJoin(pieces, edges, i, i - step) || TryJoin(pieces, edges, i, i + step))
                {
                    break;
                }
            }
        }
    }

    private static bool TryJoin(List<List<Glyph>> pieces, (double Left, double Right)[] edges, int small, int large)
    {
        if (large < 0 || large >= pieces.Count || pieces[large].Count <= pieces[small].Count)
        {
            return false;
        }

        var (raised, line) = (pieces[small], pieces[large]);
        var size = Math.Max(line[0].SizePt, raised[0].SizePt);
        var touches = edges[small].Left < edges[large].Right + (0.3 * size) && edges[small].Right > edges[large].Left - (0.3 * size);
        if (!touches || Math.Abs(raised[0].Baseline - line[0].Baseline) > Raise * size
            || line.Exists(glyph => raised.Exists(other => Math.Min(glyph.Right, other.Right) - Math.Max(glyph.Left, other.Left) > 0.3 * Math.Min(glyph.Right - glyph.Left, other.Right - other.Left))))
        {
            return false;
        }

        line.AddRange(raised);
        line.Sort((one, other) => one.Left.CompareTo(other.Left));
        edges[large] = (Math.Min(edges[small].Left, edges[large].Left), Math.Max(edges[small].Right, edges[large].Right));
        raised.Clear();
        return true;
    }

    private static TextLine LineOf(int page, List<Glyph> glyphs, PaintedSpaces spaces)
    {
        var size = MostCommon(glyphs.Select(glyph => Math.Round(glyph.SizePt, 1)));
        var baseline = MostCommon(glyphs.Select(glyph => Math.Round(glyph.Baseline, 1)));
        var text = new StringBuilder();
        var gaps = new List<double>();
        var (right, firstWord) = (glyphs[0].Left, 0.0);
        foreach (var glyph in glyphs)
        {
            var gap = glyph.Left - right;
            if (text.Length > 0 && gap > Space * size)
            {
                firstWord = firstWord > 0 ? firstWord : right - glyphs[0].Left;
                gaps.Add(gap / size);
                text.Append(' ');
            }

            text.Append(IsRaisedDigit(glyph, baseline, size) ? RaisedDigits.Of(glyph.Text) : glyph.Text);
            right = Math.Max(right, glyph.Right);
        }

        gaps.Sort();
        var written = text.ToString();
        var letters = written.Count(char.IsLetter);
        var isRightToLeft = written.Count(Scripts.IsRightToLeft) * 2 > letters;
        var lastGap = isRightToLeft ? FirstWordFromRight(glyphs, size) : firstWord;
        return new TextLine
        {
            Page = page,
            Left = glyphs[0].Left,
            Right = right,
            Baseline = baseline,
            SizePt = size,
            Text = written,
            Reading = isRightToLeft ? ReadingOrder.Of(glyphs, spaces.In(glyphs), Space * size) : written,
            WordGap = gaps.Count >= 3 && !written.Contains("....", StringComparison.Ordinal) ? gaps[gaps.Count / 2] : null,
            LatinAdvance = LatinAdvanceOf(glyphs, size),
            FirstWord = written.Any(Scripts.IsWithoutSpaces) ? size : lastGap > 0 ? lastGap : right - glyphs[0].Left,
            IsBold = glyphs.Count(glyph => glyph.Face.IsBold) > 0.9 * glyphs.Count,
            IsNastaliq = glyphs.Exists(glyph => glyph.Face.IsNastaliq),
            IsRightToLeft = isRightToLeft,
            IsAlphabetic = letters > 0 && written.Count(Scripts.IsAlphabetic) > 0.8 * letters,
            Place = glyphs[isRightToLeft ? glyphs.Count - 1 : 0].Place,
        };
    }

    /// <summary>A raised digit is another number than its neighbours: 10⁹ is not 109.</summary>
    private static bool IsRaisedDigit(Glyph glyph, double baseline, double size) =>
        glyph.Text is [>= '0' and <= '9'] && glyph.Baseline > baseline + (0.15 * size);

    private static double? LatinAdvanceOf(List<Glyph> glyphs, double size)
    {
        var (sum, count) = (0.0, 0);
        foreach (var (glyph, next) in glyphs.Zip(glyphs.Skip(1)))
        {
            if (glyph.Text is [> ' ' and <= '~'] && next.Text is [> ' ' and <= '~'] && next.Left - glyph.Right <= Space * size)
            {
                sum += next.Left - glyph.Left;
                count++;
            }
        }

        return count == 0 ? null : sum / count;
    }

    private static double FirstWordFromRight(List<Glyph> glyphs, double size)
    {
        var left = glyphs[^1].Left;
        for (var i = glyphs.Count - 2; i >= 0; i--)
        {
            if (left - glyphs[i].Right > Space * size)
            {
                return glyphs[^1].Right - left;
            }

            left = Math.Min(left, glyphs[i].Left);
        }

        return 0;
    }

    private static double MostCommon(IEnumerable<double> values) =>
        values.CountBy(value => value).OrderByDescending(count => count.Value).ThenByDescending(count => count.Key).First().Key;
}
