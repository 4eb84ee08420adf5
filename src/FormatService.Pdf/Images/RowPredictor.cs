namespace FormatService.Pdf.Images;

/// <summary>The predictors of PNG (ISO/IEC 15948, 9), which turn the samples of photographs into differences that deflate better.</summary>
internal static class RowPredictor
{
    private const int Predictors = 5;

    /// <summary>Gives each row the predictor whose differences are smallest in sum, named by the byte before it.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> samples, int rowLength, int channels)
    {
        var rows = samples.Length / rowLength;
        var result = new byte[rows * (rowLength + 1)];
        var tries = new byte[Predictors][];
        for (var predictor = 0; predictor < Predictors; predictor++)
        {
            tries[predictor] = new byte[rowLength];
        }

        ReadOnlySpan<byte> above = new byte[rowLength];
        for (var row = 0; row < rows; row++)
        {
            var present = samples.Slice(row * rowLength, rowLength);
            var (best, least) = (0, long.MaxValue);
            for (var predictor = 0; predictor < Predictors; predictor++)
            {
                var sum = Predict(predictor, present, above, channels, tries[predictor]);
                if (sum < least)
                {
                    (best, least) = (predictor, sum);
                }
            }

            var target = result.AsSpan(row * (rowLength + 1));
            target[0] = (byte)best;
            tries[best].CopyTo(target[1..]);
            above = present;
        }

        return result;
    }

    private static long Predict(int predictor, ReadOnlySpan<byte> present, ReadOnlySpan<byte> above, int channels, Span<byte> differences)
    {
        var sum = 0L;
        for (var i = 0; i < present.Length; i++)
        {
            var left = i < channels ? 0 : present[i - channels];
            var aboveLeft = i < channels ? 0 : above[i - channels];
            var difference = (byte)(present[i] - predictor switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], aboveLeft),
                _ => 0,
            });
            differences[i] = difference;
            sum += Math.Abs((int)(sbyte)difference);
        }

        return sum;
    }

    private static int Paeth(int left, int above, int aboveLeft)
    {
        var toLeft = Math.Abs(above - aboveLeft);
        var toAbove = Math.Abs(left - aboveLeft);
        var toAboveLeft = Math.Abs(left + above - (2 * aboveLeft));
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
