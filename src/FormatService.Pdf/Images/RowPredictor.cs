using System.IO.Compression;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Images;

/// <summary>The predictors of PNG (ISO/IEC 15948, 9), which turn the samples of photographs into differences that deflate better.</summary>
public static class RowPredictor
{
    private const int Predictors = 5;

    // So many rows tell whether the differences of neighbours deflate better than the samples.
    private const int RowsTried = 32;

    /// <summary>Whether the differences of a picture deflate better than its samples, by the rows at its middle.</summary>
    /// <param name="samples">The samples, of 8 bits each.</param>
    /// <param name="rowLength">Bytes of a row.</param>
    /// <param name="channels">Samples of a pixel.</param>
    public static bool Pays(ReadOnlySpan<byte> samples, int rowLength, int channels)
    {
        var rows = samples.Length / rowLength;
        var rowsTried = Math.Min(RowsTried, rows);
        var tried = samples.Slice(rowLength * ((rows - rowsTried) / 2), rowsTried * rowLength);
        return Deflate.ToArray(Apply(tried, rowLength, channels), CompressionLevel.Fastest).Length
            < Deflate.ToArray(tried, CompressionLevel.Fastest).Length;
    }

    /// <summary>Gives each row the predictor whose differences are smallest in sum, named by the byte before it.</summary>
    /// <param name="samples">The samples, of 8 bits each.</param>
    /// <param name="rowLength">Bytes of a row.</param>
    /// <param name="channels">Samples of a pixel.</param>
    public static byte[] Apply(ReadOnlySpan<byte> samples, int rowLength, int channels)
    {
        var result = new byte[samples.Length / rowLength * (rowLength + 1)];
        using var stream = new MemoryStream(result);
        Write(stream, samples, rowLength, channels);
        return result;
    }

    /// <summary>Writes the same row by row, for pictures that are not wanted in memory twice.</summary>
    /// <param name="output">Takes the rows.</param>
    /// <param name="samples">The samples, of 8 bits each.</param>
    /// <param name="rowLength">Bytes of a row.</param>
    /// <param name="channels">Samples of a pixel.</param>
    public static void Write(Stream output, ReadOnlySpan<byte> samples, int rowLength, int channels)
    {
        ArgumentNullException.ThrowIfNull(output);
        var rows = samples.Length / rowLength;
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

            output.WriteByte((byte)best);
            output.Write(tries[best]);
            above = present;
        }
    }

    private static long Predict(int predictor, ReadOnlySpan<byte> present, ReadOnlySpan<byte> above, int channels, Span<byte> differences)
    {
        present.CopyTo(differences);
        var left = present[..^channels];
        var after = differences[channels..];
        switch (predictor)
        {
            case 1:
                Subtract(after, left);
                break;
            case 2:
                Subtract(differences, above);
                break;
            case 3:
                SubtractAverages(differences[..channels], default, above);
                SubtractAverages(after, left, above[channels..]);
                break;
            case 4:
                Subtract(differences[..channels], above);
                SubtractPaeth(after, left, above[channels..], above);
                break;
        }

        var sum = 0L;
        foreach (var difference in differences)
        {
            sum += Math.Abs((int)(sbyte)difference);
        }

        return sum;
    }

    private static void Subtract(Span<byte> from, ReadOnlySpan<byte> neighbours)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= neighbours[i];
        }
    }

    private static void SubtractAverages(Span<byte> from, ReadOnlySpan<byte> left, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= (byte)(((i < left.Length ? left[i] : 0) + above[i]) / 2);
        }
    }

    private static void SubtractPaeth(Span<byte> from, ReadOnlySpan<byte> left, ReadOnlySpan<byte> above, ReadOnlySpan<byte> aboveLeft)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= (byte)Paeth(left[i], above[i], aboveLeft[i]);
        }
    }

    private static int Paeth(int left, int above, int aboveLeft)
    {
        var toLeft = Math.Abs(above - aboveLeft);
        var toAbove = Math.Abs(left - aboveLeft);
        var toAboveLeft = Math.Abs(left + above - (2 * aboveLeft));
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
