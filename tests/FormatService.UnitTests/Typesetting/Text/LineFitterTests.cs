using CsCheck;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public sealed class LineFitterTests
{
    private const double Width = 100, Space = 3;

    private static readonly Gen<TextBox[]> Boxes =
        Gen.Select(Gen.Int[1, 60], Gen.Bool, Gen.Int[0, 30]).Array[1, 60].Select(boxes =>
            boxes.Select((box, i) => Box(box.Item1, box.Item2, endsLine: box.Item3 == 0 || i + 1 == boxes.Length)).ToArray());

    [Fact]
    [Trait("requirement", "P-10")]
    public void There_are_as_many_lines_as_greed_needs_and_none_is_overfull()
    {
        Gen.Select(Boxes, Gen.Bool).Sample((boxes, isBalanced) =>
        {
            var ends = Fit(boxes, isBalanced);

            Assert.Equal(GreedyLines(boxes), ends.Count);
            Assert.Equal(boxes.Length, ends[^1]);
            Assert.All(WidthsOf(boxes, ends), width => Assert.InRange(width, 0, Width));
        });
    }

    [Fact]
    public void The_last_line_of_a_balanced_paragraph_is_never_far_shorter_than_it_must_be()
    {
        Gen.Int[1, 30].Array[4, 40].Sample(widths =>
        {
            var boxes = widths.Select((width, i) => Box(width, false, i + 1 == widths.Length)).ToArray();

            var balanced = WidthsOf(boxes, Fit(boxes, isBalanced: true)).Sum(width => (Width - width) * (Width - width));
            var free = WidthsOf(boxes, Fit(boxes, isBalanced: false)).Sum(width => (Width - width) * (Width - width));

            Assert.True(balanced <= free + 0.001);
        });
    }

    [Fact]
    public void A_line_ends_at_a_poor_place_only_for_the_sake_of_its_length()
    {
        TextBox[] boxes = [Box(45, false, false), Box(40, false, false), Box(4, true, false), Box(90, false, false), Box(40, false, true)];

        Assert.Equal([2, 4, 5], Fit(boxes, isBalanced: false));
    }

    [Fact]
    public void A_million_boxes_are_fitted()
    {
        var boxes = Enumerable.Range(1, 1_000_000).Select(i => Box(i % 7, false, i == 1_000_000)).ToArray();

        // A search without a bounded window would not come to an end here.
        Assert.Equal(1_000_000, Fit(boxes, isBalanced: false)[^1]);
    }

    private static TextBox Box(double width, bool isPoorEnd, bool endsLine) => new(0, 1, width + Space, Space, endsLine, isPoorEnd);

    private static List<int> Fit(TextBox[] boxes, bool isBalanced)
    {
        var fitter = new LineFitter();
        fitter.Fit(boxes, Width, 0, isBalanced);
        return [.. fitter.Ends];
    }

    private static int GreedyLines(TextBox[] boxes)
    {
        var lines = 1;
        double used = 0;
        for (var i = 0; i < boxes.Length; i++)
        {
            if (used > 0 && used + boxes[i].Width - boxes[i].TrailingWidth > Width)
            {
                lines++;
                used = 0;
            }

            used += boxes[i].Width;
            if (boxes[i].EndsLine && i + 1 < boxes.Length)
            {
                lines++;
                used = 0;
            }
        }

        return lines;
    }

    private static IEnumerable<double> WidthsOf(TextBox[] boxes, IReadOnlyList<int> ends)
    {
        var start = 0;
        foreach (var end in ends)
        {
            yield return boxes[start..end].Sum(box => box.Width) - boxes[end - 1].TrailingWidth;
            start = end;
        }
    }
}
