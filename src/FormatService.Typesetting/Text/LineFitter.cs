namespace FormatService.Typesetting.Text;

/// <summary>
/// Chooses where lines end: the fewest lines that hold the text, and of those the choice with the evenest right edge.
/// Linear in the number of boxes: a line holds a bounded number of them.
/// </summary>
internal sealed class LineFitter
{
    /// <summary>By how much a line may pass its width, for the sake of rounding.</summary>
    public const double TolerancePt = 0.001;

    // Costs are in squares of the share of a line that stays empty: 0.04 is that of a line whose last fifth is.
    // A last line shorter than this share of the width is given company, where that costs the lines before it little.
    private const double ShortLastLine = 0.25;
    private const double ShortLastLineCost = 0.1;
    private const double PoorEndCost = 0.015;
    private const int MostBoxesOnLine = 400;

    private readonly List<int> _ends = [];
    private double[] _starts = [];
    private double[] _costs = [];
    private int[] _lines = [];
    private int[] _previous = [];

    /// <summary>Where the lines of the last call end: the box after the last one of each.</summary>
    public IReadOnlyList<int> Ends => _ends;

    /// <summary>Fits boxes into lines.</summary>
    /// <param name="boxes">The boxes; one wider than the line stands alone on its line.</param>
    /// <param name="widthPt">The width of a line.</param>
    /// <param name="tailPt">The room that the tail wants on the last line, with its gap; 0 for none.</param>
    /// <param name="isBalanced">Whether the last line is to be as long as the others.</param>
    /// <returns>Whether there is room for the tail on the last line.</returns>
    public bool Fit(ReadOnlySpan<TextBox> boxes, double widthPt, double tailPt, bool isBalanced)
    {
        _ends.Clear();
        var hasRoom = boxes.Length == 0;
        for (var start = 0; start < boxes.Length;)
        {
            var end = start;
            while (end < boxes.Length && !boxes[end].EndsLine)
            {
                end++;
            }

            end = Math.Min(end + 1, boxes.Length);
            hasRoom = FitStretch(boxes[start..end], start, widthPt, end == boxes.Length ? tailPt : 0, isBalanced);
            start = end;
        }

        return hasRoom;
    }

    private bool FitStretch(ReadOnlySpan<TextBox> boxes, int offset, double widthPt, double tailPt, bool isBalanced)
    {
        var count = boxes.Length;
        MakeRoom(count + 1);
        for (var i = 0; i < count; i++)
        {
            _starts[i + 1] = _starts[i] + boxes[i].Width;
        }

        var all = _starts[count] - boxes[^1].TrailingWidth;
        if (all + tailPt <= widthPt + TolerancePt)
        {
            _ends.Add(offset + count);
            return true;
        }

        _lines[0] = 0;
        _costs[0] = 0;
        var limit = widthPt + TolerancePt;
        var share = 1 / Math.Max(widthPt, 1);
        for (var end = 1; end <= count; end++)
        {
            var isLast = end == count;
            var endCost = !isLast && boxes[end - 1].IsPoorEnd ? PoorEndCost : 0;
            var right = _starts[end] - boxes[end - 1].TrailingWidth;
            _lines[end] = int.MaxValue;
            var least = Math.Max(0, end - MostBoxesOnLine);
            for (var start = end - 1; start >= least; start--)
            {
                var width = right - _starts[start];
                if (width > limit && start < end - 1)
                {
                    break;
                }

                var lines = _lines[start] + 1;
                if (isLast && tailPt > 0 && width + tailPt > limit)
                {
                    lines++;
                }

                if (lines > _lines[end])
                {
                    continue;
                }

                var cost = _costs[start] + endCost + Cost(width * share, isLast && !isBalanced);
                if (lines < _lines[end] || cost < _costs[end])
                {
                    _lines[end] = lines;
                    _costs[end] = cost;
                    _previous[end] = start;
                }
            }
        }

        var firstOwn = _ends.Count;
        for (var end = count; end > 0; end = _previous[end])
        {
            _ends.Add(offset + end);
        }

        _ends.Reverse(firstOwn, _ends.Count - firstOwn);
        return tailPt <= 0 || all - _starts[_previous[count]] + tailPt <= widthPt + TolerancePt;
    }

    private static double Cost(double fill, bool isFree)
    {
        if (!isFree)
        {
            return (1 - fill) * (1 - fill);
        }

        var lack = Math.Max(0, 1 - (fill / ShortLastLine));
        return ShortLastLineCost * lack * lack;
    }

    private void MakeRoom(int count)
    {
        if (_starts.Length < count)
        {
            var length = Math.Max(count, 2 * _starts.Length);
            _starts = new double[length];
            _costs = new double[length];
            _lines = new int[length];
            _previous = new int[length];
        }
    }
}
