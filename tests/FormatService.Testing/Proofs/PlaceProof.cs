using FormatService.Testing.Pdf;

namespace FormatService.Testing.Proofs;

/// <summary>Ink stands on its page, within its margins; no line lies on another, nothing is painted over words; and ink follows in the order of the tags.</summary>
internal static class PlaceProof
{
    private const double MarginPt = 20 * 72 / 25.4;
    private const double Tolerance = 0.6;

    // What letters reach above and below their baseline, as shares of their size; marks on capitals and the tails of a few letters reach further.
    private const double Rise = 0.66;
    private const double Fall = 0.16;

    public static IEnumerable<string> Faults(PdfFile file)
    {
        var order = new Dictionary<(int, int, int), int>();
        foreach (var leaf in file.Structure.Elements.SelectMany(LeavesOf))
        {
            order.TryAdd((leaf.PageIndex, leaf.StreamNumber, leaf.Mcid), order.Count);
        }

        var isRightToLeft = file.Catalogue["ViewerPreferences"].Dictionary?["Direction"].Name == "R2L";
        return file.Pages.SelectMany(page => Outside(page).Concat(Overlapping(page)).Concat(OutOfOrder(page, order, isRightToLeft)));
    }

    private static IEnumerable<ContentKid> LeavesOf(StructureElement element) =>
        element.Kids.SelectMany(kid => kid switch
        {
            ContentKid leaf => [leaf],
            ElementKid child => LeavesOf(child.Element),
            _ => Enumerable.Empty<ContentKid>(),
        });

    private static IEnumerable<string> Outside(PdfPage page)
    {
        var sheet = page.MediaBox;
        foreach (var shape in page.Content.Shapes.Where(shape => !sheet.Contains(shape.Bounds, Tolerance)))
        {
            yield return $"page {page.Index + 1}: a shape reaches over the edge of the page: {shape.Bounds}";
        }

        var field = new Box(sheet.Left + MarginPt, sheet.Bottom + MarginPt, sheet.Right - MarginPt, sheet.Top - MarginPt);
        foreach (var run in page.Content.Runs)
        {
            foreach (var box in BoxesOf(run).Where(box => !field.Contains(box, Tolerance)))
            {
                yield return FormattableString.Invariant($"page {page.Index + 1}: “{run.Text}” reaches into the margin: {box.Left:0.0} to {box.Right:0.0}, baseline {run.BaselineY:0.0}");
            }
        }
    }

    private static IEnumerable<string> Overlapping(PdfPage page)
    {
        var runs = page.Content.Runs.SelectMany(run => BoxesOf(run).Select(box => (Run: run, Box: box))).OrderBy(item => item.Box.Bottom).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = i + 1; j < runs.Count && runs[j].Box.Bottom < runs[i].Box.Top - 1; j++)
            {
                if (runs[i].Box.Overlaps(runs[j].Box, 1) && !(IsOneSign(runs[i].Run) && IsOneSign(runs[j].Run)))
                {
                    yield return FormattableString.Invariant(
                        $"page {page.Index + 1}: “{runs[i].Run.Text}” ({Place(runs[i])}) lies on “{runs[j].Run.Text}” ({Place(runs[j])})");
                }
            }
        }

        foreach (var shape in page.Content.Shapes.Where(shape => shape.Painting is not Painting.Stroke))
        {
            foreach (var (run, box) in runs.Where(item => item.Run.Order < shape.Order && item.Box.Overlaps(shape.Bounds, 1)))
            {
                var covered = Math.Min(box.Top, shape.Bounds.Top) - Math.Max(box.Bottom, shape.Bounds.Bottom);
                if (covered > 0.2 * box.Height)
                {
                    yield return $"page {page.Index + 1}: “{run.Text}” is painted over";
                }
            }
        }
    }

    // Where columns are so narrow that each line holds one letter, a sign that is wider than its column cannot but reach over its edge.
    private static bool IsOneSign(TextRun run) => new System.Globalization.StringInfo(run.Text.Trim()).LengthInTextElements == 1;

    private static string Place((TextRun Run, Box Box) item) =>
        FormattableString.Invariant($"{item.Box.Left:0.0} to {item.Box.Right:0.0}, baseline {item.Run.BaselineY:0.0}");

    private static IEnumerable<string> OutOfOrder(PdfPage page, Dictionary<(int, int, int), int> order, bool isRightToLeft)
    {
        (int Place, PaintedItem? Item) last = (-1, null);
        var rightToLeft = page.Content.Runs.Where(IsRightToLeft).Select(run => run.BaselineY).ToList();
        foreach (var item in page.Content.Items)
        {
            if (item.Tagged is { } tagged && order.TryGetValue((page.Index, tagged.StreamNumber, tagged.Mcid!.Value), out var place))
            {
                // Within a line that runs from right to left in part, ink goes from left to right whatever is read first.
                if (place < last.Place && !(item is TextRun run && last.Item is TextRun other && SameLine(run, other)))
                {
                    yield return $"page {page.Index + 1}: {NameOf(item)} is painted after {NameOf(last.Item)}, and read before it";
                    yield break;
                }

                last = (place, item);
            }
        }

        bool SameLine(TextRun run, TextRun other) =>
            Math.Abs(run.BaselineY - other.BaselineY) < run.SizePt && (isRightToLeft || rightToLeft.Exists(baseline => Math.Abs(run.BaselineY - baseline) < run.SizePt));

        static string NameOf(PaintedItem? item) => item is TextRun run ? $"“{run.Text}” ({run.Tag})" : "a picture";
    }

    /// <summary>
    /// The boxes of what is seen of a run: one as a rule, and more where it stands apart, as text of both directions does in one line.
    /// </summary>
    private static List<Box> BoxesOf(TextRun run)
    {
        // A space between words is narrower.
        var reach = 0.4 * run.SizePt;
        var boxes = new List<Box>();
        foreach (var glyph in run.Glyphs.Where(glyph => !IsUnseen(glyph.Text)))
        {
            var (left, right) = (Math.Min(glyph.X, glyph.X + glyph.Width), Math.Max(glyph.X, glyph.X + glyph.Width));
            if (boxes.Count > 0 && left < boxes[^1].Right + reach && right > boxes[^1].Left - reach)
            {
                boxes[^1] = boxes[^1] with { Left = Math.Min(left, boxes[^1].Left), Right = Math.Max(right, boxes[^1].Right) };
            }
            else
            {
                boxes.Add(new Box(left, run.BaselineY - (Fall * run.SizePt), right, run.BaselineY + (Rise * run.SizePt)));
            }
        }

        return boxes;
    }

    private static bool IsRightToLeft(TextRun run) => run.Text.Any(character => character is '\u200F' or (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'));

    private static bool IsUnseen(string text) => text.All(character => char.IsWhiteSpace(character) || Words.IsUnseen(character)
        // Marks lie on letters.
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark);
}
